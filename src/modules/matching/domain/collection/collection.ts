import type { Lexicon } from '#contracts/lexicon';
import { languages, type Language } from '#platform/languages';
import { FIELD_WEIGHTS, type Listing, listingFields, type ListingText, textOfField } from '../listing.ts';
import {
  rankAcross,
  type AcrossLanguages,
  type Question,
  type Questions,
} from '../ranking/across-languages.ts';
import type { IndexedDocument } from '../ranking/reference-index.ts';
import { CompactIndex } from '../index/compact-index.ts';
import { type Filters, noFilters, passes } from './filters.ts';
import { KeptUntilChange } from '../kept-until-change.ts';
import { FactTable, type ListingFacts } from './listing-facts.ts';
import { type Tally, tally } from './tally.ts';

/** Counts of so many different filters are kept until a listing changes. */
const MOST_TALLIES = 500;
/** Results of so many searches are kept until a listing changes, up to a quarter of a megabyte each. */
const MOST_SEARCHES = 100;

/** All published listings of the centre, searchable in four languages. Lives in memory; the database is the truth. */
export class Collection {
  readonly facts: FactTable;
  readonly #lexicon: Lexicon;
  readonly #indexes: Readonly<Record<Language, CompactIndex>>;
  readonly #tallies = new KeptUntilChange<Tally>(MOST_TALLIES);
  readonly #searches = new KeptUntilChange<AcrossLanguages>(MOST_SEARCHES);

  constructor(lexicon: Lexicon, indexes: Readonly<Record<Language, CompactIndex>>, facts = new FactTable()) {
    this.#lexicon = lexicon;
    this.#indexes = indexes;
    this.facts = facts;
  }

  static empty(lexicon: Lexicon): Collection {
    return new Collection(lexicon, {
      zh: new CompactIndex(),
      en: new CompactIndex(),
      fr: new CompactIndex(),
      nl: new CompactIndex(),
    });
  }

  get size(): number {
    return this.facts.size;
  }

  index(language: Language): CompactIndex {
    return this.#indexes[language];
  }

  /** Adds a listing or replaces the version that is there. */
  put(listing: Listing): void {
    this.#change();
    if (this.facts.slotOf(listing.id) !== undefined) this.remove(listing.id);
    const slot = this.facts.put(listing);
    for (const text of listing.texts) this.#indexes[text.language].add(documentOf(slot, text, this.#lexicon));
  }

  remove(id: string): void {
    const slot = this.facts.remove(id);
    if (slot === undefined) return;
    this.#change();
    for (const language of languages) this.#indexes[language].remove(slot);
  }

  /** The listings that answer a question, best first, among those that `accept` lets through; all where it is absent. */
  ask(questions: Questions, depth: number, accept?: (facts: ListingFacts) => boolean): AcrossLanguages {
    return rankAcross(
      this.#indexes,
      { lexicon: this.#lexicon, questions },
      { depth, ...(accept && { accept: (slot) => accept(this.facts.facts(slot)) }) },
    );
  }

  /** The same, kept until a listing changes: many ask alike. `as` names question, depth and whom `accept` lets through. */
  askOnce(as: string, ...asked: Parameters<Collection['ask']>): AcrossLanguages {
    return this.#searches.get(as, () => this.ask(...asked));
  }

  /** The listings that answer a question, among those that pass the filters. */
  search(question: Question, depth: number, filters: Filters): AcrossLanguages {
    const accept = filters === noFilters ? undefined : (facts: ListingFacts) => passes(facts, filters);
    return this.askOnce(JSON.stringify([question, depth, filters]), () => question, depth, accept);
  }

  /** How many listings pass the filters, and how many there are of each value of each property. */
  count(filters: Filters): Tally {
    return this.#tallies.get(JSON.stringify(filters), () => tally(this.facts.columns(), filters));
  }

  #change(): void {
    this.#tallies.forget();
    this.#searches.forget();
  }
}

/** The words of one language version, each counted by where it stands. */
export function documentOf(key: number, text: ListingText, lexicon: Lexicon): IndexedDocument {
  const terms = new Map<string, number>();
  let length = 0;
  for (const field of listingFields) {
    const part = textOfField(text, field);
    if (part === '') continue;
    const analysis = lexicon.analyse(part, text.language);
    const factor = FIELD_WEIGHTS[field];
    for (const { term, weight } of analysis.occurrences)
      terms.set(term, (terms.get(term) ?? 0) + weight * factor);
    length += analysis.length * factor;
  }
  return { key, terms, length };
}
