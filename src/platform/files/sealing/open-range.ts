import type { Range } from '../files.ts';
import { CHUNK, chunksOf, NONCE, objectSize, SEALED_CHUNK, SEALED_END, TAG } from './layout.ts';
import { type Sealer, TamperedContent } from './sealer.ts';

/** Which bytes of the stored object hold a range of the plain content; with the end mark when the range reaches the end. */
export function sealedRange({ from, to }: Range, bytes: number): Range {
  const first = Math.floor(from / CHUNK);
  const end = to === bytes ? objectSize(bytes) : Math.ceil(to / CHUNK) * SEALED_CHUNK;
  return { from: first * SEALED_CHUNK, to: end };
}

/** Opens chunk by chunk what `sealedRange` names. Nothing leaves before its chunk has proved genuine. */
export async function* openRange(
  sealed: AsyncIterable<Uint8Array>,
  sealer: Sealer,
  { range, bytes }: { readonly range: Range; readonly bytes: number },
): AsyncGenerator<Buffer> {
  const chunks = chunksOf(bytes);
  const portions = inPortions(sealed, sizesFrom(Math.floor(range.from / CHUNK), range, bytes));
  let index = Math.floor(range.from / CHUNK);
  for await (const portion of portions) {
    if (index === chunks) return sealer.demandEnd(portion, chunks);
    const plain = sealer.open(portion, index);
    const start = index * CHUNK;
    index++;
    const wanted = plain.subarray(Math.max(0, range.from - start), Math.max(0, range.to - start));
    if (wanted.length > 0) yield wanted;
  }
  if (index < Math.ceil(range.to / CHUNK) || range.to === bytes)
    throw new TamperedContent(sealer.id, 'it is cut off');
}

function* sizesFrom(first: number, range: Range, bytes: number): Generator<number> {
  const whole = Math.floor(bytes / CHUNK);
  const until = Math.min(chunksOf(bytes), Math.ceil(range.to / CHUNK));
  for (let index = first; index < until; index++)
    yield index < whole ? SEALED_CHUNK : NONCE + (bytes % CHUNK) + TAG;
  if (range.to === bytes) yield SEALED_END;
}

/** Cuts a stream into portions of these sizes, each valid until the next; what is missing at the end is given as it is. */
async function* inPortions(
  stream: AsyncIterable<Uint8Array>,
  sizes: Generator<number>,
): AsyncGenerator<Buffer> {
  let size = sizes.next();
  const portion = Buffer.allocUnsafe(SEALED_CHUNK);
  let filled = 0;
  for await (const bytes of stream) {
    let at = 0;
    while (at < bytes.length && !size.done) {
      const taken = Math.min(bytes.length - at, size.value - filled);
      portion.set(bytes.subarray(at, at + taken), filled);
      at += taken;
      filled += taken;
      if (filled < size.value) continue;
      yield portion.subarray(0, filled);
      size = sizes.next();
      filled = 0;
    }
  }
  if (filled > 0) yield portion.subarray(0, filled);
}
