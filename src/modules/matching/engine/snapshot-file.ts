import type { Lexicon } from '#contracts/lexicon';
import type { Position } from '#platform/journal';
import { languages } from '#platform/languages';
import { Collection } from '../domain/collection/collection.ts';
import { FactTable } from '../domain/collection/listing-facts.ts';
import { CompactIndex } from '../domain/index/compact-index.ts';
import { readSections, writeSections } from '../store/sections-file.ts';

/** To be raised when listings are turned into words in another way, or the place in the journal is said in another one. */
const INDEXING_VERSION = 2;

/** Under which conditions the index of a snapshot still holds. */
interface About {
  readonly version: number;
  /** Which words it was made with. */
  readonly lexicon: string;
  /** Which database it mirrors. */
  readonly database: string;
  readonly position: Position;
  /** The last listing of a reading that was not over; absent: all were read. */
  readonly readUpTo?: string;
}

export type SnapshotConditions = Omit<About, 'position' | 'readUpTo' | 'version'>;

export interface Snapshot {
  readonly collection: Collection;
  /** Of the journal, from where on it has to be followed, also when the reading is not over. */
  readonly position: Position;
  /** The last listing of a reading that was not over; undefined: all were read. */
  readonly readUpTo?: string | undefined;
}

const FACTS = 'facts/';

/** Writes index and facts as they are now, with the place in the journal up to which they hold. */
export async function writeSnapshot(
  file: string,
  conditions: SnapshotConditions,
  snapshot: Snapshot,
): Promise<void> {
  const { collection, position, readUpTo } = snapshot;
  const sections = new Map<string, readonly Uint8Array[]>();
  for (const [name, bytes] of collection.facts.toSections()) sections.set(FACTS + name, [bytes]);
  for (const language of languages) sections.set(language, collection.index(language).toSnapshot());
  const about: About = {
    version: INDEXING_VERSION,
    ...conditions,
    position,
    ...(readUpTo !== undefined && { readUpTo }),
  };
  await writeSections(file, about, sections);
}

/** The snapshot, when there is one that is whole and was made under the same conditions. */
export async function readSnapshot(
  file: string,
  conditions: SnapshotConditions,
  lexicon: Lexicon,
): Promise<Snapshot | undefined> {
  const read = await readSections(file);
  if (!read) return undefined;
  const about = read.about as About;
  const isCurrent = about.version === INDEXING_VERSION && about.lexicon === conditions.lexicon;
  if (!isCurrent || about.database !== conditions.database) return undefined;
  try {
    const facts = new Map(
      [...read.sections].flatMap(([name, bytes]) =>
        name.startsWith(FACTS) ? [[name.slice(FACTS.length), bytes]] : [],
      ),
    );
    const indexes = Object.fromEntries(
      languages.map((language) => [
        language,
        CompactIndex.fromSnapshot(read.sections.get(language) ?? new Uint8Array()),
      ]),
    ) as Record<(typeof languages)[number], CompactIndex>;
    return {
      collection: new Collection(lexicon, indexes, FactTable.fromSections(facts)),
      position: about.position,
      readUpTo: about.readUpTo,
    };
  } catch {
    // An index of another version: everything is read from the database again.
    return undefined;
  }
}
