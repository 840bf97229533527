import type { DictionaryRow } from '../compiling/gloss.ts';

/** The syllable in which a character is read most often, without its tone. */
export type Readings = ReadonlyMap<string, string>;

const syllablesOf = (reading: string): string[] =>
  reading.split(' ').map((syllable) =>
    syllable
      .toLowerCase()
      .replace(/u:/g, 'u')
      .replace(/[^a-z]/g, ''),
  );

/** Counts the readings of every character over all words of the dictionary. */
export function learnReadings(rows: Iterable<DictionaryRow>): Readings {
  const counts = new Map<string, Map<string, number>>();
  for (const { simplified, reading } of rows) {
    const syllables = syllablesOf(reading);
    if (syllables.length !== simplified.length) continue;
    syllables.forEach((syllable, i) => {
      const row = counts.get(simplified[i]!) ?? new Map<string, number>();
      counts.set(simplified[i]!, row.set(syllable, (row.get(syllable) ?? 0) + 1));
    });
  }
  const most = (row: ReadonlyMap<string, number>): string =>
    [...row].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? '';
  return new Map(
    [...counts].filter(([sign]) => /\p{Script=Han}/u.test(sign)).map(([sign, row]) => [sign, most(row)]),
  );
}

/**
 * How a Chinese name may be written in letters: as one word (Changping), or a family name of one character and a given
 * name (Wang Xiaoming).
 */
export function spellingsOf(name: string, readings: Readings): string[] {
  const syllables = [...name].map((sign) => readings.get(sign));
  if (syllables.length < 2 || syllables.length > 4 || syllables.some((syllable) => !syllable)) return [];
  const whole = syllables.join('');
  return syllables.length === 3 ? [whole, syllables.slice(1).join('')] : [whole];
}

const syllables = new WeakMap<Readings, ReadonlySet<string>>();

/** True when a spelling can be cut into the syllables of Chinese. */
export function isPinyin(folded: string, readings: Readings): boolean {
  const known = syllables.get(readings) ?? new Set(readings.values());
  syllables.set(readings, known);
  const isFrom = (start: number): boolean => {
    if (start === folded.length) return true;
    for (let length = Math.min(6, folded.length - start); length > 0; length--) {
      if (known.has(folded.slice(start, start + length)) && isFrom(start + length)) return true;
    }
    return false;
  };
  return folded.length >= 4 && folded.length <= 20 && isFrom(0);
}
