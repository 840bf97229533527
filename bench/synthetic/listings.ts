import fs from 'node:fs';
import path from 'node:path';
import { type Language, languages } from '#platform/languages';
import { drawer, seeded } from './random.ts';
import { sentences } from './sentences.ts';

type Term = Readonly<Record<Language, string>>;

interface MadeText {
  readonly language: Language;
  readonly title: string;
  readonly summary: string;
  readonly description: string;
  readonly advantages: string;
}

/** A made-up listing: believable words, no such offer or request. The first text is the original. */
interface MadeListing {
  readonly direction: 'offer' | 'request';
  readonly kind: string;
  readonly side: 'cn' | 'be';
  readonly field: string;
  readonly trl: number | undefined;
  readonly daysOld: number;
  readonly texts: readonly MadeText[];
}

const KINDS = [
  'technology',
  'technology',
  'technology',
  'investment',
  'industry',
  'market-access',
  'joint-research',
];
const SYLLABLES = ['ka', 'ro', 'mi', 'ten', 'vol', 'su', 'dra', 'lin', 'pex', 'ori', 'bel', 'zun'];
/** Words of meaning are as unequally frequent as words are; the common ones are still in few listings of a field. */
const EXPONENT = 0.8;

/** Listings whose words are the lexicon's own terms in four languages, the same listing for the same number each time. */
export class MadeListings {
  readonly #fields: readonly string[];
  readonly #terms: ReadonlyMap<string, readonly Term[]>;
  readonly #all: readonly Term[];
  readonly #draw: (random: () => number) => number;

  constructor(packs: string) {
    const folder = path.join(packs, 'lexicon/technology/terms');
    this.#terms = new Map(
      fs.readdirSync(folder).map((file) => [path.basename(file, '.tsv'), readTerms(path.join(folder, file))]),
    );
    this.#fields = [...this.#terms.keys()].toSorted();
    this.#all = [...this.#terms.values()].flat();
    this.#draw = drawer(new Float64Array(this.#all.length).map((_, rank) => (rank + 5) ** -EXPONENT));
  }

  listing(number: number): MadeListing {
    const random = seeded(number * 2_654_435_761 + 17);
    const side = random() < 0.5 ? 'cn' : 'be';
    const direction = random() < 0.6 ? 'offer' : 'request';
    const field = this.#fields[Math.floor(random() * this.#fields.length)]!;
    const terms = Array.from({ length: 12 }, () => this.#term(field, random));
    const seed = Math.floor(random() * 2 ** 31);
    return {
      direction,
      side,
      field,
      kind: KINDS[Math.floor(random() * KINDS.length)]!,
      trl: random() < 0.2 ? undefined : 1 + Math.floor(random() * 9),
      daysOld: Math.floor(random() * 700),
      texts: languagesOf(side, random).map((language) => written(language, { direction, terms, seed })),
    };
  }

  /** What a visitor types: two to four terms in one language. */
  question(number: number): { language: Language; words: string } {
    const random = seeded(number * 40_503 + 5);
    const language = languages[number % languages.length]!;
    const field = this.#fields[Math.floor(random() * this.#fields.length)]!;
    const terms = Array.from(
      { length: 2 + Math.floor(random() * 3) },
      () => this.#term(field, random)[language],
    );
    return { language, words: terms.join(language === 'zh' ? '' : ' ') };
  }

  #term(field: string, random: () => number): Term {
    const own = this.#terms.get(field)!;
    return random() < 0.6 ? own[Math.floor(random() ** 2 * own.length)]! : this.#all[this.#draw(random)]!;
  }
}

function readTerms(file: string): Term[] {
  const lines = fs.readFileSync(file, 'utf8').trim().split('\n').slice(1);
  return lines.flatMap((line) => {
    const [, , ...names] = line.split('\t');
    const [zh, en, fr, nl] = names.map((one) => one.split('|')[0]!);
    return zh && en && fr && nl ? [{ zh, en, fr, nl }] : [];
  });
}

function languagesOf(side: 'cn' | 'be', random: () => number): Language[] {
  const own: Language = side === 'cn' ? 'zh' : random() < 0.5 ? 'nl' : random() < 0.7 ? 'fr' : 'en';
  const further: Language[] = [
    ...(random() < 0.6 ? ['en' as const] : []),
    ...(random() < 0.3 ? [side === 'cn' ? ('nl' as const) : ('zh' as const)] : []),
  ];
  return [...new Set([own, ...further])];
}

interface Writing {
  readonly direction: 'offer' | 'request';
  readonly terms: readonly Term[];
  readonly seed: number;
}

/** The same draws in every language: translations say the same. */
function written(language: Language, { direction, terms, seed }: Writing): MadeText {
  const random = seeded(seed);
  const { body, advantages, [direction]: titles } = sentences[language];
  const name = Array.from({ length: 3 }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('');
  let next = 0;
  const say = (patterns: readonly string[]) =>
    patterns[Math.floor(random() * patterns.length)]!.replaceAll(
      /\{[abc]\}/g,
      () => terms[next++ % terms.length]![language],
    )
      .replaceAll('{n}', String(2 + Math.floor(random() * 80)))
      .replaceAll('{m}', name[0]!.toUpperCase() + name.slice(1));
  const many = (count: number) =>
    Array.from({ length: count }, () => say(body)).join(language === 'zh' ? '' : ' ');
  return {
    language,
    title: capital(say(titles)),
    summary: many(1),
    description: many(4 + Math.floor(random() * 4)),
    advantages: say(advantages),
  };
}

const capital = (words: string) => words[0]!.toUpperCase() + words.slice(1);
