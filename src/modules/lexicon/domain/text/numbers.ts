import type { Language } from '#platform/languages';
import type { Latin } from '../../contract.ts';

/** Index terms of numbers begin with this sign, so that no word can equal one. */
export const NUMBER_SIGN = '#';

const MAGNITUDES: Readonly<Record<Latin, Readonly<Record<string, number>>>> = {
  en: {
    thousand: 1e3,
    million: 1e6,
    millions: 1e6,
    billion: 1e9,
    billions: 1e9,
    trillion: 1e12,
    bn: 1e9,
    mn: 1e6,
  },
  fr: {
    mille: 1e3,
    million: 1e6,
    millions: 1e6,
    milliard: 1e9,
    milliards: 1e9,
    billion: 1e12,
    billions: 1e12,
  },
  nl: {
    duizend: 1e3,
    miljoen: 1e6,
    miljoenen: 1e6,
    mln: 1e6,
    miljard: 1e9,
    miljarden: 1e9,
    mld: 1e9,
    biljoen: 1e12,
  },
};

const SMALL: Readonly<Record<Latin, string>> = {
  en: `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
eighteen nineteen twenty`,
  fr: `zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit
dix-neuf vingt`,
  nl: `nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien
negentien twintig`,
};

const TENS: Readonly<Record<Latin, Readonly<Record<string, number>>>> = {
  en: { thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, hundred: 100 },
  fr: { trente: 30, quarante: 40, cinquante: 50, soixante: 60, septante: 70, nonante: 90, cent: 100 },
  nl: {
    dertig: 30,
    veertig: 40,
    vijftig: 50,
    zestig: 60,
    zeventig: 70,
    tachtig: 80,
    negentig: 90,
    honderd: 100,
  },
};

function numberWords(language: Latin): ReadonlyMap<string, number> {
  const small = SMALL[language].split(/\s+/).map((word, value) => [word, value] as const);
  return new Map([...small.filter(([, value]) => value > 1), ...Object.entries(TENS[language])]);
}

const WORDS: Readonly<Record<Latin, ReadonlyMap<string, number>>> = {
  en: numberWords('en'),
  fr: numberWords('fr'),
  nl: numberWords('nl'),
};

/** The index term of a value, equal in every language; twelve significant digits are kept. */
export function numberTerm(value: number): string {
  return NUMBER_SIGN + String(Number(value.toPrecision(12)));
}

/**
 * Reads digits with separators the way the language writes them: 1,234.5 in English and Chinese, 1.234,5 in French
 * and Dutch. A lone separator before three digits follows the language; before any other count it is a decimal sign.
 */
export function parseDigits(spelling: string, language: Language): number | undefined {
  const plain = spelling.replace(/[\s'’]/g, '');
  const separators = plain.match(/[.,]/g) ?? [];
  if (separators.length === 0) return finite(plain);
  const last = separators.at(-1) ?? '.';
  const isMixed = separators.some((sign) => sign !== last);
  const tail = plain.length - plain.lastIndexOf(last) - 1;
  const decimal = language === 'en' || language === 'zh' ? '.' : ',';
  const isGrouping = !isMixed && (separators.length > 1 || (tail === 3 && last !== decimal));
  if (isGrouping) return finite(plain.replace(/[.,]/g, ''));
  const cut = plain.lastIndexOf(last);
  return finite(`${plain.slice(0, cut).replace(/[.,]/g, '')}.${plain.slice(cut + 1)}`);
}

function finite(digits: string): number | undefined {
  const value = digits.length > 0 && digits.length < 40 ? Number(digits) : Number.NaN;
  return Number.isFinite(value) ? value : undefined;
}

/** The factor that a word such as `million`, `milliard` or `miljoen` applies to the number before it. */
export function magnitudeOf(word: string, language: Latin): number | undefined {
  return Object.hasOwn(MAGNITUDES[language], word) ? MAGNITUDES[language][word] : undefined;
}

/** The value of a number written as one word; one itself is left out, being an article as often as a number. */
export function valueOfWord(word: string, language: Latin): number | undefined {
  return WORDS[language].get(word);
}

/** The number inside `1990s`, `21st`, `XXe`-like digits with an ending; undefined for other mixtures such as `28nm`. */
export function valueWithEnding(word: string): number | undefined {
  const match = /^(\d{1,9})(?:s|st|nd|rd|th|e|er|ere|eme|ème|ère|de|ste)$/.exec(word);
  return match ? Number(match[1]) : undefined;
}

/** Splits `28nm` into its number and its unit. */
export function numberWithUnit(word: string): { digits: string; unit: string } | undefined {
  const match = /^(\d{1,9})(\p{L}{1,4})$/u.exec(word);
  return match ? { digits: match[1] ?? '', unit: match[2] ?? '' } : undefined;
}
