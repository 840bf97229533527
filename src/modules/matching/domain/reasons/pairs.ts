import type { Span } from '#contracts/lexicon';
import type { ListingText } from '../listing.ts';
import { textOfField } from '../listing.ts';
import type { Hit, Place } from './hits.ts';
import { isPartOf, overlap, placesOfWord } from './spans.ts';

/** A pair of words that made a match, as they stand in both texts. */
export interface Pair {
  readonly number: number;
  readonly source: string;
  readonly target: string;
  readonly share: number;
  readonly via: readonly string[];
  readonly sourceSpans: readonly Span[];
  readonly targetSpans: readonly Place[];
}

const MOST_PAIRS = 8;
/** A pair below this share explains nothing; it is left out, its share is not given to others. */
const LEAST_SHARE = 0.02;

/** A single Chinese character answers much by chance; as a reason it only convinces with this share. */
const LEAST_SHARE_OF_CHARACTER = 0.08;
const CHARACTER = /^\p{Script=Han}$/u;

const sameField = (one: Place, other: Place): boolean => one.field === other.field && overlap(one, other);

/** A piece of a word or phrase that was found as a whole adds to it instead of standing beside it. */
function folded(hits: readonly Hit[]): Hit[] {
  const longestFirst = hits.toSorted(
    (one, other) => other.unit.end - other.unit.start - (one.unit.end - one.unit.start),
  );
  const kept: { hit: Hit; contribution: number }[] = [];
  for (const hit of longestFirst) {
    const whole = kept.find(({ hit: { unit } }) => isPartOf(hit.unit, unit));
    if (whole) whole.contribution += hit.contribution;
    else kept.push({ hit, contribution: hit.contribution });
  }
  return kept.map(({ hit, contribution }) => ({ ...hit, contribution }));
}

/** Takes the places that no stronger pair has marked yet, longest first, so that marks never cross. */
function freePlaces(places: readonly Place[], taken: readonly Place[]): Place[] {
  const mine: Place[] = [];
  for (const place of places.toSorted((one, other) => other.end - other.start - (one.end - one.start))) {
    if ([...taken, ...mine].some((other) => sameField(place, other))) continue;
    mine.push(place);
  }
  return mine.toSorted((one, other) => one.field.localeCompare(other.field) || one.start - other.start);
}

function surfaceOf(place: Place | undefined, text: ListingText): string {
  return place ? textOfField(text, place.field).slice(place.start, place.end) : '';
}

/** Numbers the pairs from the strongest on and says where each stands in the question and in the listing. */
export function pairsOf(question: string, text: ListingText, hits: readonly Hit[]): Pair[] {
  const total = hits.reduce((sum, { contribution }) => sum + contribution, 0);
  const strongest = folded(hits)
    .filter(({ contribution, unit }) => {
      const isCharacter = CHARACTER.test(question.slice(unit.start, unit.end));
      return contribution >= total * (isCharacter ? LEAST_SHARE_OF_CHARACTER : LEAST_SHARE);
    })
    .sort((one, other) => other.contribution - one.contribution || one.unit.start - other.unit.start)
    .slice(0, MOST_PAIRS);
  const takenTargets: Place[] = [];
  const takenSources: Place[] = [];
  return strongest.flatMap((hit, i) => {
    const source = question.slice(hit.unit.start, hit.unit.end);
    const sourceSpans = freePlaces(
      placesOfWord(question, source).map((span) => ({ ...span, field: 'title' as const })),
      takenSources,
    );
    const targetSpans = freePlaces(hit.places, takenTargets);
    takenSources.push(...sourceSpans);
    takenTargets.push(...targetSpans);
    const target = surfaceOf(targetSpans[0] ?? hit.places[0], text);
    const pair = { source, target, share: total > 0 ? hit.contribution / total : 0, via: hit.via };
    return [
      {
        number: i + 1,
        ...pair,
        sourceSpans: sourceSpans.map(({ start, end }) => ({ start, end })),
        targetSpans,
      },
    ];
  });
}
