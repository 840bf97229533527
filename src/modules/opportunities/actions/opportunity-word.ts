import type { Language } from '#platform/languages';
import { en } from '../web/names/names.en.ts';
import { fr } from '../web/names/names.fr.ts';
import { nl } from '../web/names/names.nl.ts';
import { zh } from '../web/names/names.zh.ts';

const names: Readonly<Record<Language, Readonly<Record<string, string>>>> = { zh, en, fr, nl };

/** The words that pages have for a code of a listing (`kind_technology`), for whoever writes about one on the server. */
export const opportunityWord = (language: Language, key: string): string => names[language][key] ?? key;
