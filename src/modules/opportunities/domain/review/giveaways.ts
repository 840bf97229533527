/** What would lead a reader past the advisers to the owner. A listing names neither owner nor address. */
export type Giveaway = 'link' | 'e-mail' | 'phone' | 'patent-number' | 'owner-name';

// Every repetition is bounded: on a text without end each pattern must give up at once wherever it begins.
const patterns: readonly (readonly [Giveaway, RegExp])[] = [
  ['e-mail', /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:[.][\p{L}\d-]{1,63}){1,8}/u],
  [
    'link',
    /https?:\/\/\S{1,200}|\bwww[.]\S{1,200}|(?<![a-z\d-])[a-z\d-]{2,63}[.](?:com|org|net|eu|be|cn|io)\b(?![.\d])/iu,
  ],
  [
    'phone',
    /(?:\+|\b00)(?:32|86|33|31|1)[\s()./-]{0,3}\d(?:[\s()./-]{0,3}\d){6,11}\b|\b1[3-9]\d{9}\b|\b0\d{1,3}[-\s]\d{7,8}\b/u,
  ],
  [
    'patent-number',
    /\b(?:EP|WO|US|BE|FR)[\s-]?\d(?:[\s,.]?\d){5,12}(?:\s?[AB]\d?)?\b|\b(?:CN|ZL)[\s-]?\d{8,13}(?:[.][\dX])?\b|\bWO\s?\d{4}\/\d{6}\b/iu,
  ],
];

/** Shorter names are ordinary words far too often. */
const SHORTEST_NAME = 4;
const SHORTEST_HAN_NAME = 3;

/** Every kind of giveaway that a text contains, with the words that give away. */
export function findGiveaways(
  text: string,
  ownerNames: readonly string[],
): { is: Giveaway; words: string }[] {
  const found = patterns.flatMap(([is, pattern]) => {
    const match = pattern.exec(text);
    return match ? [{ is, words: match[0] }] : [];
  });
  const folded = fold(text);
  const named = ownerNames
    .filter(isTelling)
    .find((name) => (isHan(name) ? text.includes(name) : folded.includes(fold(name))));
  return named === undefined ? found : [...found, { is: 'owner-name' as const, words: named }];
}

const isHan = (name: string) => /\p{Script=Han}/u.test(name);
const isTelling = (name: string) => [...name].length >= (isHan(name) ? SHORTEST_HAN_NAME : SHORTEST_NAME);
/** Whole words without accents, a space on either side. */
const fold = (text: string) =>
  ` ${text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim()} `;
