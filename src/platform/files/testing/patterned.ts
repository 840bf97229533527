const PART = 64 * 1024;

/** The same bytes for the same place in a content, so that two processes can send one. */
export function* patterned(from: number, to: number): Generator<Buffer> {
  const block = Buffer.alloc(PART);
  for (let at = from; at < to; at += block.length - (at % PART)) {
    const start = at - (at % PART);
    for (let word = 0; word < PART; word += 64) block.writeUInt32LE((start + word) >>> 0, word);
    yield Buffer.from(block.subarray(at - start, Math.min(PART, to - start)));
  }
}
