import type { CutRun } from '../chinese/segmentation.ts';
import { stopWords } from '../text/stop-words.ts';
import type { CharacterSounds } from './learn-sounds.ts';
import { FEWEST_SOUNDS, SOUND_SIGN } from './skeleton.ts';

/** A stretch of a run that may render a foreign name which no lexicon has. */
export interface NameStretch {
  readonly start: number;
  readonly end: number;
}

export interface Sounding {
  readonly sounds: string;
  /** 1 is the likeliest way to read the characters. */
  readonly weight: number;
}

const SHORTEST = 2;
const LONGEST = 7;
const LONGEST_STRETCH = 14;
/** A known word of this many characters is not taken for part of a name. */
const SURE_WORD = 3;

interface Stretch {
  /** Places where a name may begin or end. */
  readonly places: readonly number[];
  readonly singles: number;
}

/** Neighbouring characters that often render sounds, of which at least two are no words of the text. */
function stretchesOf({ run, cuts }: CutRun, sounds: CharacterSounds): Stretch[] {
  const found: Stretch[] = [];
  let places: number[] = [];
  let singles = 0;
  const close = (end: number): void => {
    const length = end - (places[0] ?? end);
    if (singles >= 2 && length >= SHORTEST && length <= LONGEST_STRETCH)
      found.push({ places: [...places, end], singles });
    places = [];
    singles = 0;
  };
  for (const [start, end] of cuts) {
    const piece = run.slice(start, end);
    const isSounding = end - start < SURE_WORD && [...piece].every((sign) => sounds.has(sign));
    if (!isSounding) {
      close(start);
      continue;
    }
    places.push(start);
    if (end - start === 1) singles += 1;
  }
  close(run.length);
  return found;
}

/** The longest stretches of a run that may hold names. */
export function stretchesIn(cut: CutRun, sounds: CharacterSounds): NameStretch[] {
  return stretchesOf(cut, sounds).map(({ places }) => ({ start: places[0] ?? 0, end: places.at(-1) ?? 0 }));
}

/** Every stretch between two places where a name may begin and end. */
export function namesIn(cut: CutRun, sounds: CharacterSounds): NameStretch[] {
  const isName = (start: number, end: number): boolean =>
    end - start >= SHORTEST && end - start <= LONGEST && !cut.isWordAt(start, end);
  return stretchesOf(cut, sounds).flatMap(({ places }) =>
    places.flatMap((start, i) =>
      places.slice(i + 1).flatMap((end) => (isName(start, end) ? [{ start, end }] : [])),
    ),
  );
}

const LONGEST_CHINESE_NAME = 4;

/** Stretches of two to four characters that are no words: names of Chinese people and places are among them. */
export function singlesIn({ run, cuts }: CutRun): NameStretch[] {
  const found: NameStretch[] = [];
  let open = 0;
  for (const [start, end] of cuts) {
    if (end - start > 1 || stopWords.zh.has(run.slice(start, end))) {
      open = end;
      continue;
    }
    for (let from = Math.max(open, end - LONGEST_CHINESE_NAME); from <= end - SHORTEST; from++)
      found.push({ start: from, end });
  }
  return found;
}

/** The ways to read characters as sounds, at most `limit`, the likeliest first. */
export function soundingsOf(characters: string, sounds: CharacterSounds, limit: number): Sounding[] {
  let readings: { sounds: string; chance: number }[] = [{ sounds: '', chance: 1 }];
  for (const character of characters) {
    const next = new Map<string, number>();
    for (const reading of readings) {
      for (const [sound, chance] of sounds.get(character) ?? []) {
        const joined = joinedSounds(reading.sounds, sound);
        next.set(joined, (next.get(joined) ?? 0) + reading.chance * chance);
      }
    }
    readings = [...next]
      .map(([made, chance]) => ({ sounds: made, chance }))
      .sort((a, b) => b.chance - a.chance)
      .slice(0, 2 * limit);
  }
  const best = readings[0]?.chance ?? 1;
  return readings
    .filter((reading) => reading.sounds.length >= FEWEST_SOUNDS)
    .slice(0, limit)
    .map((reading) => ({ sounds: SOUND_SIGN + reading.sounds, weight: Math.sqrt(reading.chance / best) }));
}

/** A vowel is heard as a sound of its own only where a name begins. */
function joinedSounds(before: string, sound: string): string {
  return before === '' ? sound : before + sound.replace('A', '');
}
