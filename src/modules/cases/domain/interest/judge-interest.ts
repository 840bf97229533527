import { type Language, lettersOf } from '#platform/languages';

/** Latin letters, a Han character counted as several (as elsewhere): the two answers that say something, and the last one. */
export const interestLimits = {
  about: { least: 150, most: 600 },
  wish: { least: 150, most: 600 },
  questions: { least: 0, most: 600 },
} as const;
export type InterestField = keyof typeof interestLimits;

export interface InterestRemark {
  readonly field: InterestField;
  readonly is: 'too-short' | 'too-long' | 'names-somebody' | 'says-the-same';
  readonly facts: Readonly<Record<string, string | number>>;
}

export interface WrittenInterest {
  readonly language: Language;
  readonly about: string;
  readonly wish: string;
  readonly questions: string;
}

/** Addresses, links and numbers that lead past the advisers. */
const CONTACT =
  /[\w.+-]+@[\w-]+\.\w{2,}|https?:\/\/\S+|\bwww\.\S+|(?<!\d)(?:\+|00)?\d[\d\s().-]{8,}\d(?!\d)/giu;
const fields = Object.keys(interestLimits) as InterestField[];

/** What an adviser would send back: too short to be understood, too long to be read, or giving away who is asking. */
export function judgeInterest(written: WrittenInterest): InterestRemark[] {
  const remarks = fields.flatMap((field) => [
    ...lengthRemarks(field, written[field]),
    ...giveaways(field, written[field]),
  ]);
  const [about, wish] = [written.about, written.wish].map((text) => text.replaceAll(/\s+/g, ' ').trim());
  return about !== '' && about === wish
    ? [...remarks, { field: 'wish', is: 'says-the-same', facts: {} }]
    : remarks;
}

function lengthRemarks(field: InterestField, text: string): InterestRemark[] {
  const { least, most } = interestLimits[field];
  const letters = lettersOf(text);
  if (letters < least) return [{ field, is: 'too-short', facts: { letters, least } }];
  return letters > most ? [{ field, is: 'too-long', facts: { letters, most } }] : [];
}

const giveaways = (field: InterestField, text: string): InterestRemark[] =>
  [...text.matchAll(CONTACT)].map(([words]) => ({
    field,
    is: 'names-somebody',
    facts: { words: words.trim() },
  }));
