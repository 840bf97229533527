import type { CompletenessTable } from '#contracts/register';
import type { StreamedFile, TableFormat } from '#platform/contract';
import { type Language, textFor } from '#platform/languages';
import { type Cell, type SheetColumn, tableFile } from '#platform/spreadsheet';
import { completenessWords } from '../../domain/words/completeness-words.ts';
import { figureWords } from '../../domain/words/figure-words.ts';
import { countFigures, lastChange } from '../../store/counting/figures.ts';
import type { RegisterDeps } from '../deps.ts';
import { readCompleteness } from '../read-completeness.ts';

interface Asked {
  readonly of: CompletenessTable;
  readonly reader: Language;
  readonly format: TableFormat;
}

/** Widths in the order of the headings; what is counted stands to the right. */
const shapes: Readonly<Record<CompletenessTable, readonly [width: number, is?: 'number'][]>> = {
  stated: [[18], [56], [20], [12, 'number'], [16, 'number'], [56], [48]],
  kinds: [[24], [12, 'number'], [16, 'number']],
  fields: [[40], [20], [12, 'number']],
  parties: [[56], [16], [18, 'number'], [12, 'number']],
};

/** One table of the page about completeness, whole. */
export async function exportCompleteness(
  deps: RegisterDeps,
  { of, reader, format }: Asked,
): Promise<StreamedFile> {
  const words = completenessWords[reader];
  const name = words.tables[of];
  const columns = words.headings[of].map((title, place): SheetColumn => {
    const [width, is] = shapes[of][place]!;
    return { title, width, ...(is && { is }) };
  });
  const rows = await rowsOf[of](deps, reader);
  return tableFile(
    { name, language: reader, columns, rows },
    { format, name, madeAt: await lastChange(deps.db) },
  );
}

type Rows = (deps: RegisterDeps, reader: Language) => Promise<Cell[][]>;

const named = (
  all: readonly { code: string; name: Record<Language, string> }[],
  code: string,
  reader: Language,
) => all.find((one) => one.code === code)?.name[reader] ?? code;

const rowsOf: Readonly<Record<CompletenessTable, Rows>> = {
  stated: async (deps, reader) =>
    (await readCompleteness(deps)).stated.map(({ reference, titles, how, count, documented, source }) => [
      reference,
      textFor(titles, reader)?.text,
      completenessWords[reader].hows[how],
      count,
      documented,
      source.title,
      source.href,
    ]),
  kinds: async (deps, reader) => {
    const { counts, undated } = await readCompleteness(deps);
    const undatedOf = new Map(undated.map(({ kind, number }) => [kind, number]));
    return counts.map(({ kind, number }) => [
      figureWords[reader].kinds[kind],
      number,
      undatedOf.get(kind) ?? 0,
    ]);
  },
  fields: async (deps, reader) => {
    const { stated } = await readCompleteness(deps);
    const mentioned = stated.find(({ of }) => of === 'project')?.fields ?? [];
    const { fields } = await countFigures(deps.db, ['project'], deps.corridor);
    const numbers = new Map(fields.map(({ value, number }) => [value, number]));
    return [...new Set([...mentioned, ...numbers.keys()])].map((field) => [
      named(deps.corridor.fields, field, reader),
      mentioned.includes(field) ? completenessWords[reader].yes : undefined,
      numbers.get(field) ?? 0,
    ]);
  },
  parties: async (deps, reader) => {
    const knowing = await countFigures(deps.db, ['programme', 'call', 'body'], deps.corridor);
    const projects = await countFigures(deps.db, ['project'], deps.corridor);
    const numbers = new Map(projects.parties.map(({ value, number }) => [value, number]));
    return knowing.parties.map(({ value, names, side, number }) => [
      textFor(names, reader)?.text,
      side && named(deps.corridor.sides, side, reader),
      number,
      numbers.get(value) ?? 0,
    ]);
  },
};
