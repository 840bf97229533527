export { csvRows, csvText } from './csv.ts';
export type { Cell, Sheet, SheetColumn } from './sheet.ts';
export { tableFile } from './table-file.ts';
