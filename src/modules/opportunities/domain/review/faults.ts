import type { QualityCode } from '../quality/rules.ts';
import type { Giveaway } from './giveaways.ts';

export type FaultCode =
  | 'missing'
  | 'too-short'
  | 'too-long'
  | 'too-many'
  | 'repeated'
  | 'control-character'
  | 'wrong-language'
  | 'no-original'
  | 'several-originals'
  | 'without-text'
  | 'unknown-field'
  | 'unknown-side'
  | 'unknown-currency'
  | 'not-an-amount'
  | 'not-a-day'
  | 'out-of-range'
  | 'reversed'
  | 'passed'
  | 'too-far'
  | 'not-a-web-address'
  | 'not-a-record'
  | 'not-a-reference'
  | 'unknown-word'
  | 'unknown-language'
  | 'unknown-owner'
  | 'duplicate-id'
  | 'reference-taken'
  | QualityCode
  | `gives-away-${Giveaway}`;

/** One thing that is wrong, and where: `texts.zh.title`. */
export interface Fault {
  readonly code: FaultCode;
  readonly path: string;
  readonly facts?: Readonly<Record<string, string | number>>;
}

type Words = (facts: Record<string, string | number>) => string;

const words: Partial<Record<FaultCode, Words>> = {
  missing: () => 'is missing',
  'too-short': ({ letters, least }) =>
    `is too short: it counts ${letters} letters, at least ${least} are needed`,
  'too-long': ({ letters, most }) => `is too long: it counts ${letters} letters, at most ${most} are taken`,
  'too-many': ({ count, most }) => `has ${count} entries, at most ${most} are taken`,
  repeated: ({ value }) => `names ${value} more than once`,
  'control-character': ({ character, position }) =>
    `contains ${character} at character ${position}: remove it`,
  'wrong-language': ({ stated, evident }) => `is filed as ${stated} but is evidently written in ${evident}`,
  'no-original': () => 'has no text that is marked as the original',
  'several-originals': ({ languages }) => `marks several texts as the original: ${languages}`,
  'without-text': ({ language }) => `has words in ${language}, but there is no text in that language`,
  'unknown-field': ({ value }) => `names the field ${value}, which this corridor does not know`,
  'unknown-side': ({ value }) => `names the side ${value}, which this corridor does not have`,
  'unknown-currency': ({ value }) => `names the currency ${value}: a code such as EUR or CNY is needed`,
  'not-an-amount': ({ value }) => `is ${value}: a plain decimal number is needed`,
  'not-a-day': ({ value }) => `is ${value}: a day such as 2027-03-31 is needed`,
  'out-of-range': ({ value, least, most }) =>
    `is ${value}: a whole number from ${least} to ${most} is needed`,
  reversed: ({ from, until }) => `begins at ${from}, above its end ${until}`,
  passed: ({ day, today }) => `is ${day}, which lies before ${today}`,
  'too-far': ({ day, last }) =>
    `is ${day}: a listing is open until ${last} at the latest, then it is renewed`,
  'not-a-web-address': ({ value }) => `is ${value}: an address that begins with https:// is needed`,
  'not-a-record': () => 'is not an object with named values',
  'not-a-reference': ({ value }) =>
    `is ${value}: kind and direction, side, field and number are needed, such as TO-BE-ENER-01`,
  'unknown-word': ({ value, known }) => `is ${value}: one of these is needed: ${known}`,
  'unknown-language': ({ value, known }) => `is ${value}: one of these is needed: ${known}`,
  'unknown-owner': ({ value }) => `names the owner ${value}, whom the centre does not know`,
  'duplicate-id': ({ value, line }) => `is ${value}, which line ${line} of this file has too`,
  'reference-taken': ({ value }) => `is ${value}, which another listing has`,
};

/** A fault in one English sentence, for reports of imports and packs; pages say it in the words of the quality pack. */
export function sayFault({ code, path, facts = {} }: Fault): string {
  const say = words[code];
  const found = facts['words'] === undefined ? '' : ` (${facts['words']})`;
  return `${path} ${say ? say(facts) : code}${say ? '' : found}`;
}
