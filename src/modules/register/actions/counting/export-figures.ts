import { type Figures, type FigureTable, type RecordKind, UNSTATED } from '#contracts/register';
import type { StreamedFile, TableFormat } from '#platform/contract';
import { type Language, textFor } from '#platform/languages';
import { type Cell, type SheetColumn, tableFile } from '#platform/spreadsheet';
import { figureWords } from '../../domain/words/figure-words.ts';
import { countFigures, lastChange } from '../../store/counting/figures.ts';
import type { RegisterDeps } from '../deps.ts';

interface Asked {
  readonly of: FigureTable;
  readonly kind: readonly RecordKind[];
  readonly reader: Language;
  readonly format: TableFormat;
}

interface Drawn {
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

/** One table of the figures, as the page shows it and with everything that the page leaves out. */
export async function exportFigures(
  deps: RegisterDeps,
  { of, kind, reader, format }: Asked,
): Promise<StreamedFile> {
  const figures = await countFigures(deps.db, kind, deps.corridor);
  const name = figureWords[reader].tables[of];
  return tableFile(
    { name, language: reader, ...draw[of](figures, wordsFor(deps, reader)) },
    { format, name, madeAt: await lastChange(deps.db) },
  );
}

function wordsFor({ corridor }: RegisterDeps, reader: Language) {
  const words = figureWords[reader];
  const named = (all: readonly { code: string; name: Record<Language, string> }[], code: string) =>
    all.find((one) => one.code === code)?.name[reader] ?? code;
  return {
    ...words,
    side: (code = UNSTATED) =>
      code === UNSTATED ? words.unstated : code === 'both' ? words.both : named(corridor.sides, code),
    field: (code: string) => named(corridor.fields, code),
    text: (texts: Figures['parties'][number]['names']) => textFor(texts, reader)?.text,
  };
}
type Words = ReturnType<typeof wordsFor>;

/** What is counted, with its number. */
const plain = (of: FigureTable, { of: subjects, headings }: Words, rows: Drawn['rows']): Drawn => ({
  columns: [
    { title: subjects[of], width: 40 },
    { title: headings.number, is: 'number', width: 12 },
  ],
  rows,
});

const draw: Readonly<Record<FigureTable, (figures: Figures, words: Words) => Drawn>> = {
  kinds: ({ kinds }, words) =>
    plain(
      'kinds',
      words,
      kinds.map(({ value, number }) => [words.kinds[value as RecordKind], number]),
    ),
  fields: ({ fields, withoutField }, words) =>
    plain('fields', words, [
      ...fields.map(({ value, number }): Cell[] => [words.field(value), number]),
      [words.unstated, withoutField],
    ]),
  years: ({ years, undated }, words) =>
    plain('years', words, [
      ...years.map(({ year, number }): Cell[] => [String(year), number]),
      [words.unstated, undated],
    ]),
  giving: ({ giving }, words) =>
    plain(
      'giving',
      words,
      giving.map(({ value, number }) => [words.side(value), number]),
    ),
  parties: ({ parties }, words) => ({
    columns: [
      { title: words.of.parties, width: 56 },
      { title: words.headings.side, width: 16 },
      { title: words.headings.number, is: 'number', width: 12 },
    ],
    rows: parties.map(({ names, side, number }) => [words.text(names), words.side(side), number]),
  }),
  places: ({ places, withoutPlace }, words) => ({
    columns: [
      { title: words.of.places, width: 40 },
      { title: words.headings.country, width: 12 },
      { title: words.headings.number, is: 'number', width: 12 },
    ],
    rows: [
      ...places.map(({ names, country, number }): Cell[] => [words.text(names), country, number]),
      [words.unstated, undefined, withoutPlace],
    ],
  }),
  regions: ({ regions, withoutRegion }, words) => ({
    columns: [
      { title: words.of.regions, width: 40 },
      { title: words.headings.code, width: 12 },
      { title: words.headings.country, width: 12 },
      { title: words.headings.number, is: 'number', width: 12 },
    ],
    rows: [
      ...regions.map(({ value, names, country, number }): Cell[] => [
        words.text(names),
        value,
        country,
        number,
      ]),
      [words.unstated, undefined, undefined, withoutRegion],
    ],
  }),
  roles: ({ roles }, words) => ({
    columns: [
      { title: words.headings.role, width: 20 },
      { title: words.headings.side, width: 16 },
      { title: words.headings.number, is: 'number', width: 12 },
    ],
    rows: roles.map(({ role, side, number }) => [words.roles[role], words.side(side), number]),
  }),
  money: ({ money }, words) => ({
    columns: [
      { title: words.of.money, width: 16 },
      { title: words.headings.sector, width: 18 },
      { title: words.headings.amount, is: 'amount', width: 18 },
      { title: words.headings.currency, width: 10 },
      { title: words.headings.statements, is: 'number', width: 12 },
      { title: words.headings.number, is: 'number', width: 12 },
    ],
    rows: money.map(({ side, sector, money: { amount, currency }, statements, number }) => [
      words.side(side),
      sector ? words.sectors[sector] : words.unstated,
      Number(amount),
      currency,
      statements,
      number,
    ]),
  }),
};
