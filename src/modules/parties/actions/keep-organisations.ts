import { createHash } from 'node:crypto';
import type { Database } from '#platform/database';
import { record } from '#platform/journal';
import { continueHistory, type OrganisationClaim, type SourceRecord } from '../domain/claim.ts';
import { gatherOrganisation } from '../domain/gather.ts';
import { bindingIdentifiers } from '../domain/identifiers/identifier.ts';
import { listHolders } from '../store/certainty.ts';
import {
  insertRecords,
  type KnownRecord,
  lockRecords,
  newIds,
  type RecordToKeep,
  setRecords,
} from '../store/records.ts';
import type { PartiesTables } from '../store/tables.ts';
import { insertOrganisations } from '../store/write-organisations.ts';
import type { PartiesDeps } from './deps.ts';
import { gatherOrganisations } from './gather-organisations.ts';

type OrganisationRecord = SourceRecord<OrganisationClaim>;
export interface Kept {
  readonly is: 'created' | 'changed' | 'unchanged';
  readonly id: string;
}

const nameOf = ({ source, key }: Pick<OrganisationRecord, 'source' | 'key'>) => `${source} ${key}`;

/** The same digest again means that the source says nothing new, whenever it was read. */
const digestOf = ({ rank, title, href, claim }: OrganisationRecord) =>
  createHash('sha256').update(JSON.stringify({ rank, title, href, claim })).digest('base64url');

/**
 * Keeps what a source says of organisations, each record once by source and key: a new one makes an organisation, or joins
 * the one that certainly is the same by its register number. The answers come in the order of the records.
 * The records of one call have different keys.
 */
export async function keepOrganisations(
  deps: PartiesDeps,
  db: Database<PartiesTables>,
  records: readonly OrganisationRecord[],
): Promise<Kept[]> {
  const known = new Map((await lockRecords<OrganisationClaim>(db, records)).map((row) => [nameOf(row), row]));
  const fresh = records.filter((one) => !known.has(nameOf(one)));
  const differing = records.filter(
    (one) => known.has(nameOf(one)) && known.get(nameOf(one))!.digest !== digestOf(one),
  );
  const homes = await findHomes(db, fresh);
  const kept = await insertFresh(deps, db, { fresh, homes });
  const changed = differing.map((one) => renewed(deps, one, known.get(nameOf(one))!));
  await setRecords(db, changed);
  await gatherOrganisations(
    deps,
    db,
    [...kept, ...changed].map(({ partyId }) => partyId),
  );
  const outcomes = new Map<string, Kept>();
  for (const [name, { partyId }] of known) outcomes.set(name, { is: 'unchanged', id: partyId });
  for (const one of changed) outcomes.set(nameOf(one), { is: 'changed', id: one.partyId });
  for (const one of kept)
    outcomes.set(nameOf(one), { is: homes.has(nameOf(one)) ? 'changed' : 'created', id: one.partyId });
  for (const { is, id } of outcomes.values())
    if (is !== 'unchanged') await record(db, `parties.organisation-${is}`, { organisationId: id });
  return records.map((one) => outcomes.get(nameOf(one))!);
}

/** Organisations that are already here under another source, by exactly one certain register number. */
async function findHomes(
  db: Database<PartiesTables>,
  fresh: readonly OrganisationRecord[],
): Promise<Map<string, string>> {
  const numbers = fresh.flatMap(({ claim }) => bindingIdentifiers(claim.identifiers));
  const holders = await listHolders(db, numbers);
  const homes = new Map<string, string>();
  for (const one of fresh) {
    const found = new Set(
      bindingIdentifiers(one.claim.identifiers).flatMap(
        ({ scheme, value }) => holders.get(`${scheme} ${value}`) ?? [],
      ),
    );
    // Numbers that point to different organisations prove nothing: the record stays apart, and the pair is proposed to a person.
    if (found.size === 1) homes.set(nameOf(one), [...found][0]!);
  }
  return homes;
}

interface Arrival {
  readonly fresh: readonly OrganisationRecord[];
  readonly homes: ReadonlyMap<string, string>;
}

async function insertFresh(
  { corridor }: PartiesDeps,
  db: Database<PartiesTables>,
  { fresh, homes }: Arrival,
) {
  const ids = await newIds(db, fresh.length * 2);
  const kept: RecordToKeep<OrganisationClaim>[] = fresh.map((one, place) => ({
    ...one,
    id: ids[place * 2]!,
    partyId: homes.get(nameOf(one)) ?? ids[place * 2 + 1]!,
    digest: digestOf(one),
  }));
  await insertOrganisations(
    db,
    kept
      .filter((one) => !homes.has(nameOf(one)))
      .map((one) => ({
        id: one.partyId,
        gathered: gatherOrganisation([one], corridor.sides),
      })),
  );
  await insertRecords(db, 'organisation', kept);
  return kept;
}

function renewed({ today }: PartiesDeps, one: OrganisationRecord, old: KnownRecord<OrganisationClaim>) {
  const history = continueHistory(old.claim.history, one.claim.history, today());
  return {
    ...one,
    id: old.id,
    partyId: old.partyId,
    digest: digestOf(one),
    claim: { ...one.claim, history },
  };
}
