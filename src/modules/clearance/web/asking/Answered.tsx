import type { Fact } from '../../contract.ts';
import { Button, Section, Tag, useFormats, useTexts } from '#ui';
import { texts } from '../texts.ts';
import type { CaseInHand } from '../case/use-case.ts';
import { answerText, saysNothing } from '../parts/answer-text.ts';
import { useWords } from '../parts/use-words.ts';
import type { Vocabulary } from './AllQuestions.tsx';

interface Props {
  vocabulary: Vocabulary;
  inHand: CaseInHand;
  onChange: (fact: string) => void;
}

/** What was answered, each to be changed; what the case has nothing of stands apart. */
export function Answered({ vocabulary, inHand, onChange }: Props) {
  const t = useTexts(texts);
  const { facts, undo } = inHand;
  const answered = vocabulary.facts.filter(({ id }) => facts[id] !== undefined);
  const [nothing, something] = [
    answered.filter(({ id }) => saysNothing(facts[id]!)),
    answered.filter(({ id }) => !saysNothing(facts[id]!)),
  ];
  if (answered.length === 0 && !undo) return null;
  const list = (shown: readonly Fact[]) => (
    <ul className="answered">
      {shown.map((fact) => (
        <AnsweredLine key={fact.id} fact={fact} inHand={inHand} onChange={onChange} />
      ))}
    </ul>
  );
  return (
    <Section
      title={t('answered')}
      meta={
        undo && (
          <Button look="quiet" onClick={undo}>
            {t('undo')}
          </Button>
        )
      }
    >
      {list(something)}
      {nothing.length > 0 && (
        <details className="answered-no" open={something.length === 0}>
          <summary>{t('answeredNo', { count: nothing.length })}</summary>
          {list(nothing)}
        </details>
      )}
    </Section>
  );
}

function AnsweredLine({ fact, inHand, onChange }: { fact: Fact } & Omit<Props, 'vocabulary'>) {
  const t = useTexts(texts);
  const formats = useFormats();
  const words = useWords();
  const answer = inHand.facts[fact.id] ?? null;
  const says = answerText({ t, formats, words }, fact, answer);
  return (
    <li>
      <span>{words(fact.question)}</span>
      {answer === null ? <Tag look="unknown">{says}</Tag> : <b>{says}</b>}
      <Button
        look="quiet"
        onClick={() => onChange(fact.id)}
        aria-label={t('changeThis', { question: words(fact.question) })}
      >
        {t('change')}
      </Button>
    </li>
  );
}
