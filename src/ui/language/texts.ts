import type { Language } from '#platform/languages';

export type Sentences<Key extends string> = Readonly<Record<Key, string>>;

/**
 * The sentences of one module in the four languages: the same keys, ICU syntax. Each language is fetched when a
 * reader needs it: `zh: () => import('./texts.zh.ts').then(({ zh }) => zh)`.
 */
export type Texts<Key extends string> = Readonly<Record<Language, () => Promise<Sentences<Key>>>>;

/** What may stand in a placeholder. */
export type Values = Readonly<Record<string, string | number | undefined>>;
