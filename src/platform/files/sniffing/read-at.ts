/** Reads bytes `from` to `to`, the latter not included; less where the content ends. */
export type ReadAt = (from: number, to: number) => Promise<Buffer>;
