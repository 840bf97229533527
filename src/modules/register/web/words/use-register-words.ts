import type { RecordKind, RegisterValue } from '#contracts/register';
import { useFormats, useLanguage, useTexts } from '#ui';
import { formatDate, formatOther } from '../../domain/dates/format-date.ts';
import { texts } from './texts.ts';

type Family = 'relation' | 'back' | 'standing' | 'property' | 'scheme' | 'part' | 'sector';
type Count = Extract<RegisterValue, { is: 'count' }>;

/** The reader's words for the codes of the register; a code that has none stands for itself. */
export function useRegisterWords() {
  const t = useTexts(texts);
  const language = useLanguage();
  const formats = useFormats();
  const word = (key: string, code: string, n?: number) =>
    t.knows(key) ? t(key, n === undefined ? {} : { n }) : code;
  const number = ({ count, how }: Pick<Count, 'count' | 'how'>): string =>
    how === 'some' ? t(someKey(count)) : t(`how_${how}`, { n: formats.number(count) });
  return {
    /** `relation` from the later record to the earlier one, `back` the other way; `part` of a record that changed. */
    of: (family: Family, code: string) => word(`${family}_${code}`, code),
    /** One of a kind: Agreement. */
    kind: (code: string) => word(`kind_${code}`, code, 1),
    /** Several of a kind, or the kind as a heading: Agreements. */
    kinds: (code: string, n = 2) => word(`kind_${code}`, code, n),
    /** The finer kind where there is one, else the kind. */
    type: (kind: RecordKind, type: string | undefined) =>
      type === undefined ? word(`kind_${kind}`, kind, 1) : word(`type_${kind}_${type}`, type),
    /** A date of partial precision; `XXXX` says that it is not stated (show that as unknown). */
    date: (date: string) => formatDate(date, language, t),
    /** Another date beside the one that is shown: (also stated: 25). */
    otherDate: (date: string, shown: string) => formatOther(date, shown, { language, says: t }),
    /** A number as its source states it, never more exactly: about 40, at least 70, hundreds of people. */
    count: ({ count, how, unit }: Omit<Count, 'is'>) =>
      t(`unit_${unit}`, { number: number({ count, how }), n: count, is: how }),
    readiness: (level: number) => t('readiness_level', { level: String(level) }),
  };
}

/** "Hundreds" is stated with the least it can mean. */
function someKey(count: number) {
  const size = Math.min(1_000_000, 10 ** Math.floor(Math.log10(Math.max(1, count))));
  return `some_${size as 1 | 10 | 100 | 1_000 | 10_000 | 100_000 | 1_000_000}` as const;
}
