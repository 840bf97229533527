import type { TextLine } from './lines.ts';
import type { SourceItem } from './source.ts';
import { Table } from './table.ts';

/** Tab separated values as registered (text/tab-separated-values): no quoting, a line is a record, a quote is a quote. */
export async function* readTsv(lines: AsyncIterable<TextLine>): AsyncGenerator<SourceItem> {
  let table: Table | undefined;
  for await (const line of lines) {
    if ('fault' in line) {
      yield line;
      continue;
    }
    if (line.text === '') continue;
    const cells = line.text.split('\t');
    if (table) yield table.row(line.line, cells);
    else {
      const header = Table.fromHeader(line.line, cells);
      if (!(header instanceof Table)) return yield header;
      table = header;
    }
  }
}
