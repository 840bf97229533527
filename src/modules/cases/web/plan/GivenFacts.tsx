import { useState } from 'react';
import type { CasePlan } from '#contracts/cases';
import { Button, useFormats, useTexts } from '#ui';
import { useCaseNames } from '../names/use-case-names.ts';
import { useMoments } from '../parts/use-moments.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { planTexts } from './texts/plan.ts';
import type { Answering } from './use-answering.ts';

type Given = CasePlan['facts'][number];

interface Props {
  plan: CasePlan;
  answering: Answering;
}

/** What is known so far, by whom; each answer can be given anew. */
export function GivenFacts({ plan, answering }: Props) {
  const t = useTexts(planTexts);
  const [asked, setAsked] = useState<string>();
  if (plan.facts.length === 0) return null;
  return (
    <details>
      <summary>{t('facts', { count: plan.facts.length })}</summary>
      <ul className="case-plan-steps">
        {plan.facts.map((fact) => (
          <li key={fact.id} className="stack-s">
            <GivenFact fact={fact} />
            {plan.mayAnswer && fact.isUnderstood && asked !== fact.id && (
              <Button look="quiet" onClick={() => setAsked(fact.id)}>
                {t('changeAnswer')}
              </Button>
            )}
            {asked === fact.id && (
              <>
                <AnswerForm
                  question={fact}
                  isBusy={answering.isBusy}
                  onAnswer={(given) => {
                    answering.answer(fact.id, given);
                    setAsked(undefined);
                  }}
                />
                <Button look="quiet" onClick={() => setAsked(undefined)}>
                  {t('keepAnswer')}
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function GivenFact({ fact }: { fact: Given }) {
  const t = useTexts(planTexts);
  const names = useCaseNames();
  const moments = useMoments();
  const inWords = useAnswerInWords();
  return (
    <div>
      <p>{fact.question}</p>
      <p>
        <b>{inWords(fact)}</b>
      </p>
      <p className="note">
        {t('answeredBy', { who: names.actor(fact.by), day: moments.day(fact.at) })}
        {fact.person && (
          <>
            {' · '}
            <bdi>{fact.person.name}</bdi>
          </>
        )}
      </p>
      {!fact.isUnderstood && <p className="note">{t('notUnderstood')}</p>}
    </div>
  );
}

function useAnswerInWords() {
  const t = useTexts(planTexts);
  const formats = useFormats();
  return ({ answer, values, unit }: Given): string => {
    const word = (id: string) =>
      values.find((one) => one.id === id)?.name ?? (id === 'none' ? t('none') : id);
    if (answer === null) return t('notKnown');
    if (typeof answer === 'boolean') return answer ? t('yes') : t('no');
    if (typeof answer === 'number') return [formats.number(answer), unit].filter(Boolean).join(' ');
    if (typeof answer === 'string') return word(answer);
    return answer.length === 0 ? t('none') : formats.list(answer.map(word));
  };
}
