import type { BallPart, CaseState } from '#contracts/cases';

const DAY_MS = 86_400_000;

/** A stretch in which one state and one holder did not change. `endedAt` is absent while it lasts. */
export interface Stretch {
  readonly state: CaseState;
  readonly side?: string | undefined;
  readonly part?: BallPart | undefined;
  readonly beganAt: Date;
  readonly endedAt?: Date | undefined;
}

interface Share {
  readonly milliseconds: number;
  /** Days and parts of days, to one place. */
  readonly days: number;
}

const shareOf = (milliseconds: number): Share => ({
  milliseconds,
  days: Math.round((milliseconds / DAY_MS) * 10) / 10,
});

const lengthOf = ({ beganAt, endedAt }: Stretch, now: Date): number =>
  Math.max(0, (endedAt ?? now).getTime() - beganAt.getTime());

/**
 * How long a case was in each state and with each holder until `now`. The time in which it was closed belongs to no state and
 * to nobody: states and holders add up to the same total.
 */
export function agesOf(turns: readonly Stretch[], now: Date) {
  const states = new Map<CaseState, number>();
  const holders = new Map<string, { side: string; part: BallPart; milliseconds: number }>();
  let total = 0;
  for (const turn of turns) {
    const { state, side, part } = turn;
    if (state === 'closed' || side === undefined || part === undefined) continue;
    const length = lengthOf(turn, now);
    total += length;
    states.set(state, (states.get(state) ?? 0) + length);
    const key = `${side}/${part}`;
    holders.set(key, { side, part, milliseconds: (holders.get(key)?.milliseconds ?? 0) + length });
  }
  return {
    total: shareOf(total),
    byState: [...states].map(([state, milliseconds]) => ({ state, ...shareOf(milliseconds) })),
    byHolder: [...holders.values()].map(({ side, part, milliseconds }) => ({
      side,
      part,
      ...shareOf(milliseconds),
    })),
  };
}
