import type {
  IndexedDocument,
  StructuredUnit,
} from '../../src/modules/matching/domain/ranking/reference-index.ts';
import { drawer, seeded } from './random.ts';

/** What a made-up collection is like. */
export interface Likeness {
  readonly script: 'latin' | 'chinese';
  readonly vocabulary: number;
  /** Occurrences in a document of mean length. */
  readonly meanLength: number;
}

/** About 90 different terms in a document. */
export const LATIN: Likeness = { script: 'latin', vocabulary: 200_000, meanLength: 106 };
/** About 184 different terms in a document, because every word at every position is one. */
export const CHINESE: Likeness = { script: 'chinese', vocabulary: 160_000, meanLength: 250 };

/** Zipf–Mandelbrot: the r-th term has the weight 1 / (r + 2.7)^1.07. */
const EXPONENT = 1.07;
const OFFSET = 2.7;
const TOPICS = 200;
/** Terms before this rank are grammar words and not asked for; so an asked word stands in 4 % of the documents on average. */
const GRAMMAR = 30;
/** From this rank on half of the words belong to the topic; those before are the same in all topics. */
const TOPICAL = 2_000;

const VOWELS = ['a', 'e', 'i', 'o', 'u'];
const CONSONANTS = 'bcdfghklmnprstvz';

function latinWord(rank: number): string {
  let word = '';
  for (let rest = rank + 7_000; rest > 0; rest = Math.floor(rest / 80))
    word += CONSONANTS[rest % 16]! + VOWELS[rest % 5]!;
  return word + CONSONANTS[rank % 16]!;
}

function chineseWord(rank: number): string {
  if (rank < 3_000) return String.fromCharCode(0x4e00 + rank);
  return String.fromCharCode(0x4e00 + (rank % 3_011), 0x5e00 + Math.floor(rank / 3_011) * 7 + (rank % 7));
}

export interface Translating {
  readonly alternatives: number;
  /** The other alternatives are about as frequent as the word, or drawn like words of a text: frequent ones more often. */
  readonly others: 'alike' | 'drawn';
  readonly seed: number;
}

/** A collection that is the same each time; documents are made one by one and not kept. */
export class Collection {
  readonly likeness: Likeness;
  readonly words: readonly string[];
  readonly #draw: (random: () => number) => number;

  constructor(likeness: Likeness) {
    this.likeness = likeness;
    const word = likeness.script === 'latin' ? latinWord : chineseWord;
    this.words = Array.from({ length: likeness.vocabulary }, (_, rank) => word(rank));
    this.#draw = drawer(new Float64Array(likeness.vocabulary).map((_, rank) => (rank + OFFSET) ** -EXPONENT));
  }

  /** The ranks of the terms of a document, with doubles. */
  ranks(number: number): number[] {
    const random = seeded(number * 2_654_435_761);
    const { meanLength, vocabulary } = this.likeness;
    const topic = Math.floor(random() * TOPICS);
    const length = Math.floor(meanLength * (0.3 - 0.35 * Math.log(random() * random())));
    return Array.from({ length }, () => {
      const rank = this.#draw(random);
      if (rank < TOPICAL || random() < 0.5) return rank;
      return TOPICAL + ((rank - TOPICAL + topic * 997) % (vocabulary - TOPICAL));
    });
  }

  document(number: number): IndexedDocument {
    const terms = new Map<string, number>();
    const ranks = this.ranks(number);
    for (const rank of ranks) terms.set(this.words[rank]!, (terms.get(this.words[rank]!) ?? 0) + 1);
    return { key: number, terms, length: ranks.length };
  }

  /** Different ranks of meaning from a document, in its order; more documents are taken when it has too few. */
  asked(number: number, size: number): number[] {
    const found = new Set<number>();
    for (let at = number; found.size < size; at++) {
      for (const rank of this.ranks(at)) if (rank >= GRAMMAR && found.size < size) found.add(rank);
    }
    return [...found];
  }

  /** The rarest words of a document: how a long text is asked. */
  telling(number: number, size: number): number[] {
    const ranks = new Set(this.ranks(number).filter((rank) => rank >= GRAMMAR));
    return [...ranks].sort((one, other) => other - one).slice(0, size);
  }

  /** A question in the language of the documents. */
  question(ranks: readonly number[]): StructuredUnit[] {
    return ranks.map((rank) => ({ weight: 1, alternatives: [{ term: this.words[rank]!, weight: 1 }] }));
  }

  /**
   * A question from another language: each unit has several weighted alternatives, and the word of the document is one
   * of the best three.
   */
  translated(ranks: readonly number[], { alternatives, others, seed }: Translating): StructuredUnit[] {
    const random = seeded(seed);
    return ranks.map((rank) => {
      const place = Math.floor(random() * Math.min(3, alternatives));
      const other = (i: number): number => (i === place ? rank : this.#other(rank, others, random));
      return {
        weight: 1,
        alternatives: Array.from({ length: alternatives }, (_, i) => ({
          term: this.words[other(i)]!,
          weight: 0.72 ** i,
        })),
      };
    });
  }

  #other(rank: number, others: Translating['others'], random: () => number): number {
    if (others === 'alike') {
      const near = Math.round(rank * Math.exp(2 * random() - 1));
      return Math.max(GRAMMAR, Math.min(this.likeness.vocabulary - 1, near));
    }
    for (;;) {
      const drawn = this.#draw(random);
      if (drawn >= GRAMMAR) return drawn;
    }
  }
}
