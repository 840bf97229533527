import { useId, useState } from 'react';
import type { z } from 'zod';
import type { Fact, PlanDescription, readVocabulary } from '../../contract.ts';
import type { CaseFacts } from '../../domain/rules/condition.ts';
import { Button, Tag, useFormats, useTexts } from '#ui';
import { texts } from '../texts.ts';
import { answerText } from '../parts/answer-text.ts';
import { useWords } from '../parts/use-words.ts';

export type Vocabulary = z.output<typeof readVocabulary.output>;

interface Props {
  vocabulary: Vocabulary;
  plan: PlanDescription;
  facts: CaseFacts;
  onAsk: (fact: string) => void;
}

/** Every question there is, in groups: answered, still deciding, or settled by other answers. Any can be turned to. */
export function AllQuestions({ vocabulary, plan, facts, onAsk }: Props) {
  const t = useTexts(texts);
  const words = useWords();
  const id = useId();
  const [sought, setSought] = useState('');
  const matches = (fact: Fact) =>
    [
      fact.id,
      ...Object.values(fact.question),
      ...fact.values.flatMap(({ name }) => Object.values(name)),
    ].some((text) => text.toLowerCase().includes(sought.trim().toLowerCase()));
  const groups = vocabulary.groups
    .map((group) => ({
      ...group,
      facts: vocabulary.facts.filter((fact) => fact.group === group.id && matches(fact)),
    }))
    .filter((group) => group.facts.length > 0);
  return (
    <details className="all-questions">
      <summary>{t('allQuestions', { count: vocabulary.facts.length })}</summary>
      <div className="field">
        <label htmlFor={id}>{t('findQuestion')}</label>
        <input
          id={id}
          type="search"
          className="input"
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
      </div>
      {groups.length === 0 && <p className="note">{t('noQuestion', { words: sought })}</p>}
      {groups.map((group) => (
        <section key={group.id} aria-label={words(group.name)}>
          <h3>{words(group.name)}</h3>
          <ul>
            {group.facts.map((fact) => (
              <li key={fact.id}>
                <Button look="quiet" onClick={() => onAsk(fact.id)}>
                  {words(fact.question)}
                </Button>
                <Standing fact={fact} plan={plan} facts={facts} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}

function Standing({ fact, plan, facts }: { fact: Fact; plan: PlanDescription; facts: CaseFacts }) {
  const t = useTexts(texts);
  const formats = useFormats();
  const words = useWords();
  const answer = facts[fact.id];
  if (answer !== undefined)
    return (
      <Tag look={answer === null ? 'unknown' : 'plain'}>
        {answerText({ t, formats, words }, fact, answer)}
      </Tag>
    );
  const isOpen = plan.questions.some(({ id }) => id === fact.id);
  return <span className="note">{t(isOpen ? 'stillDecides' : 'changesNothing')}</span>;
}
