/** One record, parsed but unchecked; lines (of a sheet: rows) count from 1. */
export type SourceRow = {
  readonly line: number;
  readonly value: unknown;
  /** Characters the record took in its file, as far as the reader knows: keeps a batch from growing without bound. */
  readonly size?: number;
};

/** Why a record was refused, for the person who has to mend the file. */
export type RowFault = {
  readonly line: number;
  /** `<module>.<what>`, stable. */
  readonly code: string;
  readonly message: string;
  /** Where inside the record: `names.0.text`, or a column. */
  readonly path?: string;
};

/** `ends`: nothing behind this place can be read, such as after the cut in a truncated file. */
export type SourceItem =
  SourceRow | { readonly line: number; readonly fault: RowFault; readonly ends?: true };

/** A file as a stream of records and faults; its items can be walked once. */
export interface Source {
  readonly name: string;
  readonly format: SourceFormat;
  /** SHA-256 of the bytes: tells the import whether it has met this very file before. */
  readonly digest: string;
  readonly items: AsyncIterable<SourceItem>;
  bytesRead(): number;
  readonly bytesTotal: number;
}

export const sourceFormats = ['jsonl', 'csv', 'tsv', 'xlsx'] as const;
export type SourceFormat = (typeof sourceFormats)[number];

/** A longer record is refused without being held in memory. */
export const LONGEST_RECORD = 1_048_576;

export const faultAt = (line: number, code: string, message: string): { line: number; fault: RowFault } => ({
  line,
  fault: { line, code: `imports.${code}`, message },
});

/** A fault after which nothing more of the file can be read. */
export const endAt = (line: number, code: string, message: string) => ({
  ...faultAt(line, code, message),
  ends: true as const,
});
