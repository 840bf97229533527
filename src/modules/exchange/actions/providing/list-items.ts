import { type ChangedParty, toldParties } from '#modules/parties';
import { type ChangedRecord, toldRecords } from '#modules/register';
import { entityNameOf } from '../../domain/cerif/entities/entity-name-of.ts';
import type { Meant } from '../../domain/providing/repository.ts';
import { type Scope, setOf } from '../../domain/providing/sets.ts';
import type { Db } from './deps.ts';

/** What a harvester is told of: a record or a party, or that one of them is no more. */
export interface Item {
  /** What it is called in this repository: `project-12`. */
  readonly local: string;
  readonly id: string;
  readonly changedAt: Date;
  readonly set: string | undefined;
  readonly isDeleted: boolean;
  /** Absent: it is a party. */
  readonly record: ChangedRecord | undefined;
}

/** A stretch of a list. */
export interface Window {
  readonly from: Date | undefined;
  readonly until: Date | undefined;
  /** Only what was there by then, so that a list has an end. */
  readonly begunBy: Date;
  readonly after: { readonly changedAt: Date; readonly id: string } | undefined;
  readonly limit: number;
}

/** Records and parties together, in the order in which they changed. */
export async function listItems(db: Db, { sorts, parties }: Scope, window: Window): Promise<Item[]> {
  const records = sorts?.length === 0 ? [] : await toldRecords.changed(db, { ...window, sorts });
  const others = parties.length === 0 ? [] : await toldParties.changed(db, { ...window, kinds: parties });
  return [...records.map(recordItem), ...others.map(partyItem)].toSorted(byMoment).slice(0, window.limit);
}

const byMoment = (one: Item, other: Item): number =>
  one.changedAt.getTime() - other.changedAt.getTime() || (one.id < other.id ? -1 : 1);

export async function findItem(db: Db, meant: Meant): Promise<Item | undefined> {
  if (meant.is === 'record') {
    const record = await toldRecords.one(db, meant.reference);
    return record && recordItem(record);
  }
  const party = await toldParties.one(db, meant.id);
  return party?.kind === meant.kind ? partyItem(party) : undefined;
}

const recordItem = (record: ChangedRecord): Item => ({
  local: record.reference,
  id: record.id,
  changedAt: record.changedAt,
  set: setOf(entityNameOf(record)),
  isDeleted: record.content === undefined,
  record,
});

const partyItem = ({ id, kind, changedAt, isTold }: ChangedParty): Item => ({
  local: `${kind}-${id}`,
  id,
  changedAt,
  set: setOf(kind === 'organisation' ? 'OrgUnit' : 'Person'),
  isDeleted: !isTold,
  record: undefined,
});
