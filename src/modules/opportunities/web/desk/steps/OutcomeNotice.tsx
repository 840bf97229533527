import { type ReactNode, useEffect, useRef } from 'react';
import type { State } from '#contracts/opportunities';
import { useTexts } from '#ui';
import { useOpportunityNames } from '../../names/use-opportunity-names.ts';
import { pages } from '../texts/pages.ts';
import { words } from '../texts/words.ts';
import type { Outcome } from './use-outcome.ts';

interface Props {
  outcome: Outcome;
  /** As it is now; absent once the listing is out of the caller's sight. */
  state?: State | undefined;
  /** Who did what to it last, and where to go on. */
  children?: ReactNode;
}

/** Says what came of a step, and takes the focus there. */
export function OutcomeNotice({ outcome, state, children }: Props) {
  const t = useTexts(pages);
  const steps = useTexts(words);
  const names = useOpportunityNames();
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), [outcome]);
  const isTaken = outcome.is === 'taken';
  return (
    <div ref={notice} className="notice desk-outcome stack-s" tabIndex={-1}>
      <p>
        <b>{isTaken ? steps(`done_${outcome.step}`) : t('overtakenTitle')}</b>
        {!isTaken && ` ${t(state ? 'overtakenSay' : 'overtakenGone')}`}
        {!isTaken && state && ` ${t('overtakenNow', { state: names.of('state', state) })}`}
      </p>
      {children}
    </div>
  );
}
