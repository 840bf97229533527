import { useEffect, useRef } from 'react';
import type { PlanDescription } from '../../contract.ts';
import { Button, useTexts } from '#ui';
import { texts } from '../texts.ts';
import { useWords } from '../parts/use-words.ts';

interface Props {
  plan: PlanDescription;
  takesFocus: boolean;
  onAsk: (fact: string) => void;
}

/** No answer would settle anything more; what the reader does not know stands here, with whom to ask. */
export function NothingToAsk({ plan, takesFocus, onAsk }: Props) {
  const t = useTexts(texts);
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <section className="question" aria-labelledby="question">
      <h2 id="question" ref={heading} tabIndex={-1}>
        {t(plan.setAside.length > 0 ? 'askedAll' : 'settledAll')}
      </h2>
      {plan.setAside.length === 0 ? (
        <p className="meta">{t('settledAllSay')}</p>
      ) : (
        <>
          <p className="meta">{t('askedAllSay', { count: plan.setAside.length })}</p>
          <ul className="set-aside">
            {plan.setAside.map(({ id, question, procedures }) => (
              <li key={id}>
                <Button look="quiet" onClick={() => onAsk(id)}>
                  {words(question)}
                </Button>
                <p className="note">
                  {t('askThem', { authorities: authoritiesOf(plan, procedures).map(words).join(' · ') })}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Who decides the procedures that wait for an answer, each once. */
function authoritiesOf({ procedures }: PlanDescription, waiting: readonly string[]) {
  const found = new Map(
    procedures
      .filter(({ id }) => waiting.includes(id))
      .map(({ authority }) => [authority.id, authority.name]),
  );
  return [...found.values()].slice(0, 3);
}
