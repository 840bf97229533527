import { languages, type Language } from '#platform/languages';
import type { Analysis, Detection, Latin, Lexicon, Translation, Word } from '../contract.ts';
import { analyseChinese, type ChineseWords } from './chinese/analysis.ts';
import { cutChinese } from './chinese/cutting.ts';
import type { ScriptPairs } from './chinese/script.ts';
import type { Direction } from './compiling/compile.ts';
import { sourcesOf } from './compiling/evidence.ts';
import { openThesaurus, type CompiledConcept } from './concepts/thesaurus.ts';
import { detectLanguage } from './detection/detect.ts';
import { understand } from './understanding.ts';
import { transpose, type Rows } from './tables/rows.ts';
import type { Vocabulary } from './tables/vocabulary.ts';
import { analyseLatin, type LatinWords } from './text/latin.ts';
import { cutLatin } from './text/cutting.ts';
import { guesser } from './guessing.ts';
import type { CharacterSounds } from './sounds/learn-sounds.ts';
import type { Readings } from './sounds/readings.ts';
import { RelatedSpellings } from './text/related.ts';
import type { Stemmers } from './text/stemming.ts';

/** Everything a lexicon is made of once its file is read. */
export interface LexiconParts {
  readonly vocabularies: Readonly<Record<Language, Vocabulary>>;
  readonly tables: ReadonlyMap<Direction, Rows>;
  readonly script: ScriptPairs;
  readonly stemmers: Stemmers;
  readonly concepts: readonly CompiledConcept[];
  readonly sounds: CharacterSounds;
  readonly readings: Readings;
}

function remembered<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

function translationsOf(rows: Rows | undefined, row: number, target: Vocabulary): Translation[] {
  if (!rows || row < 0) return [];
  const found: Translation[] = [];
  for (let cell = rows.offsets[row] ?? 0; cell < (rows.offsets[row + 1] ?? 0); cell++) {
    const via = sourcesOf(rows.marks[cell] ?? 0);
    found.push({ term: target.term(rows.targets[cell] ?? 0), weight: rows.values[cell] ?? 0, via });
  }
  return found.sort((a, b) => b.weight - a.weight);
}

/** Opens the parts for questions. Reverse tables and spelling indexes are made when first needed. */
export function openLexicon(parts: LexiconParts): Lexicon {
  const { vocabularies, tables, stemmers, script } = parts;
  const latin = remembered((language: Latin): LatinWords => ({
    language,
    stem: stemmers[language],
    has: (term) => vocabularies[language].has(term),
  }));
  const chinese: ChineseWords = {
    script,
    sounds: parts.sounds,
    readings: parts.readings,
    stem: stemmers.en,
    isWord: (run, start, end) => vocabularies.zh.find(run, start, end) >= 0,
  };
  const reversed = remembered((direction: Direction): Rows | undefined => {
    const [from, to] = direction.split('>') as [Language, Language];
    const rows = tables.get(`${to}>${from}`);
    return rows && transpose(rows, vocabularies[from].size);
  });
  const related = remembered((language: Language) => new RelatedSpellings(vocabularies[language]));
  const hasTranslation = (term: string, from: Language, to: Language): boolean => {
    const id = vocabularies[from].find(term);
    if (from === to) return id >= 0;
    const offsets = tables.get(`${from}>${to}`)?.offsets;
    return id >= 0 && offsets !== undefined && (offsets[id + 1] ?? 0) > (offsets[id] ?? 0);
  };
  const translate = (term: string, from: Language, to: Language): Translation[] =>
    translationsOf(tables.get(`${from}>${to}`), vocabularies[from].find(term), vocabularies[to]);

  const guess = guesser({
    stemmers,
    sounds: parts.sounds,
    readings: parts.readings,
    translate,
    has: (term, language) => vocabularies[language].has(term),
    related: (folded, language, limits) => related(language).find(folded, limits.least, limits.most),
  });
  const analyse = (text: string, language: Language): Analysis => {
    const analysed = language === 'zh' ? analyseChinese(text, chinese) : analyseLatin(text, latin(language));
    return { language, ...analysed };
  };
  const cutFor = (text: string, language: Language, isTranslatable: (term: string) => boolean): Word[] =>
    language === 'zh'
      ? cutChinese(text, chinese, isTranslatable)
      : cutLatin(text, latin(language), isTranslatable);
  const detect = (text: string): Detection =>
    detectLanguage(text, (term, language) => vocabularies[language].has(term));
  const thesaurus = openThesaurus(parts.concepts);
  const cutForAny = (text: string, language: Language): Word[] =>
    cutFor(text, language, (term) =>
      languages.some((to) => to !== language && hasTranslation(term, language, to)),
    );

  return {
    detect,
    analyse,
    cut: (text, language, target) => cutFor(text, language, (term) => hasTranslation(term, language, target)),
    translate,
    translateBack: (term, from, to) =>
      translationsOf(reversed(`${from}>${to}`), vocabularies[from].find(term), vocabularies[to]),
    has: (term, language) => vocabularies[language].has(term),
    guess,
    citation: (term) => term.replaceAll('_', ' '),
    concepts: thesaurus.concepts,
    concept: thesaurus.concept,
    findConcepts: (text, language) => {
      const spoken = language ?? detect(text).language;
      if (spoken === 'unknown') return [];
      return [
        ...new Set(thesaurus.findIn(analyse(text, spoken).occurrences, spoken).map(({ concept }) => concept)),
      ];
    },
    understand: (text, given) =>
      understand(text, { detect, analyse, cut: cutForAny, translate, guess, thesaurus }, given),
  };
}
