import { beginningOf, firstSign, fold, hasHan } from './folding.ts';
import { spelling, withPlainU } from './pinyin.ts';

/** Surnames of two characters; all others have one. Only used to guess keys: the name itself stays whole. */
const DOUBLE_SURNAMES = new Set(
  (
    '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 宇文 长孙 司徒 司空 夏侯 端木 独孤 南宫 轩辕 呼延 万俟 闻人 百里 东郭 ' +
    '申屠 公冶 濮阳 淳于 单于 太史 仲孙 钟离 鲜于 闾丘 公羊 赫连 澹台 宗政 拓跋 西门 南门 第五'
  ).split(' '),
);

const LONGEST_NAME = 200;

/** How much two names that share a key have in common. */
export type PersonKeyKind = 'characters' | 'spelling' | 'initials';
export interface PersonKey {
  readonly kind: PersonKeyKind;
  readonly key: string;
}

/** One way to understand a whole name: what may be the family name, and the given names in order. */
interface Guess {
  readonly family: string;
  readonly given: readonly string[];
}

/**
 * Keys of a person's name. Two names that may be of the same person share one: characters with characters, pinyin in either
 * order, and full names with initials. Sharing a key makes a candidate, never a proof.
 */
export function personKeys(text: string): PersonKey[] {
  const folded = fold(beginningOf(text, LONGEST_NAME));
  if (folded === '') return [];
  const han = hasHan(folded);
  const guesses = han ? [guessHan(folded)] : guessLatin(text, folded);
  const keys = new Map<string, PersonKey>();
  const add = (kind: PersonKeyKind, key: string) =>
    keys.set(`${kind} ${key}`, { kind, key: `${kind[0]}:${key}` });
  if (han) add('characters', folded.replaceAll(' ', ''));
  for (const { family, given } of guesses) {
    if (family.length < 2) continue;
    const isInitial = given.every((part) => part.length === 1);
    const initials = given.map(firstSign).join('');
    if (!isInitial || given.length === 0)
      add('spelling', [family, given.join('')].filter(Boolean).toSorted().join(' '));
    if (initials !== '') {
      add('initials', `${family} ${initials}`);
      add('initials', `${family} ${firstSign(initials)}`);
    }
  }
  return [...keys.values()];
}

function guessHan(folded: string): Guess {
  const name = folded.replaceAll(' ', '');
  const length = name.length > 2 && DOUBLE_SURNAMES.has(name.slice(0, 2)) ? 2 : 1;
  const syllables = spelling(name, 'person');
  return { family: syllables.slice(0, length).join(''), given: syllables.slice(length) };
}

/** A comma tells the family name; otherwise it may stand first or last, and may have several words (van den Berg). */
function guessLatin(text: string, folded: string): Guess[] {
  const [before, after] = text.split(/[,，]/, 2);
  if (after !== undefined && before !== undefined)
    return [{ family: solid(fold(before)), given: givenParts(fold(after)) }];
  const words = folded.split(' ');
  if (words.length === 1) return [{ family: folded, given: [] }];
  const cuts = words.length > 2 ? [1, words.length - 1] : [1];
  return cuts.flatMap((cut) => {
    const [head, tail] = [words.slice(0, cut), words.slice(cut)];
    return [
      { family: solid(head.join(' ')), given: tail.flatMap(syllablesOf) },
      { family: solid(tail.join(' ')), given: head.flatMap(syllablesOf) },
    ];
  });
}

const solid = (words: string) => withPlainU(words.split(' ')).join('');
const givenParts = (folded: string) => folded.split(' ').filter(Boolean).flatMap(syllablesOf);

const INITIALS = 'b p m f d t n l g k h j q x zh ch sh r z c s y w'.split(' ');
const FINALS =
  'a o e ai ei ao ou an en ang eng ong i ia ie iao iu ian in iang ing iong u ua uo uai ui uan un uang ue er'.split(
    ' ',
  );
const SYLLABLES = new Set(['', ...INITIALS].flatMap((initial) => FINALS.map((final) => initial + final)));

/**
 * Cuts a given name written together (Xiaoming) into its pinyin syllables, so that its initials are X M;
 * capitals written together (XM) are initials; anything else stays one part.
 */
function syllablesOf(word: string): string[] {
  const plain = solid(word);
  if (plain.length === 1) return [plain];
  for (let cut = 1; cut < plain.length; cut++)
    if (SYLLABLES.has(plain.slice(0, cut)) && SYLLABLES.has(plain.slice(cut))) {
      const longer = SYLLABLES.has(plain.slice(0, cut + 1)) && SYLLABLES.has(plain.slice(cut + 1));
      if (!longer && !SYLLABLES.has(plain)) return [plain.slice(0, cut), plain.slice(cut)];
    }
  if (plain.length <= 3 && !/[aeiou]/.test(plain)) return [...plain];
  return [plain];
}
