import type { Board } from '#contracts/cases';
import type { StreamedFile, TableFormat } from '#platform/contract';
import { today } from '#platform/calendar';
import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import type { Language } from '#platform/languages';
import { type Cell, tableFile } from '#platform/spreadsheet';
import { readBoard } from '../channel/read-board.ts';
import type { AskingDeps } from '../deps.ts';
import { type BoardColumn, boardColumns, boardWords } from './board-words.ts';
import { namesIn } from './names-in.ts';

const widths: Readonly<Record<BoardColumn, number>> = {
  part: 26,
  kind: 24,
  what: 38,
  side: 14,
  measure: 26,
  value: 11,
};

interface Asked {
  readonly months: number;
  readonly format: TableFormat;
  readonly reader: Language;
}

/** Every figure of the board, one to a row, so that a spreadsheet can turn and draw them. */
export async function exportBoard(
  { db: outer, ...deps }: AskingDeps,
  { months, format, reader }: Asked,
): Promise<StreamedFile> {
  return inTransaction(outer, async (db) => {
    const words = boardWords[reader];
    const rows = rowsOf(await readBoard({ ...deps, db }, months), deps, reader);
    await record(db, 'cases.table-given', { of: 'board', format, rows: rows.length });
    return tableFile(
      {
        name: words.sheet,
        language: reader,
        columns: boardColumns.map((name) => ({
          title: words.headings[name],
          width: widths[name],
          ...(name === 'value' && { is: 'number' as const }),
        })),
        rows: rows.map((row) => boardColumns.map((name) => row[name])),
      },
      { format, name: `${words.file}-${today(deps.now(), 'UTC')}`, madeAt: deps.now() },
    );
  });
}

type Row = { readonly [column in BoardColumn]?: Cell };

function rowsOf(board: Board, { corridor }: Pick<AskingDeps, 'corridor'>, reader: Language): Row[] {
  const { parts, measures, noField } = boardWords[reader];
  const names = namesIn(corridor, reader);
  const figures = (['open', 'overdue', 'closed'] as const).map((name): Row => ({
    part: parts.figures,
    measure: measures[name],
    value: board[name],
  }));
  const used = board.kinds.filter(({ total }) => total > 0);
  const stations = used.flatMap(({ kind, stations }) =>
    stations.flatMap(({ state, reached, standing }): Row[] => {
      const of = { part: parts.stations, kind: names.of('kind', kind), what: names.of('state', state) };
      const stay = board.states.find((one) => one.kind === kind && one.state === state)?.medianDays;
      return [
        { ...of, measure: measures.reached, value: reached },
        { ...of, measure: measures.standing, value: standing },
        ...(stay === undefined ? [] : [{ ...of, measure: measures.medianStay, value: stay }]),
      ];
    }),
  );
  const cases = (part: string, of: Row, givingSides: Board['fields'][number]['givingSides']): Row[] =>
    givingSides.map(({ side, count }) => ({
      part,
      ...of,
      side: names.side(side),
      measure: measures.cases,
      value: count,
    }));
  return [
    ...figures,
    ...stations,
    ...used.flatMap(({ kind, givingSides }) =>
      cases(parts.directions, { kind: names.of('kind', kind) }, givingSides),
    ),
    ...board.fields.flatMap(({ field, givingSides }) =>
      cases(parts.fields, { what: field === undefined ? noField : names.field(field) }, givingSides),
    ),
    ...waitsOf(board, { names, parts, measures }),
    ...board.closings.map(({ reason, count }): Row => ({
      part: parts.closings,
      what: names.of('close', reason),
      measure: measures.cases,
      value: count,
    })),
  ];
}

type Named = Pick<(typeof boardWords)['en'], 'parts' | 'measures'> & {
  readonly names: ReturnType<typeof namesIn>;
};

const waitsOf = ({ waits }: Board, { names, parts, measures }: Named): Row[] =>
  waits.flatMap(({ side, part, days, medianDays, turns, late }) => {
    const of = { part: parts.waits, what: names.of('part', part), side: names.side(side) };
    return [
      { ...of, measure: measures.days, value: days },
      { ...of, measure: measures.medianTurn, value: medianDays },
      { ...of, measure: measures.turns, value: turns },
      { ...of, measure: measures.late, value: late },
    ];
  });
