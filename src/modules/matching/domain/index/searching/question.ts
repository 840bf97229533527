import type { StructuredUnit } from '../../ranking/reference-index.ts';

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

/** A list to be poured into the accumulators, with what its unit makes of it. */
export interface AskedList {
  readonly term: number;
  /** Worth of the unit. */
  readonly worth: number;
  /** Weight of the term among the alternatives of the unit. */
  readonly weight: number;
}

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

/** So many alternatives of each unit propose documents however long their lists are. */
const ALWAYS = 3;
/** Further alternatives propose as long as all lists together have no more postings than this. */
const POSTINGS = 500_000;

/**
 * The lists that propose documents: all of them in a small collection, in a large one the best three of each unit and
 * what else is short.
 */
export function proposingLists(units: readonly AskedUnit[]): AskedList[] {
  const ranked = units
    .filter(({ worth }) => worth > 0)
    .flatMap(({ worth, alternatives }) =>
      alternatives
        .filter(({ weight, holders }) => weight > 0 && holders > 0)
        .sort((one, other) => other.weight - one.weight)
        .map((alternative, place) => ({ ...alternative, worth, isExtra: place >= ALWAYS })),
    )
    .sort((one, other) => Number(one.isExtra) - Number(other.isExtra) || one.holders - other.holders);
  let spent = 0;
  return ranked.filter(({ isExtra, holders }) => {
    spent += holders;
    return !isExtra || spent <= POSTINGS;
  });
}
