import type { Language } from '#platform/languages';

/** The sentences of one module in the four languages: the same keys, ICU syntax. */
export type Texts<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>;

/** What may stand in a placeholder. */
export type Values = Readonly<Record<string, string | number | undefined>>;
