/** Rows of a sparse matrix: the values of row `r` stand between `offsets[r]` and `offsets[r + 1]`. */
export interface Rows {
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  readonly values: Float32Array;
  readonly marks: Uint8Array;
}

export interface Cells {
  readonly rows: ArrayLike<number>;
  readonly targets: ArrayLike<number>;
  readonly values: ArrayLike<number>;
  readonly marks: ArrayLike<number>;
}

/** Sorts loose cells into rows; within a row they keep their order. */
export function rowsOf(cells: Cells, size: number): Rows {
  const count = cells.rows.length;
  const offsets = new Uint32Array(size + 1);
  for (let i = 0; i < count; i++) offsets[(cells.rows[i] ?? 0) + 1]! += 1;
  for (let row = 0; row < size; row++) offsets[row + 1]! += offsets[row]!;
  const next = offsets.slice(0, size);
  const targets = new Uint32Array(count);
  const values = new Float32Array(count);
  const marks = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const place = next[cells.rows[i] ?? 0]!++;
    targets[place] = cells.targets[i] ?? 0;
    values[place] = cells.values[i] ?? 0;
    marks[place] = cells.marks[i] ?? 0;
  }
  return { offsets, targets, values, marks };
}

/** The same cells seen from the other side. */
export function transpose(rows: Rows, size: number): Rows {
  const sources = new Uint32Array(rows.targets.length);
  for (let row = 0; row + 1 < rows.offsets.length; row++)
    sources.fill(row, rows.offsets[row], rows.offsets[row + 1]);
  return rowsOf({ rows: rows.targets, targets: sources, values: rows.values, marks: rows.marks }, size);
}
