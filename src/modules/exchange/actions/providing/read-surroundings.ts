import type { RecordContent } from '#contracts/register';
import { type PublicParty, toldParties } from '#modules/parties';
import { toldRecords } from '#modules/register';
import type { Surroundings, ToldRecord } from '../../domain/told.ts';
import type { Db } from './deps.ts';
import type { Item } from './list-items.ts';

/** What items say, with what stands around each of them. */
export interface Told {
  readonly parties: ReadonlyMap<string, PublicParty>;
  around(item: Item): Surroundings;
}

/** Reads all that is needed to write these items, in as many questions as one of them would take. */
export async function readSurroundings(db: Db, items: readonly Item[]): Promise<Told> {
  const standing = items.filter(({ isDeleted }) => !isDeleted);
  const neighbours = await toldRecords.around(
    db,
    standing.flatMap(({ id, record }) => (record ? [id] : [])),
  );
  const named = await toldParties.read(db, [
    ...new Set([
      ...standing.flatMap(({ id, record }) => (record?.content ? partiesIn(record.content) : [id])),
      ...[...neighbours.values()].flat().flatMap(({ record }) => partiesIn(record.content, 'funder')),
    ]),
  ]);
  const beside = await toldParties.read(db, [...new Set([...named.values()].flatMap(besideParty))]);
  const parties = new Map([...beside, ...named]);
  return {
    parties,
    around: ({ id }) => ({
      parties,
      neighbours: (neighbours.get(id) ?? []).flatMap(({ relation, isBack, record }) =>
        record.content ? [{ relation, isBack, record: { ...record, content: record.content } }] : [],
      ),
    }),
  };
}

const besideParty = ({ parents, affiliations }: PublicParty): string[] => [
  ...parents,
  ...affiliations.flatMap(({ id }) => id ?? []),
];

const partiesIn = (content: RecordContent | undefined, only?: 'funder'): string[] =>
  (content?.claims ?? []).flatMap(({ property, value }) =>
    value.is === 'party' && value.partyId !== undefined && (only === undefined || property === only)
      ? [value.partyId]
      : [],
  );

/** The record of an item that stands. */
export const recordOf = ({ record }: Item): ToldRecord | undefined =>
  record?.content && { ...record, content: record.content };
