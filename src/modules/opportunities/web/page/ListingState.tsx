import type { State } from '#contracts/opportunities';
import { Notice, Tag, useTexts } from '#ui';
import { useOpportunityNames } from '../names/use-opportunity-names.ts';
import { texts } from '../texts.ts';

const looks: Partial<Record<State, 'open' | 'fill' | 'late'>> = {
  published: 'open',
  expiring: 'late',
  fulfilled: 'fill',
};

/** The state as a label. */
export function StateTag({ state }: { state: State }) {
  const names = useOpportunityNames();
  return <Tag look={looks[state] ?? 'plain'}>{names.of('state', state)}</Tag>;
}

const said = {
  paused: ['pausedTitle', 'pausedSay'],
  expired: ['expiredTitle', 'expiredSay'],
  fulfilled: ['fulfilledTitle', 'fulfilledSay'],
} as const;

/** What a reader must know before reading on: that nobody waits for an answer. */
export function StateNotice({ state }: { state: State }) {
  const t = useTexts(texts);
  if (!(state in said)) return null;
  const [title, say] = said[state as keyof typeof said];
  return (
    <Notice>
      <b>{t(title)}</b> {t(say)}
    </Notice>
  );
}
