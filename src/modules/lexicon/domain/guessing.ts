import type { Language } from '#platform/languages';
import type { Translation, Word } from '../contract.ts';
import type { CharacterSounds } from './sounds/learn-sounds.ts';
import { cutByWords } from './chinese/segmentation.ts';
import { namesIn, soundingsOf } from './sounds/names-in-chinese.ts';
import { isPinyin, spellingsOf, type Readings } from './sounds/readings.ts';
import { skeletonsOf, SOUND_SIGN } from './sounds/skeleton.ts';
import { spellingKey } from './text/cognates.ts';
import { fold } from './text/folding.ts';
import type { Related } from './text/related.ts';
import type { Stemmers } from './text/stemming.ts';

/** What guessing asks of the rest of the lexicon. */
export interface GuessParts {
  readonly stemmers: Stemmers;
  readonly sounds: CharacterSounds;
  readonly readings: Readings;
  translate(term: string, from: Language, to: Language): readonly Translation[];
  has(term: string, language: Language): boolean;
  related(folded: string, language: Language, limits: { least: number; most: number }): readonly Related[];
}

type Guess = (word: Word, from: Language, to: Language) => readonly Translation[];

const BELIEF = { key: 0.7, otherSound: 0.7, sound: 0.9, pinyin: 0.8, givenName: 0.6 };
const SOUNDINGS_PER_NAME = 4;
const MOST_SOUNDINGS = 24;

/** Characters that render a foreign name, or a Chinese name as it is written in letters. */
function chineseName(name: string, to: Exclude<Language, 'zh'>, parts: GuessParts): Translation[] {
  const isWord = (word: string): boolean => parts.has(word, 'zh');
  const sounding = namesIn(cutByWords(name, isWord), parts.sounds).flatMap((place) =>
    soundingsOf(name.slice(place.start, place.end), parts.sounds, SOUNDINGS_PER_NAME).map(
      ({ sounds, weight }) => ({
        term: sounds,
        weight: BELIEF.sound * weight,
        via: ['transliteration'] as const,
      }),
    ),
  );
  const spelt = spellingsOf(name, parts.readings).map((spelling, i) => ({
    term: parts.stemmers[to](spelling),
    weight: i === 0 ? BELIEF.pinyin : BELIEF.givenName,
    via: ['pinyin'] as const,
  }));
  return [...spelt, ...sounding.slice(0, MOST_SOUNDINGS)];
}

/** A word of an alphabetic language that Chinese can only have by its sound, or by way of an English cousin. */
function intoChinese(word: Word, from: Exclude<Language, 'zh'>, parts: GuessParts): Translation[] {
  if (parts.translate(word.term, from, 'zh').length > 0) return [];
  const folded = fold(word.spelling);
  const cousins =
    from === 'en' || folded.length < 5 ? [] : parts.related(folded, 'en', { least: 0.72, most: 2 });
  const bridged = cousins.flatMap((near) =>
    parts
      .translate(near.term, 'en', 'zh')
      .map((found) => ({ ...found, weight: found.weight * near.weight, via: ['spelling' as const] })),
  );
  const heard = skeletonsOf(folded).map((sounds, i) => ({
    term: SOUND_SIGN + sounds,
    weight: BELIEF.sound * (i === 0 ? 1 : BELIEF.otherSound),
    via: ['transliteration'] as const,
  }));
  const spelt = {
    term: folded,
    weight: BELIEF.pinyin,
    via: [isPinyin(folded, parts.readings) ? ('pinyin' as const) : ('identical' as const)],
  };
  return [...bridged, spelt, ...(parts.has(word.term, from) ? [] : heard)];
}

function alphabetic(word: Word, to: Exclude<Language, 'zh'>, parts: GuessParts): Translation[] {
  const folded = fold(word.spelling);
  const key = spellingKey(folded);
  const cousins = parts.related(folded, to, { least: 0.6, most: 3 });
  return [
    { term: parts.stemmers[to](word.spelling), weight: 1, via: ['identical'] },
    ...(key ? [{ term: key, weight: BELIEF.key, via: ['spelling'] as const }] : []),
    ...cousins.map(({ term, weight }) => ({ term, weight, via: ['spelling'] as const })),
  ];
}

/** Index terms that a word may have in a language without any lexicon knowing it. */
export function guesser(parts: GuessParts): Guess {
  return (word, from, to) => {
    if (from === to) return [];
    if (from === 'zh')
      return word.kind === 'name' && to !== 'zh' ? chineseName(word.spelling, to, parts) : [];
    if (word.kind !== 'word') return [];
    return to === 'zh' ? intoChinese(word, from, parts) : alphabetic(word, to, parts);
  };
}
