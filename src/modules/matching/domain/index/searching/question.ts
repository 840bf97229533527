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

/** How much a term gives to one of the units that ask for it. */
export interface Asking {
  readonly worth: number;
  readonly weight: number;
}

/** A term that proposes documents, for every unit of every view that asks for it. */
export interface AskedList {
  readonly term: number;
  readonly holders: number;
  readonly askings: readonly Asking[];
}

/** The damping of a document of average length. */
const AVERAGE_DAMPING = SATURATION.k1;

/** What an occurrence adds to a score, but for the constant factor of all. */
export function saturated({ askings }: AskedList, frequency: number, damping: number): number {
  let sum = 0;
  for (const { worth, weight } of askings)
    sum += (worth * weight * frequency) / (weight * frequency + damping);
  return sum;
}

/** A term by its number (-1: nothing has it), and how many documents have it. */
export type KnownTerm = Omit<AskedTerm, 'weight'>;

/** What a question needs to know about the whole index. */
export interface Holdings {
  readonly documents: number;
  find(term: string): KnownTerm;
}

function termsOf(holdings: Holdings, { alternatives }: StructuredUnit): AskedTerm[] {
  return alternatives
    .map(({ term, weight }) => ({ ...holdings.find(term), weight }))
    .filter(({ term }) => term >= 0);
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

/** A question as the parts of an index read it, with its share in what proposes documents. */
export interface AskedView {
  readonly units: readonly AskedUnit[];
  readonly share: number;
}

/** Each term once, whichever units ask for it: what is poured once need not be poured again. */
function listsOf(views: readonly AskedView[]): AskedList[] {
  const lists = new Map<number, { term: number; holders: number; askings: Asking[] }>();
  for (const { units, share } of views) {
    const answerable = units.filter(({ alternatives }) => alternatives.some(({ holders }) => holders > 0));
    const scale = share / (answerable.reduce((sum, { worth }) => sum + worth, 0) || 1);
    for (const { worth, alternatives } of answerable) {
      for (const { term, holders, weight } of alternatives) {
        const list = lists.get(term) ?? { term, holders, askings: [] };
        list.askings.push({ worth: worth * scale, weight });
        lists.set(term, list);
      }
    }
  }
  return [...lists.values()];
}

/** All proposing lists together have at most so many postings, and at most so many a document: a bound on the time. */
const MOST_POSTINGS = { atAll: 100_000, eachDocument: 2 };

/**
 * The lists that propose documents: all of them unless they are too long together, then those that can give most. Long
 * lists that give little cost most of the time and decide little: among a million documents 97 (English) and 93 (Chinese) of
 * 100 of the ten best by exact score are found (`npm run bench -- index`).
 */
export function proposingLists(views: readonly AskedView[], documents: number): AskedList[] {
  let left = Math.max(MOST_POSTINGS.atAll, MOST_POSTINGS.eachDocument * documents);
  return listsOf(views)
    .map((list) => ({ list, gain: saturated(list, 1, AVERAGE_DAMPING) }))
    .filter(({ list, gain }) => gain > 0 && list.holders > 0)
    .sort((one, other) => other.gain - one.gain)
    .flatMap(({ list }) => {
      if (list.holders > left) return [];
      left -= list.holders;
      return [list];
    });
}
