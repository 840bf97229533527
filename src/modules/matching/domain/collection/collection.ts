import type { Lexicon } from '#contracts/lexicon';
import { languages, type Language } from '#platform/languages';
import { FIELD_WEIGHTS, type Listing, listingFields, type ListingText, textOfField } from '../listing.ts';
import { rankAcross, type AcrossLanguages, type Question } from '../ranking/across-languages.ts';
import type { IndexedDocument } from '../ranking/reference-index.ts';
import { CompactIndex } from '../index/compact-index.ts';
import { FactTable, type ListingFacts } from './listing-facts.ts';

/** All published listings of the centre, searchable in four languages. Lives in memory; the database is the truth. */
export class Collection {
  readonly facts: FactTable;
  readonly #lexicon: Lexicon;
  readonly #indexes: Readonly<Record<Language, CompactIndex>>;

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
    if (this.facts.slotOf(listing.id) !== undefined) this.remove(listing.id);
    const slot = this.facts.put(listing);
    for (const text of listing.texts) this.#indexes[text.language].add(documentOf(slot, text, this.#lexicon));
  }

  remove(id: string): void {
    const slot = this.facts.remove(id);
    if (slot === undefined) return;
    for (const language of languages) this.#indexes[language].remove(slot);
  }

  /** The listings that answer a question, best first, among those that `accept` lets through. */
  ask(question: Question, depth: number, accept: (facts: ListingFacts) => boolean): AcrossLanguages {
    return rankAcross(
      this.#indexes,
      { lexicon: this.#lexicon, question },
      { depth, accept: (slot) => accept(this.facts.facts(slot)) },
    );
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
