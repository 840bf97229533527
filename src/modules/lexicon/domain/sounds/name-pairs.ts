import type { DictionaryRow } from '../compiling/gloss.ts';
import { fold } from '../text/folding.ts';
import { skeletonOf } from './skeleton.ts';
import type { SoundPair } from './learn-sounds.ts';

const ONE_NAME = /^([A-Z][\p{Ll}]{2,13})(?: City| County| Island| River| State| Province)?$/u;
const FULL_NAME = /^[A-Z][\p{Ll}]+ ([A-Z][\p{Ll}]{2,13})$/u;

/** Toneless letters of a reading: "Luo2 ma3" → luoma. */
export function lettersOf(reading: string): string {
  return reading
    .toLowerCase()
    .replace(/u:/g, 'u')
    .replace(/[^a-z]/g, '');
}

function latinNames(senses: readonly string[]): string[] {
  return senses
    .flatMap((sense) => sense.split(/[,;(]/))
    .flatMap((piece) => {
      const plain = piece.trim();
      const name = ONE_NAME.exec(plain)?.[1] ?? FULL_NAME.exec(plain)?.[1];
      return name ? [fold(name.toLowerCase())] : [];
    });
}

/** Foreign names of the dictionary in both scripts; names that are merely the reading of the characters teach nothing. */
export function namePairs(rows: Iterable<DictionaryRow>): SoundPair[] {
  const pairs = new Map<string, SoundPair>();
  for (const { simplified, reading, senses } of rows) {
    const characters = simplified.replaceAll('·', '');
    if (!/^\p{Script=Han}{2,8}$/u.test(characters) || !/^[A-Z]/.test(reading)) continue;
    const letters = lettersOf(reading);
    for (const name of latinNames(senses)) {
      if (letters.startsWith(name) || name === letters) continue;
      const skeleton = skeletonOf(name);
      if (skeleton.length > 0) pairs.set(`${characters} ${skeleton}`, [characters, skeleton]);
    }
  }
  return [...pairs.values()];
}
