import type { Language } from '#platform/languages';
import type { Phrases } from './phrase-forms.ts';
import { en } from './phrases.en.ts';
import { fr } from './phrases.fr.ts';
import { nl } from './phrases.nl.ts';
import { zh } from './phrases.zh.ts';

/** The sentences that hold the packs' words together, for readers of each language. */
export const phrases: Readonly<Record<Language, Phrases>> = { zh, en, fr, nl };
