import type { Lexicon, Span, Via } from '#contracts/lexicon';
import {
  FIELD_WEIGHTS,
  type ListingField,
  listingFields,
  type ListingText,
  textOfField,
} from '../listing.ts';
import { KeptUntilChange } from '../kept-until-change.ts';
import { SATURATION, type TextIndex } from '../ranking/reference-index.ts';
import type { RankingUnit } from '../ranking/units.ts';

export interface Place extends Span {
  readonly field: ListingField;
}

/** A word of the question that the listing answers: with what, where, and how much of the score that made. */
export interface Hit {
  readonly unit: RankingUnit;
  readonly contribution: number;
  readonly via: readonly Via[];
  readonly places: readonly Place[];
}

interface TermPlaces {
  frequency: number;
  readonly places: Place[];
}

interface ReadListing {
  readonly terms: ReadonlyMap<string, TermPlaces>;
  readonly length: number;
}

/** So many texts are kept as they were read, some ten megabytes: reading the twenty of a page anew takes longer than finding them. */
const MOST_KEPT = 500;

const keptOf = new WeakMap<Lexicon, KeptUntilChange<ReadListing>>();

/** The terms of a text with their places; a text that was read lately is not read again. */
function readOnce(text: ListingText, lexicon: Lexicon): ReadListing {
  const kept = keptOf.get(lexicon) ?? new KeptUntilChange<ReadListing>(MOST_KEPT);
  keptOf.set(lexicon, kept);
  const words = listingFields.map((field) => textOfField(text, field)).join('\u001f');
  return kept.get(`${text.language}${words}`, () => readListing(text, lexicon));
}

/** The terms of a listing again, as the index counted them, but with their places in the text. */
function readListing(text: ListingText, lexicon: Lexicon): ReadListing {
  const terms = new Map<string, TermPlaces>();
  let length = 0;
  for (const field of listingFields) {
    const part = textOfField(text, field);
    if (part === '') continue;
    const analysis = lexicon.analyse(part, text.language);
    length += analysis.length * FIELD_WEIGHTS[field];
    for (const { term, weight, start, end } of analysis.occurrences) {
      const known = terms.get(term) ?? { frequency: 0, places: [] };
      known.frequency += weight * FIELD_WEIGHTS[field];
      known.places.push({ field, start, end });
      terms.set(term, known);
    }
  }
  return { terms, length };
}

function hitOf(unit: RankingUnit, listing: ReadListing, index: TextIndex): Hit | undefined {
  const found = unit.alternatives.flatMap((alternative) => {
    const there = listing.terms.get(alternative.term);
    return there ? [{ alternative, there, share: alternative.weight * there.frequency }] : [];
  });
  const frequency = found.reduce((sum, { share }) => sum + share, 0);
  const [best] = found.toSorted((one, other) => other.share - one.share);
  if (!best || frequency === 0) return undefined;
  const { k1, b } = SATURATION;
  const damping = k1 * (1 - b + (b * listing.length) / index.averageLength);
  return {
    unit,
    contribution: (unit.weight * index.rarity(unit) * frequency * (k1 + 1)) / (frequency + damping),
    via: best.alternative.via,
    places: found.filter(({ share }) => share >= best.share / 4).flatMap(({ there }) => there.places),
  };
}

/** Which words of the question a listing answers; their contributions add up to its score in that language. */
export function findHits(
  question: { units: readonly RankingUnit[]; index: TextIndex; lexicon: Lexicon },
  text: ListingText,
): Hit[] {
  const listing = readOnce(text, question.lexicon);
  return question.units.flatMap((unit) => hitOf(unit, listing, question.index) ?? []);
}
