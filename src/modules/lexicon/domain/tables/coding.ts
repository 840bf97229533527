import type { Rows } from './rows.ts';

/** Weights are kept in four bits: fifteen steps up to 1. */
export const WEIGHT_STEPS = 15;

class Bytes {
  #bytes = new Uint8Array(1 << 16);
  #length = 0;

  push(byte: number): void {
    if (this.#length === this.#bytes.length) {
      const wider = new Uint8Array(this.#length * 2);
      wider.set(this.#bytes);
      this.#bytes = wider;
    }
    this.#bytes[this.#length++] = byte;
  }

  pushNumber(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.push((rest & 127) | 128);
      rest >>>= 7;
    }
    this.push(rest);
  }

  taken(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }
}

/** Rows as bytes: the counts and steps between targets as variable-length numbers, then weights, then marks. */
export function encodeRows(rows: Rows): { links: Uint8Array; weights: Uint8Array; marks: Uint8Array } {
  const links = new Bytes();
  const weights = new Bytes();
  const marks = new Bytes();
  for (let row = 0; row + 1 < rows.offsets.length; row++) {
    const [from, to] = [rows.offsets[row] ?? 0, rows.offsets[row + 1] ?? 0];
    const order = Array.from({ length: to - from }, (_, i) => from + i).sort(
      (a, b) => (rows.targets[a] ?? 0) - (rows.targets[b] ?? 0),
    );
    links.pushNumber(order.length);
    let before = 0;
    for (const cell of order) {
      links.pushNumber((rows.targets[cell] ?? 0) - before);
      before = rows.targets[cell] ?? 0;
      weights.push(Math.max(1, Math.min(WEIGHT_STEPS, Math.round((rows.values[cell] ?? 0) * WEIGHT_STEPS))));
      marks.push(rows.marks[cell] ?? 0);
    }
  }
  return { links: links.taken(), weights: halved(weights.taken()), marks: marks.taken() };
}

function halved(weights: Uint8Array): Uint8Array {
  const packed = new Uint8Array((weights.length + 1) >> 1);
  weights.forEach((weight, i) => (packed[i >> 1]! |= i % 2 === 0 ? weight : weight << 4));
  return packed;
}

/** Undoes `encodeRows` for `size` rows; the number of cells is the number of marks. */
export function decodeRows(links: Uint8Array, weights: Uint8Array, marks: Uint8Array): Rows {
  const offsets: number[] = [0];
  const targets = new Uint32Array(marks.length);
  let at = 0;
  const number = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = links[at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  let cell = 0;
  while (at < links.length) {
    let before = 0;
    for (let left = number(); left > 0; left--) {
      before += number();
      targets[cell++] = before;
    }
    offsets.push(cell);
  }
  const values = new Float32Array(marks.length);
  for (let i = 0; i < values.length; i++)
    values[i] = (((weights[i >> 1] ?? 0) >> (i % 2 === 0 ? 0 : 4)) & 15) / WEIGHT_STEPS;
  return { offsets: Uint32Array.from(offsets), targets, values, marks };
}
