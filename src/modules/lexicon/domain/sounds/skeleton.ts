/** Index terms of sounds begin with this sign. */
export const SOUND_SIGN = '&';

/** Fewer sounds than this are shared by too many words to name one. */
export const FEWEST_SOUNDS = 3;

/**
 * Spelling to sounds, the first rule that fits at a place wins. Sounds that Chinese does not tell apart, or renders now
 * one way and now another, are one letter: P (b p), T (d t th), K (g k c q), F (f v w ph), L (l r), S (s z sh ch j), M, N, H.
 */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/^(?:kn|gn|pn)/y, 'N'],
  [/^wr/y, 'L'],
  [/^(?:ps|x)/y, 'S'],
  [/(?:sch|tsch|tch|ch|sh|cz|tz|ts|dj|dg|sz|zh|sc(?=[eiy])|j)/y, 'S'],
  [/ph/y, 'F'],
  [/th/y, 'T'],
  [/gh/y, ''],
  [/(?:ck|cq|qu|kh)/y, 'K'],
  [/x/y, 'KS'],
  [/c(?=[eiy])/y, 'S'],
  [/ng(?![aeiouyhlr])/y, 'N'],
  [/r(?![aeiouy])/y, ''],
  [/h(?=[aeiouy])/y, 'H'],
  [/h/y, ''],
  [/[bp]/y, 'P'],
  [/[dt]/y, 'T'],
  [/[gkcq]/y, 'K'],
  [/[fvw]/y, 'F'],
  [/[lr]/y, 'L'],
  [/[sz]/y, 'S'],
  [/m/y, 'M'],
  [/n/y, 'N'],
];

function soundAt(word: string, place: number): { sound: string; length: number } {
  for (const [pattern, sound] of RULES) {
    pattern.lastIndex = place;
    const match = pattern.exec(word);
    if (match) return { sound, length: match[0].length };
  }
  return { sound: '', length: 1 };
}

/** The consonants one hears in a folded spelling, `A` first when it begins with a vowel: lindisfarne → LNTSFN. */
export function skeletonOf(folded: string): string {
  const plain = folded.replace(/([a-z])\1+/g, '$1');
  let skeleton = /^[aeiou]|^y[^aeiou]/.test(plain) ? 'A' : '';
  for (let place = 0; place < plain.length;) {
    const { sound, length } = soundAt(plain, place);
    if (sound !== skeleton.at(-1) || length === 0 || /[aeiouy]/.test(plain[place - 1] ?? ''))
      skeleton += sound;
    place += length;
  }
  return skeleton;
}

/** Ways in which a spelling may sound; the likeliest first. Silent ends (Huguenot) and soft or hard g are both tried. */
export function skeletonsOf(folded: string): string[] {
  const variants = new Set([skeletonOf(folded)]);
  if (/[tdsxzp]$/.test(folded)) variants.add(skeletonOf(folded.slice(0, -1)));
  if (/g[eiy]/.test(folded)) variants.add(skeletonOf(folded.replace(/g(?=[eiy])/g, 'j')));
  if (/ch/.test(folded)) variants.add(skeletonOf(folded.replace(/ch/g, 'k')));
  if (/r(?![aeiouy])/.test(folded)) variants.add(skeletonOf(folded.replace(/r(?![aeiouy])/g, 'l')));
  if (/^[ij][aeou]|^h/.test(folded)) variants.add(skeletonOf(folded.slice(1)));
  return [...variants].filter((skeleton) => skeleton.length >= FEWEST_SOUNDS);
}
