import type { ReactNode } from 'react';

export interface ColumnOf<Row> {
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers stand at the right. */
  readonly isNumber?: boolean;
  /** Heads its row; on narrow screens it stands first, without a label. */
  readonly isHead?: boolean;
}

interface Props<Row> {
  caption: string;
  isCaptionHidden?: boolean;
  columns: readonly ColumnOf<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
}

/** A table that becomes a list of cards, each value with its label, when the window is narrow. */
export function Table<Row>({ caption, isCaptionHidden = false, columns, rows, keyOf }: Props<Row>) {
  return (
    <table className="table cards">
      <caption className={isCaptionHidden ? 'sr' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ title, isNumber }) => (
            <th key={title} scope="col" className={isNumber ? 'right' : undefined}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            {columns.map(({ title, cell, isNumber, isHead }) =>
              isHead ? (
                <th key={title} scope="row">
                  {cell(row)}
                </th>
              ) : (
                <td key={title} data-label={title} className={isNumber ? 'right' : undefined}>
                  {cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
