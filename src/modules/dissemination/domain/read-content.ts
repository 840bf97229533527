import { type Property, properties, type RecordContent, type RegisterValue } from '#contracts/register';
import type { Multilingual } from '#platform/languages';

type Shape = RegisterValue['is'];
type ValueOf<S extends Shape> = Extract<RegisterValue, { is: S }>;

/** What the register says of a property: the chosen statement, or all of a property that may have several. */
export const saidOf = <S extends Shape>(
  { claims }: Pick<RecordContent, 'claims'>,
  property: Property,
  shape: S,
): ValueOf<S>[] =>
  claims
    .filter((claim) => claim.property === property && claim.isChosen && claim.value.is === shape)
    .slice(0, properties[property].single ? 1 : undefined)
    .map(({ value }) => value as ValueOf<S>);

/** Texts of a property in the languages there are; zod leaves absent ones undefined. */
export function textsOf(content: Pick<RecordContent, 'claims'>, property: Property): Multilingual {
  const [value] = saidOf(content, property, 'texts');
  return value ? present(value.texts) : {};
}

export const present = (texts: { readonly [language: string]: string | undefined }): Multilingual =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined));

export const dateOf = (content: Pick<RecordContent, 'claims'>, ...names: readonly Property[]) =>
  names
    .map((name) => saidOf(content, name, 'date')[0]?.date)
    .find((date) => date !== undefined && date !== 'XXXX');

/** When it stands in time, as `claims.ts` of the register orders it. */
export const beginOf = (content: Pick<RecordContent, 'claims'>) =>
  dateOf(content, 'signed', 'happened', 'begins', 'opens', 'in-force', 'due');
export const endOf = (content: Pick<RecordContent, 'claims'>) => dateOf(content, 'ends', 'closes', 'expires');

/** The day itself, where a source is as exact as that and sure of it. */
export const exactDay = (date: string | undefined): string | undefined =>
  date !== undefined && /^\d{4}-\d\d-\d\d$/.test(date) ? date : undefined;
