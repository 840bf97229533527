import { SATURATION, type StructuredUnit } from '../../ranking/reference-index.ts';

/** A unit as an index reads it: its terms by number, those that no document has left out. */
export interface AskedUnit {
  /** Weight of the unit times its rarity. */
  readonly worth: number;
  readonly alternatives: readonly AskedTerm[];
}

export interface AskedTerm {
  readonly term: number;
  readonly weight: number;
  /** How many documents have it. */
  readonly holders: number;
}

/** A term that proposes documents, with the worth of the unit that asks for it. */
export interface AskedList extends AskedTerm {
  readonly worth: number;
}

/** The damping of a document of average length. */
const AVERAGE_DAMPING = SATURATION.k1;

/** What an occurrence adds to a score, but for the constant factor of all. */
export const saturated = (
  { worth, weight }: Pick<AskedList, 'worth' | 'weight'>,
  frequency: number,
  damping: number,
): number => (worth * weight * frequency) / (weight * frequency + damping);

/** What a question needs to know about the whole index. */
export interface Holdings {
  readonly documents: number;
  find(term: string): number;
  /** How many documents have the term with this number. */
  holders(term: number): number;
}

function termsOf(holdings: Holdings, { alternatives }: StructuredUnit): AskedTerm[] {
  return alternatives
    .map(({ term, weight }) => ({ term: holdings.find(term), weight }))
    .filter(({ term }) => term >= 0)
    .map(({ term, weight }) => ({ term, weight, holders: holdings.holders(term) }));
}

function rarityOf(documents: number, alternatives: readonly AskedTerm[]): number {
  const sum = alternatives.reduce((total, { weight, holders }) => total + weight * holders, 0);
  const frequency = Math.min(documents, sum);
  return Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
}

/** Inverse document frequency, all alternatives taken as one word. */
export const rarity = (holdings: Holdings, unit: StructuredUnit): number =>
  rarityOf(holdings.documents, termsOf(holdings, unit));

export function readQuestion(holdings: Holdings, units: readonly StructuredUnit[]): AskedUnit[] {
  return units.map((unit) => {
    const alternatives = termsOf(holdings, unit);
    return { worth: unit.weight * rarityOf(holdings.documents, alternatives), alternatives };
  });
}

/** All proposing lists together have at most so many postings, and at most so many a document: a bound on the time. */
const MOST_POSTINGS = { atAll: 500_000, eachDocument: 2 };

/**
 * The lists that propose documents: all of them unless they are too long together, then those that can give most. Long
 * lists that give little cost most of the time and decide nearly nothing (with two postings a document 99 of 100 of
 * the ten best by exact score are found, `npm run bench -- index`).
 */
export function proposingLists(units: readonly AskedUnit[], documents: number): AskedList[] {
  let left = Math.max(MOST_POSTINGS.atAll, MOST_POSTINGS.eachDocument * documents);
  const lists = units.flatMap(({ worth, alternatives }) =>
    alternatives.map((alternative) => {
      const list = { ...alternative, worth };
      return { list, gain: saturated(list, 1, AVERAGE_DAMPING) };
    }),
  );
  return lists
    .filter(({ list, gain }) => gain > 0 && list.holders > 0)
    .sort((one, other) => other.gain - one.gain)
    .flatMap(({ list }) => {
      if (list.holders > left) return [];
      left -= list.holders;
      return [list];
    });
}
