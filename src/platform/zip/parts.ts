/** One file of an archive. Its bytes are asked for when its turn comes. */
export interface Entry {
  /** Relative, with forward slashes; whoever makes it sees to it that it leads nowhere else. */
  readonly path: string;
  readonly changedAt: Date;
  open(): AsyncIterable<Uint8Array>;
}

/** Little-endian numbers one after the other: `[bytes, value]`. */
export function packed(...numbers: readonly (readonly [2 | 4 | 8, number])[]): Buffer {
  const all = Buffer.alloc(numbers.reduce((sum, [length]) => sum + length, 0));
  let at = 0;
  for (const [length, value] of numbers) {
    if (length === 8) all.writeBigUInt64LE(BigInt(value), at);
    else all.writeUIntLE(value, at, length);
    at += length;
  }
  return all;
}

/** Date and time as ZIP has them since DOS: in steps of two seconds, from 1980 on. Here in UTC. */
export function dosTime(at: Date): number {
  const date =
    ((Math.max(1980, at.getUTCFullYear()) - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
  return date * 0x1_00_00 + time;
}
