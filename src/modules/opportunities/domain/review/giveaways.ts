/** What would lead a reader past the advisers to the owner. A listing names neither owner nor address. */
export type Giveaway =
  'link' | 'e-mail' | 'phone' | 'messenger' | 'patent-number' | 'registration-number' | 'owner-name';

// Every repetition is bounded: on a text without end each pattern must give up at once wherever it begins.
const patterns: readonly (readonly [Giveaway, RegExp])[] = [
  [
    'e-mail',
    /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@[a-z\d-]{1,63}(?:[.][a-z\d-]{1,63}){0,7}[.][a-z]{2,24}(?![a-z\d-])/giu,
  ],
  [
    'link',
    /https?:\/\/[^\s，。；）]{1,200}|\bwww[.][^\s，。；）]{1,200}|(?<![a-z\d@-])[a-z\d-]{2,63}(?:[.](?:com|co|edu|ac|gov|org))?[.](?:com|org|net|eu|be|cn|io|tech|info|edu|nl|fr|de|brussels|vlaanderen)\b(?![.]?[\d@])(?:\/[^\s，。；）]{1,100})?/giu,
  ],
  [
    'phone',
    /(?:\+|\b00)(?:32|86|33|31|1)[\s()./-]{0,3}\d(?:[\s()./-]{0,3}\d){6,11}\b|(?<!\d)1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}(?!\d)|(?<!\d)0\d{1,3}[-\s]\d{7,8}(?!\d)/gu,
  ],
  [
    'messenger',
    /(?:微信|weixin|wechat|qq|skype|whatsapp|telegram|linkedin)(?:号|群|[\s-]?id)?\s?[:：]\s?@?[\p{L}\d_-]{4,40}/giu,
  ],
  [
    'registration-number',
    /\bBE[\s-]?[01]\d{3}[\s.]?\d{3}[\s.]?\d{3}\b|\b[159Y][1239]\d{6}[\dA-HJ-NP-RTUW-Y]{9}[\dA-HJ-NP-RTUW-Y]\b/gu,
  ],
  [
    'patent-number',
    /\b(?:EP|WO|US|BE|FR)[\s-]?\d(?:[\s,.]?\d){5,12}(?:\s?[AB]\d?)?\b|\b(?:CN|ZL)[\s-]?\d{8,13}(?:[.][\dX])?[A-Z]?\b|\b(?:PCT\/[A-Z]{2}|WO|US|BE)[\s-]?\d{4}\/\d{4,7}(?:\s?[AB]\d?)?\b|(?<![\d.])20[0-3]\d[1239]\d{7}[.][\dX]|专利(?:号|申请号)\s?[:：为]?\s?[A-Z\d.]{6,20}|\b(?:patent|octrooi|brevet)\s?(?:no|nr|n°|number|nummer|numéro)[.:]?\s?[A-Z]{0,2}\s?\d[\d\s.,/]{4,14}\d/giu,
  ],
];

/** Shorter names are ordinary words far too often. */
const SHORTEST_NAME = 4;
const SHORTEST_HAN_NAME = 3;

export interface FoundGiveaway {
  readonly is: Giveaway;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** Every giveaway that a text contains, with its place, in the order of the kinds. */
export function findGiveaways(text: string, ownerNames: readonly string[]): FoundGiveaway[] {
  const found = patterns.flatMap(([is, pattern]) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => placed(is, words, index)),
  );
  return [...found.filter(liesApart(text)), ...findNames(text, ownerNames)];
}

/** Whether a find lies over none that was kept before it; each is looked at once, however many there are. */
function liesApart(text: string): (found: FoundGiveaway) => boolean {
  const isTaken = new Uint8Array(text.length);
  return ({ start, end }) => {
    const isApart = !isTaken.subarray(start, end).includes(1);
    if (isApart) isTaken.fill(1, start, end);
    return isApart;
  };
}

const placed = (is: Giveaway, words: string, start: number): FoundGiveaway => ({
  is,
  words,
  start,
  end: start + words.length,
});

function findNames(text: string, names: readonly string[]): FoundGiveaway[] {
  const telling = [...new Set(names)].filter(isTelling).toSorted((one, other) => other.length - one.length);
  const words = wordsOf(text);
  const found = telling.flatMap((name) =>
    (isHan(name) ? placesOf(text, name) : runsOf(words, wordsOf(name))).map(([start, end]) =>
      placed('owner-name', text.slice(start, end), start),
    ),
  );
  return found.filter(liesApart(text));
}

const isHan = (name: string) => /\p{Script=Han}/u.test(name);
const isTelling = (name: string) => [...name].length >= (isHan(name) ? SHORTEST_HAN_NAME : SHORTEST_NAME);

function placesOf(text: string, name: string): [number, number][] {
  const places: [number, number][] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    places.push([at, at + name.length]);
  return places;
}

interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** Words without accents and capitals; a legal form at the end of a name is no part of it. */
const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{M}\d]+/gu)].map(({ 0: word, index }) => ({
    folded: word.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase(),
    start: index,
    end: index + word.length,
  }));

const LEGAL_FORMS = new Set('nv sa bv srl sprl bvba cv cvba vzw asbl ltd co inc gmbh ag plc'.split(' '));

function runsOf(words: readonly Word[], name: readonly Word[]): [number, number][] {
  const wanted = name.map(({ folded }) => folded);
  while (wanted.length > 1 && LEGAL_FORMS.has(wanted.at(-1)!)) wanted.pop();
  if (wanted.length === 0) return [];
  return words.flatMap(({ start }, place): [number, number][] =>
    wanted.every((word, more) => words[place + more]?.folded === word)
      ? [[start, words[place + wanted.length - 1]!.end]]
      : [],
  );
}
