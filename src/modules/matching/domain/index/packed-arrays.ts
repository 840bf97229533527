type Kind = 'u8' | 'u16' | 'u32' | 'f64';
export type PackedArray = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** Typed arrays by name, and what there is to say about them. */
export interface Packed {
  readonly about: unknown;
  readonly arrays: Readonly<Record<string, PackedArray>>;
}

interface Header {
  readonly about: unknown;
  readonly arrays: readonly (readonly [name: string, kind: Kind, length: number])[];
}

const KINDS = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, f64: Float64Array } as const;

/** Arrays begin at multiples of this, so that they can be used where they lie. */
const ALIGNMENT = 8;
const padded = (length: number): number => Math.ceil(length / ALIGNMENT) * ALIGNMENT;

function kindOf(array: PackedArray): Kind {
  if (array instanceof Uint8Array) return 'u8';
  if (array instanceof Uint16Array) return 'u16';
  return array instanceof Uint32Array ? 'u32' : 'f64';
}

function withPadding(bytes: Uint8Array): Uint8Array[] {
  const rest = padded(bytes.length) - bytes.length;
  return rest === 0 ? [bytes] : [bytes, new Uint8Array(rest)];
}

/** The pieces of one block of bytes; the arrays are not copied, so write them before they change. */
export function pack({ about, arrays }: Packed): Uint8Array[] {
  const list = Object.entries(arrays).map(([name, array]) => [name, kindOf(array), array.length] as const);
  const header = new TextEncoder().encode(JSON.stringify({ about, arrays: list } satisfies Header));
  const size = new Uint8Array(ALIGNMENT);
  new DataView(size.buffer).setUint32(0, header.length, true);
  const bodies = Object.values(arrays).map(
    ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength),
  );
  return [size, ...withPadding(header), ...bodies.flatMap(withPadding)];
}

function arrayAt(
  memory: ArrayBufferLike,
  { kind, at, length }: { kind: Kind; at: number; length: number },
): PackedArray {
  const Array: new (memory: ArrayBufferLike, at: number, length: number) => PackedArray = KINDS[kind];
  return new Array(memory, at, length);
}

/** Undoes `pack`. The arrays lie in the given memory when that begins at a multiple of eight, else in a copy. */
export function unpack(given: Uint8Array): Packed {
  const bytes = given.byteOffset % ALIGNMENT === 0 ? given : given.slice();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headerLength = view.getUint32(0, true);
  const text = new TextDecoder().decode(bytes.slice(ALIGNMENT, ALIGNMENT + headerLength));
  const header = JSON.parse(text) as Header;
  const arrays: Record<string, PackedArray> = {};
  let at = bytes.byteOffset + ALIGNMENT + padded(headerLength);
  for (const [name, kind, length] of header.arrays) {
    const array = arrayAt(bytes.buffer, { kind, at, length });
    arrays[name] = array;
    at += padded(array.byteLength);
  }
  return { about: header.about, arrays };
}
