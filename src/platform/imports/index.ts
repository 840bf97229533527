export { type ImportReport, type RowOutcome, runImport } from './run-import.ts';
export { openSource } from './open-source.ts';
export type { RowFault, Source, SourceFormat, SourceItem, SourceRow } from './source.ts';
