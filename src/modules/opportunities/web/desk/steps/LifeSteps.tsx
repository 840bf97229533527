import type { State } from '#contracts/opportunities';
import { Section, useTexts } from '#ui';
import { pages } from '../texts/pages.ts';
import { OutcomeNotice } from './OutcomeNotice.tsx';
import { lifeSteps, type Stepping } from './step-endpoints.ts';
import { offeredOf, Steps } from './Steps.tsx';
import { useOutcome } from './use-outcome.ts';

interface Props {
  listing: Stepping & { readonly state: State };
  /** Reads the listing again. */
  again: () => void;
}

/** What can be done with a listing beside writing it: take back, pause, resume, renew, rewrite, close, withdraw. */
export function LifeSteps({ listing, again }: Props) {
  const t = useTexts(pages);
  const { outcome, onTaken, onOvertaken, isBehind } = useOutcome(listing.version, again);
  if (!outcome && offeredOf(lifeSteps, listing).length === 0) return null;
  return (
    <Section title={t('steps')} className="stack-s">
      {outcome && !isBehind && <OutcomeNotice outcome={outcome} state={listing.state} />}
      {!isBehind && <Steps steps={lifeSteps} listing={listing} onTaken={onTaken} onOvertaken={onOvertaken} />}
    </Section>
  );
}
