import type { DuplicateReason, Identifier, Name, Place } from '#contracts/parties';
import { fold } from './names/folding.ts';
import { organisationKey, organisationTokens } from './names/organisation-key.ts';
import { distanceKm } from './distance.ts';
import { schemes } from './identifiers/schemes.ts';

/** What the judgement needs to know of an organisation. */
export interface Candidate {
  readonly id: string;
  readonly names: readonly Pick<Name, 'text' | 'script' | 'kind'>[];
  readonly identifiers: readonly Identifier[];
  readonly website: string | undefined;
  readonly place: Place | undefined;
  /** Ids of organisations it stands in any relation to. */
  readonly relatedTo: readonly string[];
}

export interface DuplicateJudgement {
  /** `likely` and `possible` are shown to a person; nothing is ever merged because of a judgement. */
  readonly verdict: 'likely' | 'possible' | 'different';
  readonly reasons: readonly DuplicateReason[];
}

const NEAR_KM = 25;
const FAR_KM = 100;
const SIMILAR = 0.75;

const reason = (
  is: 'for' | 'against',
  code: DuplicateReason['code'],
  facts: DuplicateReason['facts'] = {},
): DuplicateReason => ({
  is,
  code,
  facts,
});

/** Whether two organisations may be one, with every reason for and against. */
export function judgeDuplicate(one: Candidate, other: Candidate): DuplicateJudgement {
  const names = nameReason(one, other);
  const reasons = [
    ...identifierReasons(one, other),
    ...(names ? [names] : []),
    ...websiteReason(one, other),
    ...placeReasons(one.place, other.place),
    ...numberReason(names),
    ...(one.relatedTo.includes(other.id) || other.relatedTo.includes(one.id)
      ? [reason('against', 'related')]
      : []),
  ];
  return { verdict: verdictOf(reasons), reasons };
}

function verdictOf(reasons: readonly DuplicateReason[]): DuplicateJudgement['verdict'] {
  const has = (...codes: DuplicateReason['code'][]) => reasons.some(({ code }) => codes.includes(code));
  const named = has('same-name', 'same-name-reworded', 'same-name-other-script');
  const near = has('same-website', 'same-place');
  if (has('related', 'different-number', 'different-country') && !has('same-identifier')) return 'different';
  // A register that gave them two numbers takes them for two: more than a likeness must speak against it.
  if (has('different-identifier'))
    return has('same-identifier') || (named && near) ? 'possible' : 'different';
  if (has('same-identifier') || named)
    return reasons.some(({ is }) => is === 'against') ? 'possible' : 'likely';
  return has('similar-name') && near ? 'possible' : 'different';
}

function identifierReasons(one: Candidate, other: Candidate): DuplicateReason[] {
  const shared = one.identifiers.filter((mine) =>
    other.identifiers.some(({ scheme, value }) => scheme === mine.scheme && value === mine.value),
  );
  const conflicting = one.identifiers.flatMap((mine) => {
    if (mine.certainty !== 'certain' || !schemes[mine.scheme].isExclusive) return [];
    const theirs = other.identifiers.filter(
      ({ scheme, certainty }) => scheme === mine.scheme && certainty === 'certain',
    );
    if (theirs.length === 0 || theirs.some(({ value }) => value === mine.value)) return [];
    return [
      reason('against', 'different-identifier', {
        scheme: mine.scheme,
        one: mine.value,
        other: theirs[0]!.value,
      }),
    ];
  });
  return [
    ...shared
      .filter(({ scheme }) => schemes[scheme].isExclusive)
      .map(({ scheme, value }) => reason('for', 'same-identifier', { scheme, value })),
    ...conflicting,
  ];
}

/** The strongest thing the names have in common. Short names alone bind nobody: there are many CAS and AZ. */
function nameReason(one: Candidate, other: Candidate): DuplicateReason | undefined {
  const [mine, theirs] = [whole(one), whole(other)];
  let best: { rank: number; found: DuplicateReason } | undefined;
  for (const a of mine)
    for (const b of theirs) {
      const found = compareNames(a, b);
      if (found && (!best || found.rank < best.rank)) best = found;
    }
  return best?.found;
}

const whole = ({ names }: Candidate) =>
  names
    .filter(({ kind }) => kind !== 'short')
    .map(({ text, script }) => ({ text, isHan: script.startsWith('han') }));

type Compared = ReturnType<typeof whole>[number];

function compareNames(a: Compared, b: Compared) {
  const facts = { one: a.text, other: b.text };
  if (fold(a.text) === fold(b.text)) return { rank: 0, found: reason('for', 'same-name', facts) };
  if (organisationKey(a.text) === organisationKey(b.text))
    return a.isHan === b.isHan
      ? { rank: 1, found: reason('for', 'same-name-reworded', facts) }
      : { rank: 2, found: reason('for', 'same-name-other-script', facts) };
  if (a.isHan === b.isHan && likeness(a.text, b.text) >= SIMILAR)
    return { rank: 3, found: reason('for', 'similar-name', facts) };
  return undefined;
}

/** Share of tokens that two names have in common (Dice), 0 to 1. */
function likeness(one: string, other: string): number {
  const [a, b] = [new Set(organisationTokens(one)), new Set(organisationTokens(other))];
  const common = [...a].filter((token) => b.has(token)).length;
  return (2 * common) / (a.size + b.size);
}

function websiteReason({ website: one }: Candidate, { website: other }: Candidate): DuplicateReason[] {
  return one !== undefined && one === other ? [reason('for', 'same-website', { website: one })] : [];
}

function placeReasons(one: Place | undefined, other: Place | undefined): DuplicateReason[] {
  if (!one || !other) return [];
  if (one.country !== other.country)
    return [reason('against', 'different-country', { one: one.country, other: other.country })];
  const km = distanceKm(one, other);
  const sameCity = one.city !== undefined && one.city === other.city;
  if (sameCity || (km !== undefined && km <= NEAR_KM))
    return [reason('for', 'same-place', { place: one.city ?? other.city ?? '' })];
  return km !== undefined && km > FAR_KM
    ? [reason('against', 'far-apart', { km: String(Math.round(km)) })]
    : [];
}

const ORDINALS = ['first', 'second', 'third', 'fourth'];

/** The First and the Second People's Hospital of a town are two hospitals, however alike the rest is. */
function numberReason(names: DuplicateReason | undefined): DuplicateReason[] {
  if (names?.code !== 'similar-name') return [];
  const numbers = (name: string | undefined) =>
    organisationTokens(name ?? '')
      .filter((token) => /^\d+$/.test(token) || ORDINALS.includes(token))
      .toSorted()
      .join(' ');
  const [mine, theirs] = [numbers(names.facts.one), numbers(names.facts.other)];
  return mine === theirs ? [] : [reason('against', 'different-number', names.facts)];
}
