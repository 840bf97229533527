/** What a Chinese character stands for in foreign names: sounds with their probability, the likeliest first. */
export type CharacterSounds = ReadonlyMap<
  string,
  readonly (readonly [sounds: string, probability: number])[]
>;

/** A name in Chinese characters and the sounds of its Latin spelling. */
export type SoundPair = readonly [characters: string, skeleton: string];

const LONGEST = 3;
const ITERATIONS = 7;
/** From the second round on, pairs that no longer look like sound for sound (translations, not renderings) drop out. */
const LEAST_PER_CHARACTER = [-99, -4, -3, -2.4, -2, -1.8, -1.7];
const RARE = 1e-4;

type Chances = Map<string, Map<string, number>>;

interface Pass {
  readonly chance: (character: string, sounds: string) => number;
  readonly characters: readonly string[];
  readonly skeleton: string;
}

/** forward[i][j]: chance that the first i characters made the first j sounds. */
function forward({ chance, characters, skeleton }: Pass): Float64Array[] {
  const table = Array.from({ length: characters.length + 1 }, () => new Float64Array(skeleton.length + 1));
  table[0]![0] = 1;
  characters.forEach((character, i) => {
    for (let j = 0; j <= skeleton.length; j++) {
      const before = table[i]![j]!;
      if (before === 0) continue;
      const last = Math.min(skeleton.length, j + LONGEST);
      for (let k = j; k <= last; k++) table[i + 1]![k]! += before * chance(character, skeleton.slice(j, k));
    }
  });
  return table;
}

function backward({ chance, characters, skeleton }: Pass): Float64Array[] {
  const table = Array.from({ length: characters.length + 1 }, () => new Float64Array(skeleton.length + 1));
  table[characters.length]![skeleton.length] = 1;
  for (let i = characters.length - 1; i >= 0; i--) {
    for (let j = 0; j <= skeleton.length; j++) {
      const last = Math.min(skeleton.length, j + LONGEST);
      for (let k = j; k <= last; k++)
        table[i]![j]! += chance(characters[i]!, skeleton.slice(j, k)) * table[i + 1]![k]!;
    }
  }
  return table;
}

function count(pass: Pass, counts: Chances, there: readonly Float64Array[]): void {
  const back = backward(pass);
  const { chance, characters, skeleton } = pass;
  const all = there[characters.length]![skeleton.length]!;
  characters.forEach((character, i) => {
    const row = counts.get(character) ?? new Map<string, number>();
    counts.set(character, row);
    for (let j = 0; j <= skeleton.length; j++) {
      for (let k = j; k <= Math.min(skeleton.length, j + LONGEST); k++) {
        const sounds = skeleton.slice(j, k);
        const share = (there[i]![j]! * chance(character, sounds) * back[i + 1]![k]!) / all;
        if (share > RARE) row.set(sounds, (row.get(sounds) ?? 0) + share);
      }
    }
  });
}

function normalised(counts: Chances): Chances {
  const chances: Chances = new Map();
  for (const [character, row] of counts) {
    const sum = [...row.values()].reduce((total, value) => total + value, 0) + 1;
    chances.set(character, new Map([...row].map(([sounds, value]) => [sounds, value / sum])));
  }
  return chances;
}

const LEAST_SEEN = 6;
const LEAST_CHANCE = 0.04;

/** Learns by expectation and maximisation which sounds each character renders, from names in both scripts. */
export function learnSounds(pairs: readonly SoundPair[]): CharacterSounds {
  let chances: Chances | undefined;
  let counts: Chances = new Map();
  for (let round = 0; round < ITERATIONS; round++) {
    const known = chances;
    const chance = (character: string, sounds: string): number =>
      known ? (known.get(character)?.get(sounds) ?? RARE) : ([0.1, 0.5, 0.3, 0.1][sounds.length] ?? 0);
    counts = new Map();
    for (const [name, skeleton] of pairs) {
      const characters = [...name];
      const pass = { chance, characters, skeleton };
      const there = forward(pass);
      const likelihood = Math.log(there[characters.length]![skeleton.length]!) / characters.length;
      if (likelihood > (LEAST_PER_CHARACTER[round] ?? 0)) count(pass, counts, there);
    }
    chances = normalised(counts);
  }
  return kept(counts, chances ?? new Map());
}

function kept(counts: Chances, chances: Chances): CharacterSounds {
  const sounds = new Map<string, readonly (readonly [string, number])[]>();
  for (const [character, row] of chances) {
    const seen = [...(counts.get(character) ?? new Map<string, number>()).values()].reduce(
      (sum, value) => sum + value,
      0,
    );
    const likely = [...row].filter(([, value]) => value >= LEAST_CHANCE).toSorted((a, b) => b[1] - a[1]);
    if (seen >= LEAST_SEEN && likely.length > 0) sounds.set(character, likely);
  }
  return sounds;
}
