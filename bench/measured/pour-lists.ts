import { ListWriter } from '../../src/modules/matching/domain/index/postings/list-writer.ts';
import { Postings } from '../../src/modules/matching/domain/index/postings/postings.ts';
import {
  afterRun,
  CHAPTER,
  FLAG_BITS,
  listMemory,
} from '../../src/modules/matching/domain/index/postings/runs.ts';
import { pour } from '../../src/modules/matching/domain/index/searching/pour.ts';
import { given, tell } from '../frame/child.ts';
import { seeded } from '../synthetic/random.ts';

/** For each frequency: bytes and nanoseconds a posting, in this index's lists and in delta coding. */
export interface Poured {
  readonly holders: number;
  readonly runs: { readonly bytes: number; readonly nanoseconds: number };
  readonly deltas: { readonly bytes: number; readonly nanoseconds: number };
}

const { documents } = given<{ documents: number }>();
const LISTS = 12;
const ROUNDS = 400;
const random = seeded(5);

/** Documents in which a word stands by chance. */
function holdersOf(count: number): number[] {
  const docs: number[] = [];
  for (let doc = -1; ; docs.push(doc)) {
    doc += Math.max(1, Math.ceil((-Math.log(1 - random()) * documents) / count));
    if (doc >= documents) return docs;
  }
}

interface Layout {
  readonly bytes: number;
  round(): void;
}

/** The quickest of many rounds of each, by turns: what the machine can do when nobody disturbs it. */
function quickest(layouts: readonly Layout[]): number[] {
  const least = layouts.map(() => Infinity);
  for (let i = 0; i < ROUNDS; i++) {
    layouts.forEach(({ round }, which) => {
      const start = performance.now();
      round();
      least[which] = Math.min(least[which]!, performance.now() - start);
    });
  }
  return least;
}

const sums = new Int32Array(CHAPTER);

function inRuns(lists: readonly number[][]): Layout {
  const writer = new ListWriter(0, 0);
  const places = lists.map((docs) => {
    const postings = new Postings();
    postings.reserve(docs.length);
    postings.docs.set(docs);
    const start = writer.at;
    writer.write(postings, 0, docs.length);
    return { start, end: writer.at };
  });
  const memory = listMemory(writer.units());
  const round = (): void => {
    const flows = places.map(({ start, end }, i) => ({ at: start, end, amount: i + 1 }));
    for (let chapter = 0; chapter * CHAPTER < documents; chapter++) {
      for (const flow of flows) {
        if (flow.at >= flow.end || memory.units[flow.at]! >>> FLAG_BITS !== chapter) continue;
        pour(sums, memory, flow);
        flow.at = afterRun(memory.units, flow.at);
      }
    }
  };
  return { bytes: memory.bytes.length, round };
}

/** One byte up to 191, two up to 14,015, three beyond; 255 ends a list. */
function encoded(docs: readonly number[]): number[] {
  const bytes: number[] = [];
  docs.forEach((doc, i) => {
    const step = doc - (docs[i - 1] ?? -1);
    if (step < 192) bytes.push(step);
    else if (step < 14_016) bytes.push(192 + ((step - 192) >> 8), (step - 192) & 255);
    else bytes.push(246 + ((step - 14_016) >> 16), ((step - 14_016) >> 8) & 255, (step - 14_016) & 255);
  });
  return [...bytes, 255];
}

interface Cursor {
  at: number;
  doc: number;
}

const NO_DOCUMENT = 0x3fffffff;
const widthOf = (first: number): number => (first < 192 ? 1 : first < 246 ? 2 : 3);

function wide(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!;
  if (first < 246) return 192 + (((first - 192) << 8) | bytes[at + 1]!);
  return first === 255
    ? NO_DOCUMENT
    : 14_016 + (((first - 246) << 16) | (bytes[at + 1]! << 8) | bytes[at + 2]!);
}

function pourDeltas(
  bytes: Uint8Array,
  cursor: Cursor,
  { first, amount }: { first: number; amount: number },
): void {
  let { at, doc } = cursor;
  const end = first + CHAPTER;
  while (doc < end) {
    sums[doc - first]! += amount;
    const step = bytes[at]!;
    if (step < 192) {
      doc += step;
      at += 1;
    } else {
      doc += wide(bytes, at);
      at += widthOf(step);
    }
  }
  cursor.at = at;
  cursor.doc = doc;
}

function inDeltas(lists: readonly number[][]): Layout {
  const coded = lists.map(encoded);
  const bytes = Uint8Array.from(coded.flat());
  let at = 0;
  const starts = coded.map(({ length }) => (at += length) - length);
  const round = (): void => {
    const cursors = starts.map((start) => {
      const step = bytes[start]!;
      return { at: start + widthOf(step), doc: (step < 192 ? step : wide(bytes, start)) - 1 };
    });
    for (let first = 0; first < documents; first += CHAPTER) {
      cursors.forEach((cursor, i) => pourDeltas(bytes, cursor, { first, amount: i + 1 }));
    }
  };
  return { bytes: bytes.length, round };
}

function measure(holders: number): Poured {
  const lists = Array.from({ length: LISTS }, () => holdersOf(holders));
  const postings = lists.flat().length;
  const layouts = [inRuns(lists), inDeltas(lists)];
  const least = quickest(layouts);
  const [runs, deltas] = layouts.map(({ bytes }, which) => ({
    bytes: bytes / postings,
    nanoseconds: (least[which]! * 1e6) / postings,
  }));
  return { holders, runs: runs!, deltas: deltas! };
}

tell([300, 1_000, 3_000, 8_000, 20_000, 50_000, 200_000].map(measure));
