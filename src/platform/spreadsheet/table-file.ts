import type { StreamedFile, TableFormat } from '#platform/contract';
import { csvOf } from './csv.ts';
import type { Sheet } from './sheet.ts';
import { xlsxOf } from './xlsx/workbook.ts';

interface Wanted {
  readonly format: TableFormat;
  /** What the file is called, without its ending. */
  readonly name: string;
  readonly madeAt: Date;
}

/** A sheet as the file that somebody asked for. */
export function tableFile(sheet: Sheet, { format, name, madeAt }: Wanted): StreamedFile {
  const file = { name: `${name}.${format}`, isActive: false };
  if (format === 'csv')
    return { ...file, mediaType: 'text/csv; charset=utf-8', stream: inOne(Buffer.from(csvOf(sheet))) };
  return {
    ...file,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    stream: xlsxOf(sheet, madeAt),
  };
}

async function* inOne(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
