/** Index terms of related spellings begin with this sign. */
export const SPELLING_SIGN = '~';

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(ations?|aties?|ation(?:al|ele?|eel|nel|nelle)s?)$/, 'at'],
  [/(tions?|ties?|sions?|sies?)$/, 't'],
  [/(iques?|ische?|ics?|ical|icals|iek)$/, 'ik'],
  [/(ites?|ity|ities|iteit|iteiten)$/, 'it'],
  [/(eurs?|ors?|eren|ers?|euses?|rices?)$/, 'r'],
  [/(ismes?|isms?|ismen)$/, 'ism'],
  [/(ogies?|ogy|ogieen|ogien)$/, 'og'],
  [/(aires?|ary|aries|air|aren)$/, 'ar'],
  [/(ies?|y|ia|ias|ium|iums)$/, ''],
  [/(een|en|es|e|s)$/, ''],
];

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/sch|ch|ck|qu|q/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/ae|oe/g, 'e'],
  [/ij|y/g, 'i'],
  [/ou|oo|uu/g, 'u'],
  [/([a-z])\1+/g, '$1'],
];

const soundOf = (word: string): string => SOUNDS.reduce((sound, [from, to]) => sound.replace(from, to), word);

/**
 * One key for words that European languages share: mycotoxin, mycotoxine, mycotoxinen. Words under five letters and
 * words with digits have none, because chance resemblance would outnumber kinship.
 */
export function spellingKey(folded: string): string | undefined {
  if (!/^[a-z]{5,30}$/.test(folded)) return undefined;
  const ending = ENDINGS.find(([pattern]) => pattern.test(folded));
  const stem = ending ? folded.replace(ending[0], ending[1]) : folded;
  const sound = soundOf(stem);
  return sound.length >= 4 ? SPELLING_SIGN + sound : undefined;
}

/** The letter trigrams of a word after sounds are unified; the start counts as a letter. */
export function trigrams(folded: string): string[] {
  const sound = `^${folded.replace(/ph/g, 'f').replace(/th/g, 't').replace(/[cq]/g, 'k').replace(/y/g, 'i').replace(/z/g, 's')}`;
  const grams = new Set<string>();
  for (let i = 0; i + 3 <= sound.length; i++) grams.add(sound.slice(i, i + 3));
  return [...grams];
}
