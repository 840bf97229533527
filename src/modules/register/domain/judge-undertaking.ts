import type { ChainReason, Undertaking } from '#contracts/register';

/** What is known of an undertaking, as far as it decides how it stands between idea and market. */
export interface UndertakingFacts {
  readonly levels: readonly Pick<Undertaking['levels'][number], 'level'>[];
  readonly money: readonly Pick<Undertaking['money'][number], 'side' | 'sector'>[];
  /** Kinds of results that are documented. */
  readonly results: readonly string[];
  /** What the partners are, as the register of organisations knows them; those it does not know are left out. */
  readonly partnerTypes: readonly string[];
}

/** The level at which something is used under real conditions. */
const MARKET_LEVEL = 9;
/** A result of one of these kinds has reached the market, or somebody who brings it there. */
const MARKETED = ['product', 'licence', 'spin-off'];

export type Judged = Pick<Undertaking, 'isOnMarket' | 'isGap' | 'reasons'>;

/**
 * Says all that is missing between idea and market, and apart from it what nobody has said: not to know is no gap. A gap is
 * told only where a source states a level.
 */
export function judgeUndertaking(facts: UndertakingFacts): Judged {
  const level = facts.levels.at(-1)?.level;
  const isOnMarket = level === MARKET_LEVEL || facts.results.some((type) => MARKETED.includes(type));
  const reasons = [
    ...levelReasons(level, isOnMarket),
    ...moneyReasons(facts.money),
    ...partnerReasons(facts.partnerTypes),
    ...(facts.results.length === 0 ? [unknown('results-undocumented')] : []),
  ];
  const isGap =
    level !== undefined &&
    !isOnMarket &&
    reasons.some(({ is, code }) => is === 'missing' && code !== 'below-market');
  return { isOnMarket, isGap, reasons };
}

type Reason = Judged['reasons'][number];
const missing = (code: ChainReason): Reason => ({ code, is: 'missing' });
const unknown = (code: ChainReason): Reason => ({ code, is: 'unknown' });

function levelReasons(level: number | undefined, isOnMarket: boolean): Reason[] {
  if (level === undefined) return [unknown('level-unstated')];
  return isOnMarket ? [] : [missing('below-market')];
}

function moneyReasons(money: UndertakingFacts['money']): Reason[] {
  if (money.length === 0) return [unknown('money-unstated')];
  const isSaid = (key: 'side' | 'sector') => money.every((one) => one[key] !== undefined);
  return [
    ...(isSaid('sector') ? [] : [unknown('sector-unstated')]),
    ...(money.every(({ sector }) => sector === 'public') ? [missing('public-money-only')] : []),
    ...(isSaid('side') && new Set(money.map(({ side }) => side)).size === 1
      ? [missing('one-side-pays')]
      : []),
  ];
}

function partnerReasons(types: readonly string[]): Reason[] {
  if (types.length === 0) return [unknown('partners-unidentified')];
  return types.some((type) => type === 'enterprise' || type === 'investor') ? [] : [missing('no-company')];
}
