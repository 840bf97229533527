import { languages, type Language } from '#platform/languages';
import type { Detection, Translation, Understanding, Word, WordFound } from '../contract.ts';
import type { Thesaurus } from './concepts/thesaurus.ts';
import type { Occurrence } from '../contract.ts';

/** What understanding asks of the rest of the lexicon. */
export interface Reader {
  detect(text: string): Detection;
  analyse(text: string, language: Language): { readonly occurrences: readonly Occurrence[] };
  /** Cuts a text into words that have a translation into any other language. */
  cut(text: string, language: Language): readonly Word[];
  translate(term: string, from: Language, to: Language): readonly Translation[];
  guess(word: Word, from: Language, to: Language): readonly Translation[];
  readonly thesaurus: Thesaurus;
}

const SHOWN = 4;

function translated(word: Word, from: Language, reader: Reader): WordFound['translations'] {
  const sides = languages
    .filter((to) => to !== from)
    .map((to) => {
      const known = reader.translate(word.term, from, to);
      return [to, (known.length > 0 ? known : reader.guess(word, from, to)).slice(0, SHOWN)] as const;
    });
  return Object.fromEntries(sides.filter(([, list]) => list.length > 0));
}

/** What the lexicon makes of a text. Grammar words and bare numbers are left out; overlapping readings are kept. */
export function understand(text: string, reader: Reader, given?: Language): Understanding {
  const detection: Detection = given ? { language: given, confidence: 1 } : reader.detect(text);
  const { language } = detection;
  if (language === 'unknown') return { detection, words: [], concepts: [] };
  const words = reader
    .cut(text, language)
    .filter(({ isStop, kind }) => !isStop && kind !== 'number')
    .map((word) => ({
      start: word.start,
      end: word.end,
      surface: text.slice(word.start, word.end),
      translations: translated(word, language, reader),
    }));
  return {
    detection,
    words,
    concepts: reader.thesaurus.findIn(reader.analyse(text, language).occurrences, language),
  };
}
