import type { Claim, RecordContent } from '#contracts/register';
import { type Language, locale, type Multilingual, textFor } from '#platform/languages';
import { formatMoney, type Money } from '#platform/money';
import { formatDate } from '../../domain/dates/format-date.ts';
import type { YearInRecords } from '../../domain/report/year-in-records.ts';
import { sayReport, type SaysReport } from '../../texts/say-report.ts';
import { CitedSources } from './cited-sources.ts';

/** What stands on the paper, laid out by `report.typ`. */
export type Block =
  | { readonly is: 'paragraph'; readonly text: string }
  | { readonly is: 'heading'; readonly text: string }
  | { readonly is: 'entries'; readonly entries: readonly Entry[] }
  | {
      readonly is: 'table';
      readonly head: readonly string[];
      readonly widths: readonly number[];
      readonly rows: readonly (readonly string[])[];
    }
  | {
      readonly is: 'sources';
      readonly sources: readonly { number: string; text: string; href: string; note: string }[];
    };

export interface Entry {
  readonly title: string;
  readonly line: string;
  readonly notes: readonly string[];
}

export interface Section {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

export interface Completeness {
  readonly counts: readonly { readonly kind: string; readonly number: number }[];
  readonly stated: readonly {
    readonly of?: string;
    readonly documented?: number;
    readonly titles: Multilingual<string | undefined>;
    readonly count: number;
    readonly how: string;
    readonly source: RecordContent['sources'][number];
  }[];
}

interface Given {
  readonly year: number;
  readonly language: Language;
  readonly records: YearInRecords;
  readonly completeness: Completeness;
  sideName(code: string): string;
}

/** What the parts of a report are written with: words of one language, and the numbers of its sources. */
export interface Reporting extends Given {
  readonly say: SaysReport;
  readonly cited: CitedSources;
  text(of: Multilingual<string | undefined>): string;
  date(edtf: string | undefined): string;
  money(money: Money): string;
  number(value: number): string;
  list(texts: readonly string[]): string;
  value(claim: Claim): string;
}

/** Where the reader's language lacks a text, another that is written in the same letters comes first. */
function readable(of: Multilingual<string | undefined>, language: Language): string {
  const { zh, ...latin } = of;
  return (language === 'zh' ? zh : textFor(latin, language)?.text) ?? textFor(of, language)?.text ?? '';
}

/** Begins a report in a language. */
export function reportingIn(given: Given): Reporting {
  const { language } = given;
  const say = sayReport(language);
  const tag = locale[language];
  const text = (of: Multilingual<string | undefined>) => readable(of, language);
  const date = (edtf: string | undefined) =>
    formatDate(edtf ?? 'XXXX', language, (key, values) => say(key, values));
  const list = (texts: readonly string[]) => texts.join(say('between'));
  return {
    ...given,
    say,
    cited: new CitedSources(),
    text,
    date,
    list,
    money: (money) => formatMoney(money, tag),
    number: (value) => new Intl.NumberFormat(tag).format(value),
    value: ({ value }) => {
      if (value.is === 'date') return date(value.date);
      if (value.is === 'texts') return text(value.texts);
      if (value.is === 'money') return formatMoney(value.money, tag);
      if (value.is === 'count') return countOf(say, value);
      return value.is === 'place' || value.is === 'party' ? text(value.name) : '';
    },
  };
}

/** A number as its source states it: "hundreds" is never told as a number. */
export function countOf(say: SaysReport, { count, how }: { readonly count: number; readonly how: string }) {
  const key = how === 'some' ? `some_${10 ** Math.floor(Math.log10(Math.max(1, count)))}` : `count_${how}`;
  return say.knows(key) ? say(key, { number: count }) : say('count_about', { number: count });
}
