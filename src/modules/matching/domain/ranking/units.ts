import type { Lexicon, Span, Translation, Via, Word } from '#contracts/lexicon';
import type { Language } from '#platform/languages';
import type { StructuredUnit } from './reference-index.ts';

/** A term of the searched language that may answer a word of the question, and why. */
export interface Alternative {
  readonly term: string;
  readonly weight: number;
  readonly via: readonly Via[];
}

/** A word of the question as it is looked for in one language. */
export interface RankingUnit extends StructuredUnit, Span {
  readonly source: string;
  readonly alternatives: readonly Alternative[];
  /** What the documents' side says: terms that would translate into this word. */
  readonly echoes: readonly Alternative[];
}

/** How much a piece counts beside the whole word that holds it, and how much a guess is believed. */
export const BACK_OFF = {
  phrasePart: 0.6,
  innerWord: 0.4,
  partOfUnknown: 0.8,
  constituent: 0.5,
  characterOfName: 0.6,
  relatedToKnown: 0.6,
  bridge: 0.8,
  stopWord: 0.25,
} as const;

/** A question with fewer words of meaning than this keeps its grammar words. */
const SHORT_QUESTION = 8;

interface Asking {
  readonly lexicon: Lexicon;
  readonly from: Language;
  readonly to: Language;
}

class Alternatives {
  readonly #best = new Map<string, Alternative>();

  /** Keeps the stronger of two reasons for one term. */
  offer(term: string, weight: number, via: readonly Via[]): void {
    const known = this.#best.get(term);
    if (term !== '' && weight > (known?.weight ?? 0)) this.#best.set(term, { term, weight, via });
  }

  list(): Alternative[] {
    return [...this.#best.values()].sort((a, b) => b.weight - a.weight);
  }
}

/** Offers translations, and for phrases of an alphabetic language their constituents at half weight. */
function offerTranslations(into: Alternatives, translations: readonly Translation[], to: Language): void {
  for (const { term, weight, via } of translations) {
    into.offer(term, weight, via);
    if (to === 'zh' || !term.includes('_')) continue;
    const constituents = term.split('_').filter((part) => part.length > 1);
    for (const part of constituents) {
      into.offer(part, (weight * BACK_OFF.constituent) / constituents.length, [...via, 'part']);
    }
  }
}

const VIA_OF_KIND = { number: 'number', measure: 'measure', foreign: 'identical' } as const;

function alternativesOf(word: Word, { lexicon, from, to }: Asking): Alternative[] {
  const found = new Alternatives();
  if (from === to) {
    found.offer(word.term, 1, ['identical']);
    return found.list();
  }
  offerTranslations(found, lexicon.translate(word.term, from, to), to);
  if (word.kind === 'number' || word.kind === 'measure' || word.kind === 'foreign') {
    found.offer(word.term, 1, [VIA_OF_KIND[word.kind]]);
  }
  const isKnown = found.list().length > 0;
  for (const guess of lexicon.guess(word, from, to)) {
    const factor = isKnown ? BACK_OFF.relatedToKnown : 1;
    found.offer(guess.term, guess.weight * factor, guess.via);
  }
  return found.list();
}

function echoesOf(word: Word, { lexicon, from, to }: Asking): Alternative[] {
  if (from === to) return [{ term: word.term, weight: 1, via: ['identical'] }];
  const found = new Alternatives();
  for (const { term, weight, via } of lexicon.translateBack(word.term, from, to))
    found.offer(term, weight, via);
  if (found.list().length === 0) {
    for (const { term, weight, via } of lexicon.guess(word, from, to)) {
      if (via.includes('transliteration') || via.includes('pinyin')) found.offer(term, weight, via);
    }
    if (word.kind !== 'name') found.offer(word.term, 1, ['identical']);
  }
  return found.list();
}

function partFactor(word: Word, isKnown: boolean): number {
  if (word.kind === 'name') return BACK_OFF.characterOfName;
  if (word.kind === 'phrase') return BACK_OFF.phrasePart;
  return isKnown ? BACK_OFF.innerWord : BACK_OFF.partOfUnknown;
}

function unitsOfWord(word: Word, weight: number, asking: Asking): RankingUnit[] {
  const alternatives = alternativesOf(word, asking);
  const echoes = echoesOf(word, asking);
  const { start, end, term } = word;
  const isKnown = alternatives.some(({ via }) => !via.includes('identical') && !via.includes('spelling'));
  const whole = alternatives.length > 0 ? [{ source: term, start, end, weight, alternatives, echoes }] : [];
  const factor = weight * partFactor(word, isKnown);
  return [
    ...whole,
    ...word.parts.filter((part) => !part.isStop).flatMap((part) => unitsOfWord(part, factor, asking)),
  ];
}

/** Words asked twice count twice, in one unit. */
function merged(units: readonly RankingUnit[]): RankingUnit[] {
  const bySource = new Map<string, RankingUnit>();
  for (const unit of units) {
    const known = bySource.get(unit.source);
    bySource.set(unit.source, known ? { ...known, weight: known.weight + unit.weight } : unit);
  }
  return [...bySource.values()];
}

/** The structured question for one target language: every word with its weighted alternatives there. */
export function queryUnits(
  lexicon: Lexicon,
  question: { text: string; language: Language },
  target: Language,
): RankingUnit[] {
  const asking: Asking = { lexicon, from: question.language, to: target };
  const words = lexicon.cut(question.text, question.language, target);
  const isShort = words.filter(({ isStop }) => !isStop).length < SHORT_QUESTION;
  const units = words.flatMap((word) => {
    if (word.isStop && !isShort) return [];
    return unitsOfWord(word, word.isStop ? BACK_OFF.stopWord : 1, asking);
  });
  return merged(units);
}

/** The same question asked from the documents' side: which of their terms translate into its words. */
export function echoUnits(units: readonly RankingUnit[]): StructuredUnit[] {
  return units.map(({ weight, echoes }) => ({ weight, alternatives: echoes }));
}
