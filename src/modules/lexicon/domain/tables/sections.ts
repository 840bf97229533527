const MAGIC = 'green-channel-lexicon-1\n';

/** Named byte sections behind one header; the header is JSON so that a reader can say what it found. */
export function joinSections(sections: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const header = new TextEncoder().encode(
    MAGIC + JSON.stringify([...sections].map(([name, bytes]) => [name, bytes.length])) + '\n',
  );
  const size = [...sections.values()].reduce((sum, bytes) => sum + bytes.length, header.length);
  const joined = new Uint8Array(size);
  joined.set(header);
  let at = header.length;
  for (const bytes of sections.values()) {
    joined.set(bytes, at);
    at += bytes.length;
  }
  return joined;
}

/** Undoes `joinSections`; throws when the bytes are not a compiled lexicon of this version. */
export function splitSections(joined: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const start = MAGIC.length;
  const end = joined.indexOf(10, start);
  if (end < 0 || new TextDecoder().decode(joined.subarray(0, start)) !== MAGIC) {
    throw new Error('These bytes are not a compiled lexicon of this version; compile it again.');
  }
  const list = JSON.parse(new TextDecoder().decode(joined.subarray(start, end))) as [string, number][];
  const sections = new Map<string, Uint8Array>();
  let at = end + 1;
  for (const [name, length] of list) {
    sections.set(name, joined.subarray(at, at + length));
    at += length;
  }
  return sections;
}
