import { crc32 } from 'node:zlib';

const LEAST = 64 * 1024;
const USUAL = 512 * 1024;
const MOST = 4 * 1024 * 1024;

/**
 * Cuts rows into pieces where the rows themselves say so, so that a row put in, changed or taken out changes the piece it is in
 * and leaves the others as they were: those are kept already.
 */
export async function* cut(rows: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let parts: Buffer[] = [];
  let filled = 0;
  for await (const row of rows) {
    parts.push(row);
    filled += row.length;
    const isEdge = filled >= LEAST && crc32(row) < (row.length / USUAL) * 0x1_00_00_00_00;
    if (!isEdge && filled < MOST) continue;
    yield Buffer.concat(parts);
    [parts, filled] = [[], 0];
  }
  if (filled > 0) yield Buffer.concat(parts);
}
