import type { StructuredPoint } from '../../contract.ts';
import type { Listing } from '../listing.ts';

/** What is known of the one who asks, beside the words: of a pasted text often little. */
export type Asker = Partial<
  Pick<
    Listing,
    | 'direction'
    | 'kind'
    | 'side'
    | 'fields'
    | 'trl'
    | 'trlUntil'
    | 'partnerTypes'
    | 'ownerType'
    | 'cooperation'
  >
>;

export interface Fit {
  /** Multiplies the score of the words: 1 neither helps nor harms. */
  readonly factor: number;
  readonly points: readonly StructuredPoint[];
}

/** Kinds that often answer each other although their names differ. */
const COMPATIBLE: Readonly<Record<Listing['kind'], readonly Listing['kind'][]>> = {
  technology: ['joint-research', 'industry', 'investment'],
  'joint-research': ['technology'],
  industry: ['technology', 'market-access', 'investment'],
  'market-access': ['industry'],
  investment: ['technology', 'industry'],
};

/** Words decide; the structure shifts the order among listings whose words fit about equally well. */
const FACTORS: Readonly<Partial<Record<StructuredPoint['code'], number>>> = {
  'same-direction': 0.7,
  'same-side': 0.85,
  'same-kind': 1.06,
  'different-kind': 0.85,
  'shared-field': 1.08,
  'no-shared-field': 0.85,
  'stage-fits': 1.04,
  'stage-below': 0.92,
  'partner-type-fits': 1.04,
  'partner-type-differs': 0.95,
  'cooperation-fits': 1.03,
};

const point = (
  is: StructuredPoint['is'],
  code: StructuredPoint['code'],
  facts: StructuredPoint['facts'] = {},
): StructuredPoint => ({ is, code, facts });

function directionPoint(asker: Asker, candidate: Listing): StructuredPoint[] {
  if (!asker.direction) return [];
  if (asker.direction !== candidate.direction)
    return [point('for', 'answers-direction', { direction: candidate.direction })];
  return [point('against', 'same-direction', { direction: candidate.direction })];
}

function sidePoint(asker: Asker, candidate: Listing): StructuredPoint[] {
  if (!asker.side || !candidate.side) return [];
  return asker.side === candidate.side
    ? [point('against', 'same-side', { side: candidate.side })]
    : [point('for', 'other-side', { side: candidate.side })];
}

function kindPoint(asker: Asker, candidate: Listing): StructuredPoint[] {
  if (!asker.kind) return [];
  const facts = { asked: asker.kind, found: candidate.kind };
  if (asker.kind === candidate.kind) return [point('for', 'same-kind', facts)];
  return COMPATIBLE[asker.kind].includes(candidate.kind)
    ? [point('for', 'compatible-kind', facts)]
    : [point('against', 'different-kind', facts)];
}

function fieldPoint(asker: Asker, candidate: Listing): StructuredPoint[] {
  if (!asker.fields?.length || candidate.fields.length === 0) return [];
  const common = asker.fields.filter((field) => candidate.fields.includes(field));
  return common.length > 0
    ? [point('for', 'shared-field', { fields: common })]
    : [point('against', 'no-shared-field', { fields: [...candidate.fields] })];
}

/** A request states the least level it accepts; an offer the level it has reached. */
function stagePoint(asker: Asker, candidate: Listing): StructuredPoint[] {
  if (!asker.direction || asker.direction === candidate.direction) return [];
  const [offer, request] = asker.direction === 'offer' ? [asker, candidate] : [candidate, asker];
  if (!request.trl) return [];
  const reached = offer.trlUntil ?? offer.trl;
  if (!reached) return [point('against', 'stage-not-stated', { asked: request.trl })];
  const facts = { asked: request.trl, reached };
  return reached >= request.trl
    ? [point('for', 'stage-fits', facts)]
    : [point('against', 'stage-below', facts)];
}

function partnerPoint(asker: Asker, candidate: Listing): StructuredPoint[] {
  const wanted = candidate.partnerTypes;
  if (!asker.ownerType || wanted.length === 0) return [];
  return wanted.includes(asker.ownerType)
    ? [point('for', 'partner-type-fits', { type: asker.ownerType })]
    : [point('against', 'partner-type-differs', { types: [...wanted] })];
}

function cooperationPoint(asker: Asker, candidate: Listing): StructuredPoint[] {
  const common = (asker.cooperation ?? []).filter((one) => candidate.cooperation.includes(one));
  return common.length > 0 ? [point('for', 'cooperation-fits', { cooperation: common })] : [];
}

/** Every structured point for and against a candidate, and what they do together to its place in the list. */
export function judgeFit(asker: Asker, candidate: Listing): Fit {
  const points = [
    directionPoint,
    sidePoint,
    kindPoint,
    fieldPoint,
    stagePoint,
    partnerPoint,
    cooperationPoint,
  ].flatMap((judge) => judge(asker, candidate));
  return { factor: points.reduce((product, { code }) => product * (FACTORS[code] ?? 1), 1), points };
}
