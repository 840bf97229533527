/** What headers say about the part of a file that is wanted. */
export interface AskedPart {
  readonly range: string | undefined;
  /** The tag of the file that a part was kept of; of another file the whole is wanted. */
  readonly ifRange: string | undefined;
}

/** Nothing of a file lies where it was asked for. */
export class PartOutside extends Error {
  readonly statusCode = 416;
  readonly bytes: number;

  constructor(bytes: number) {
    super('The file ends before.');
    this.bytes = bytes;
  }
}

/**
 * The one part of a file that is asked for (RFC 9110, 14.2); undefined: the whole, also where several parts are asked for or the
 * header is not understood. Throws where the file ends before the part begins.
 */
export function partOf(
  { range, ifRange }: AskedPart,
  { bytes, tag }: { readonly bytes: number; readonly tag: string },
): { from: number; to: number } | undefined {
  if (range === undefined || (ifRange !== undefined && ifRange !== `"${tag}"`)) return undefined;
  const read = /^bytes=(?<first>\d{0,15})-(?<last>\d{0,15})$/.exec(range.trim())?.groups;
  return read && partBetween(read['first']!, read['last']!, bytes);
}

function partBetween(first: string, last: string, bytes: number) {
  if (first === '') return last === '' ? undefined : endOf(Number(last), bytes);
  const from = Number(first);
  if (last !== '' && Number(last) < from) return undefined;
  if (from >= bytes) throw new PartOutside(bytes);
  return { from, to: last === '' ? bytes : Math.min(Number(last) + 1, bytes) };
}

/** So many bytes from the end. */
function endOf(wanted: number, bytes: number): { from: number; to: number } {
  if (wanted === 0 || bytes === 0) throw new PartOutside(bytes);
  return { from: Math.max(0, bytes - wanted), to: bytes };
}
