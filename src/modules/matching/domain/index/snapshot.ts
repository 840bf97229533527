import { FrequencyCodes } from './frequency-codes.ts';
import { pack, type PackedArray, unpack } from './packed-arrays.ts';
import { Segment, type SegmentArrays } from './postings/segment.ts';
import { TermDictionary } from './term-dictionary.ts';

/** To be raised whenever the meaning of the arrays changes: what an older version wrote is then not read. */
export const SNAPSHOT_VERSION = 1;

/** What an index consists of once nothing is fresh. */
export interface IndexParts {
  readonly dictionary: TermDictionary;
  readonly codes: FrequencyCodes;
  readonly segments: Segment[];
}

interface About {
  readonly version: number;
  /** For each segment the code of the frequency that its lists leave out. */
  readonly plains: readonly number[];
}

const SEGMENT_ARRAYS = ['terms', 'starts', 'holders', 'units', 'keys', 'lengths', 'removed'] as const;

/** As the index is now, whatever changes while it is written: removals are copied, all else is only added to. */
export function packIndex({ dictionary, codes, segments }: IndexParts): Uint8Array[] {
  const { letters, offsets } = dictionary.arrays();
  const arrays: Record<string, PackedArray> = { letters, offsets, frequencies: codes.arrays().values };
  segments.forEach((segment, i) => {
    const arraysOfSegment = { ...segment.arrays, removed: segment.arrays.removed.slice() };
    for (const name of SEGMENT_ARRAYS) arrays[`${i}.${name}`] = arraysOfSegment[name];
  });
  const about: About = { version: SNAPSHOT_VERSION, plains: segments.map((segment) => segment.arrays.plain) };
  return pack({ about, arrays });
}

/** Throws when another version wrote it. Removals are copied, because they go on; everything else stays where it lies. */
export function unpackIndex(bytes: Uint8Array): IndexParts {
  const { about, arrays } = unpack(bytes);
  const { version, plains } = about as About;
  if (version !== SNAPSHOT_VERSION)
    throw new Error(`An index of version ${version}; this is version ${SNAPSHOT_VERSION}.`);
  const segments = plains.map((plain, i) => {
    const own = Object.fromEntries(
      SEGMENT_ARRAYS.map((name) => [name, arrays[`${i}.${name}`]]),
    ) as unknown as SegmentArrays;
    return new Segment({ ...own, removed: own.removed.slice(), plain });
  });
  return {
    dictionary: new TermDictionary(arrays['letters'] as Uint16Array, arrays['offsets'] as Uint32Array),
    codes: new FrequencyCodes((arrays['frequencies'] as Float64Array).slice()),
    segments,
  };
}
