import { writeSections } from '../../src/modules/matching/store/sections-file.ts';
import { CompactIndex } from '../../src/modules/matching/domain/index/compact-index.ts';
import { given, tell } from '../frame/child.ts';
import { heldBytes, processorSeconds, timed, type Times } from '../frame/figures.ts';
import { CHINESE, Collection, LATIN } from '../synthetic/collection.ts';

export interface BuildOrder {
  readonly documents: number;
  readonly script: 'latin' | 'chinese';
  readonly snapshot: string;
}

export interface Built {
  readonly distinctTerms: number;
  readonly seconds: number;
  readonly processorSeconds: number;
  /** As the index counts itself, and as the process grew. */
  readonly bytes: number;
  readonly heldBytes: number;
  readonly snapshotSeconds: number;
  readonly snapshotBytes: number;
  /** One document replaced and asked for, in a full index. */
  readonly change: Times;
}

/** Documents made before the clock runs. */
const BATCH = 10_000;

const { documents, script, snapshot } = given<BuildOrder>();
const collection = new Collection(script === 'latin' ? LATIN : CHINESE);
const before = heldBytes();
const index = new CompactIndex();
let [terms, seconds, used] = [0, 0, 0];

function clocked(work: () => void): void {
  const [start, processor] = [performance.now(), processorSeconds()];
  work();
  seconds += (performance.now() - start) / 1000;
  used += processorSeconds() - processor;
}

for (let from = 0; from < documents; from += BATCH) {
  const batch = Array.from({ length: Math.min(BATCH, documents - from) }, (_, i) =>
    collection.document(from + i),
  );
  for (const document of batch) terms += document.terms.size;
  clocked(() => batch.forEach((document) => index.add(document)));
  process.stderr.write(`\r  ${from + batch.length} documents`);
}
clocked(() => index.compact());
process.stderr.write('\n');

const held = heldBytes() - before;
const bytes = index.bytes();
const writing = performance.now();
await writeSections(snapshot, {}, new Map([['index', index.toSnapshot()]]));
const snapshotSeconds = (performance.now() - writing) / 1000;
const snapshotBytes = index.toSnapshot().reduce((sum, piece) => sum + piece.byteLength, 0);
const changes = Array.from({ length: 300 }, (_, i) => ({
  document: { ...collection.document(documents + i), key: (i * 7919) % documents },
  question: collection.question(collection.asked(documents + i, 3)),
}));
const change = timed(changes, ({ document, question }) => {
  index.add(document);
  if (index.search(question, { limit: 10 }).length === 0) throw new Error('What was added is not found.');
});
tell({
  distinctTerms: terms / documents,
  seconds,
  processorSeconds: used,
  bytes,
  heldBytes: held,
  snapshotSeconds,
  snapshotBytes,
  change,
} satisfies Built);
