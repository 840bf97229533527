import { languages, type Language } from '#platform/languages';
import type { Analysis, Detection, Latin, Lexicon, Word } from '../contract.ts';
import { analyseChinese, type ChineseWords } from './chinese/analysis.ts';
import { cutChinese } from './chinese/cutting.ts';
import { openThesaurus } from './concepts/thesaurus.ts';
import { detectLanguage } from './detection/detect.ts';
import { guesser } from './guessing.ts';
import { decodeSpelling } from './spellings.ts';
import type { Bundle } from './tables/bundle.ts';
import { cutLatin } from './text/cutting.ts';
import { analyseLatin, type LatinWords } from './text/latin.ts';
import { RelatedSpellings } from './text/related.ts';
import type { Stemmers } from './text/stemming.ts';
import { openTables, remembered } from './translating.ts';
import { understand } from './understanding.ts';

type Cut = (text: string, language: Language, isTranslatable: (term: string) => boolean) => Word[];
type Reading = { analyse(text: string, language: Language): Analysis; cut: Cut };

/** How texts are read with the words of a bundle. */
function reading({ vocabularies, script, sounds, readings }: Bundle, stemmers: Stemmers): Reading {
  const latin = remembered((language: Latin): LatinWords => ({
    language,
    stem: stemmers[language],
    has: (term) => vocabularies[language].has(term),
  }));
  const isWord: ChineseWords['isWord'] = (run, start, end) => vocabularies.zh.find(run, start, end) >= 0;
  const chinese: ChineseWords = { script, sounds, readings, stem: stemmers.en, isWord };
  return {
    analyse: (text, language) => ({
      language,
      ...(language === 'zh' ? analyseChinese(text, chinese) : analyseLatin(text, latin(language))),
    }),
    cut: (text, language, isTranslatable) =>
      language === 'zh'
        ? cutChinese(text, chinese, isTranslatable)
        : cutLatin(text, latin(language), isTranslatable),
  };
}

function citations({ vocabularies, spellings }: Bundle): Lexicon['citation'] {
  const lines = remembered((language: Latin) => spellings[language].split('\n'));
  return (term, language) => {
    const id = language === 'zh' ? -1 : vocabularies[language].find(term);
    const line = language === 'zh' || id < 0 ? '' : (lines(language)[id] ?? '');
    return decodeSpelling(term, line);
  };
}

/** Opens a bundle for questions. Reverse tables and spelling indexes are made when first needed. */
export function openLexicon(bundle: Bundle, stemmers: Stemmers): Lexicon {
  const { vocabularies } = bundle;
  const { translate, translateBack, hasTranslation } = openTables(vocabularies, bundle.tables);
  const { analyse, cut } = reading(bundle, stemmers);
  const related = remembered((language: Language) => new RelatedSpellings(vocabularies[language]));
  const has = (term: string, language: Language): boolean => vocabularies[language].has(term);
  const isWord = (spelling: string, language: Latin): boolean => has(stemmers[language](spelling), language);
  const detect = (text: string): Detection => detectLanguage(text, { letters: bundle.letters, isWord });
  const thesaurus = openThesaurus(bundle.concepts);
  const guess = guesser({
    stemmers,
    sounds: bundle.sounds,
    readings: bundle.readings,
    translate,
    has,
    related: (folded, language, limits) => related(language).find(folded, limits.least, limits.most),
  });
  const cutForAny = (text: string, language: Language): Word[] =>
    cut(text, language, (term) =>
      languages.some((to) => to !== language && hasTranslation(term, language, to)),
    );

  return {
    detect,
    analyse,
    cut: (text, language, target) => cut(text, language, (term) => hasTranslation(term, language, target)),
    translate,
    translateBack,
    has,
    guess,
    citation: citations(bundle),
    concepts: thesaurus.concepts,
    concept: thesaurus.concept,
    findConcepts(text, given) {
      const language = given ?? detect(text).language;
      if (language === 'unknown') return [];
      const found = thesaurus.findIn(analyse(text, language).occurrences, language);
      return [...new Set(found.map(({ concept }) => concept))];
    },
    understand: (text, given) =>
      understand(text, { detect, analyse, cut: cutForAny, translate, guess, thesaurus }, given),
  };
}
