import { titlesByIds } from '#modules/opportunities';
import type { StreamedFile, TableFormat } from '#platform/contract';
import { today } from '#platform/calendar';
import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { type Language, locale } from '#platform/languages';
import { type Cell, type SheetColumn, tableFile } from '#platform/spreadsheet';
import { type ListAsked, type ListedCase, readCases } from '../channel/read-cases.ts';
import type { AskingDeps } from '../deps.ts';
import { type CaseColumn, caseColumns, casesWords } from './cases-words.ts';
import { namesIn } from './names-in.ts';

/** More rows nobody reads in one sheet; the last row then says so. */
const MOST = 20_000;

const kept: Readonly<Record<CaseColumn, Omit<SheetColumn, 'title'>>> = {
  code: { width: 17 },
  title: { width: 56 },
  kind: { width: 20 },
  field: { width: 24 },
  state: { width: 20 },
  since: { is: 'day', width: 12 },
  age: { is: 'number', width: 10 },
  opened: { is: 'day', width: 12 },
  giving: { width: 11 },
  receiving: { width: 11 },
  turn: { width: 11 },
  part: { width: 13 },
  turnSince: { is: 'day', width: 12 },
  due: { is: 'day', width: 12 },
  left: { is: 'number', width: 10 },
  own: { width: 8 },
  remark: { width: 18 },
};

interface Asked extends Omit<ListAsked, 'limit' | 'after'> {
  readonly format: TableFormat;
  readonly reader: Language;
}

/** All pages of the list that the caller sees, as a table; who took it away and how much stands in the journal. */
export async function exportCases(
  { db: outer, ...deps }: AskingDeps,
  { format, reader, ...asked }: Asked,
): Promise<StreamedFile> {
  return inTransaction(outer, async (db) => {
    const words = casesWords[reader];
    const { rows, next } = await readCases({ ...deps, db }, { ...asked, limit: MOST });
    const ids = new Set(rows.flatMap(({ opportunityId }) => opportunityId ?? []));
    const listings = await titlesByIds(db, [...ids], reader);
    const cellsOf = cellsIn(deps, reader);
    const cells = rows.map((row) => {
      const cell = cellsOf(row, listings.get(row.opportunityId ?? '')?.fields ?? []);
      return caseColumns.map((name) => cell[name]);
    });
    if (next !== undefined) cells.push([undefined, words.cut(MOST.toLocaleString(locale[reader]))]);
    await record(db, 'cases.table-given', { of: 'cases', format, rows: rows.length });
    return tableFile(
      {
        name: words.sheet,
        language: reader,
        columns: caseColumns.map((name) => ({ title: words.headings[name], ...kept[name] })),
        rows: cells,
      },
      { format, name: `${words.file}-${today(deps.now(), 'UTC')}`, madeAt: deps.now() },
    );
  });
}

function cellsIn({ corridor }: Pick<AskingDeps, 'corridor'>, reader: Language) {
  const words = casesWords[reader];
  const names = namesIn(corridor, reader);
  return (row: ListedCase, fields: readonly string[]): Record<CaseColumn, Cell> => {
    const { ball } = row;
    return {
      code: row.trackingCode,
      title: row.title,
      kind: names.of('kind', row.kind),
      field: fields.map(names.field).join('; ') || undefined,
      state: names.of('state', row.state),
      since: row.stateSince.slice(0, 10),
      age: row.age,
      opened: row.openedOn,
      giving: names.side(row.givingSide),
      receiving: names.side(row.receivingSide),
      turn: ball && names.side(ball.side),
      part: ball && names.of('part', ball.part),
      turnSince: ball?.since.slice(0, 10),
      due: ball?.dueOn,
      left: ball?.daysLeft,
      own: row.isMine ? words.yes : undefined,
      remark: row.isInvented ? words.invented : undefined,
    };
  };
}
