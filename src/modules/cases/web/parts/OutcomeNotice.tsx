import { useEffect, useRef, useState } from 'react';
import { useTexts } from '#ui';
import { partTexts } from './texts/parts.ts';

/** What came of a step: it was taken, and what that means; or somebody else had been quicker. */
export type Outcome = { readonly is: 'taken'; readonly says: string } | { readonly is: 'overtaken' };

/** Remembers what came of the last step, and has everything read again. */
export function useOutcome(again: () => void) {
  const [outcome, setOutcome] = useState<Outcome>();
  const settle = (next: Outcome) => {
    setOutcome(next);
    again();
  };
  return {
    outcome,
    again,
    onTaken: (says: string) => settle({ is: 'taken', says }),
    onOvertaken: () => settle({ is: 'overtaken' }),
  };
}
export type Outcomes = ReturnType<typeof useOutcome>;

/** Says what came of a step, and takes the focus there. */
export function OutcomeNotice({ outcome }: { outcome: Outcome | undefined }) {
  const t = useTexts(partTexts);
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), [outcome]);
  if (!outcome) return null;
  return (
    <div ref={notice} className="notice case-outcome" tabIndex={-1}>
      {outcome.is === 'taken' ? (
        <p>
          <b>{outcome.says}</b>
        </p>
      ) : (
        <p>
          <b>{t('overtakenTitle')}</b> {t('overtakenSay')}
        </p>
      )}
    </div>
  );
}
