import type { Language } from '#platform/languages';
import { en } from './letters.en.ts';
import { fr } from './letters.fr.ts';
import { nl } from './letters.nl.ts';
import { zh } from './letters.zh.ts';

/** Subject, text and what to do next of every letter, in the four languages. */
export const letterTexts: Readonly<Record<Language, Record<keyof typeof en, string>>> = { zh, en, fr, nl };
