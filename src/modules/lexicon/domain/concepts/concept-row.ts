import type { Language } from '#platform/languages';

/** A concept as its pack writes it; narrower concepts are found by reading all of them. */
export interface ConceptRow {
  readonly id: string;
  readonly field: string;
  readonly broader: string | undefined;
  readonly words: Readonly<Record<Language, readonly string[]>>;
}
