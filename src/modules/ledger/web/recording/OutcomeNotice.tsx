import { useEffect, useRef } from 'react';
import { useTexts } from '#ui';
import type { Outcome } from './outcome.ts';
import { recordingTexts } from './texts/recording.ts';
import { Withdraw } from './Withdraw.tsx';

interface Props {
  outcome: Outcome | undefined;
  onOutcome: (outcome: Outcome) => void;
}

/** Says what was done, takes the focus there, and offers to take it back. */
export function OutcomeNotice({ outcome, onOutcome }: Props) {
  const t = useTexts(recordingTexts);
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), [outcome]);
  if (!outcome) return null;
  const { is, of, id } = outcome;
  return (
    <div ref={notice} className="notice balance-outcome" tabIndex={-1}>
      <p>
        <b>{t(`${is}_${of}`)}</b>
      </p>
      {is === 'recorded' && <Withdraw of={of} id={id} name={t('whatYouRecorded')} onOutcome={onOutcome} />}
    </div>
  );
}
