import { faultOfText } from './clean-text.ts';
import { endAt, faultAt, type SourceItem } from './source.ts';

/** Gives the cells of each row the names in the first one. */
export class Table {
  readonly #columns: readonly string[];

  constructor(columns: readonly string[]) {
    this.#columns = columns;
  }

  /** The first row must name every column once; trailing empty cells do not count. */
  static fromHeader(line: number, cells: readonly string[]): Table | (SourceItem & { ends: true }) {
    const columns = withoutTrailingEmpty(cells.map((cell) => cell.trim()));
    const twice = columns.find((name, place) => columns.indexOf(name) !== place);
    if (columns.length === 0) return endAt(line, 'no-header', 'The first row must name the columns.');
    if (columns.includes(''))
      return endAt(line, 'no-header', `Column ${columns.indexOf('') + 1} has no name.`);
    if (twice) return endAt(line, 'column-twice', `Two columns are called “${twice}”.`);
    return new Table(columns);
  }

  row(line: number, cells: readonly string[]): SourceItem {
    const given = withoutTrailingEmpty(cells);
    const wanted = this.#columns.length;
    if (given.length > wanted)
      return faultAt(
        line,
        'cell-count',
        `The row has ${given.length} cells, the header names ${wanted} columns.`,
      );
    const value = Object.fromEntries(this.#columns.map((column, place) => [column, given[place] ?? '']));
    const fault = faultOfText(line, value);
    return fault
      ? { line, fault }
      : { line, value, size: given.reduce((size, cell) => size + cell.length, 0) };
  }
}

function withoutTrailingEmpty(cells: readonly string[]): string[] {
  const last = cells.findLastIndex((cell) => cell !== '');
  return cells.slice(0, last + 1);
}
