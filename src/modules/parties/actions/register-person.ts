import { createHash } from 'node:crypto';
import type { Identifier } from '#contracts/parties';
import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { type AffiliationClaim, type NameClaim, type PersonClaim, ranks } from '../domain/claim.ts';
import { gatherPerson } from '../domain/gather-person.ts';
import { readIdentifier } from '../domain/identifiers/identifier.ts';
import { scriptOf } from '../domain/names/script.ts';
import { personFaulty } from '../domain/refusals.ts';
import { insertRecords, lockRecords, newIds, setRecords } from '../store/records.ts';
import { insertPerson } from '../store/write-people.ts';
import type { PartiesDeps } from './deps.ts';
import { gatherPeople } from './gather-parties.ts';
import type { Kept } from './keep-organisations.ts';

/** A person in the words of one source. Names stay whole; say which end the family name stands at where you know it. */
export interface PersonToRegister {
  readonly source: string;
  readonly key: string;
  readonly title: string;
  readonly names: readonly {
    text: string;
    language?: string;
    kind: NameClaim['kind'];
    order?: NameClaim['order'];
  }[];
  readonly orcid?: string;
  readonly country?: string;
  readonly fields?: readonly string[];
  readonly affiliations?: readonly AffiliationClaim[];
  readonly isInvented: boolean;
}

/** Registers what a source says of a person, or changes it; the same words again change nothing. Equal names never join people. */
export async function registerPerson(deps: PartiesDeps, given: PersonToRegister): Promise<Kept> {
  const claim = claimOf(given);
  const digest = createHash('sha256').update(JSON.stringify(claim)).digest('base64url');
  return inTransaction(deps.db, async (db) => {
    const [known] = await lockRecords<PersonClaim>(db, [given]);
    if (known?.digest === digest) return { is: 'unchanged', id: known.partyId };
    const [recordId, partyId] = known
      ? [known.id, known.partyId]
      : ((await newIds(db, 2)) as [string, string]);
    const kept = {
      id: recordId,
      partyId,
      source: given.source,
      key: given.key,
      rank: ranks.list,
      title: given.title,
      digest,
      claim,
    };
    if (known) await setRecords(db, [kept]);
    else {
      await insertPerson(db, { id: partyId, gathered: gatherPerson([kept], deps.corridor.sides) });
      await insertRecords(db, 'person', [kept]);
    }
    await gatherPeople(deps, db, [partyId]);
    const is = known ? 'changed' : 'created';
    await record(db, `parties.person-${is}`, { personId: partyId });
    return { is, id: partyId };
  });
}

function claimOf({
  names,
  orcid,
  country,
  fields,
  affiliations,
  isInvented,
  key,
}: PersonToRegister): PersonClaim {
  const reading = orcid === undefined ? undefined : readIdentifier('orcid', orcid);
  const faults = [
    ...(names.some(({ text }) => text.trim())
      ? []
      : [{ code: 'parties.name-missing', message: 'At least one name is needed.', path: 'names' }]),
    ...(reading && reading.is !== 'sound'
      ? [{ code: 'parties.identifier-unsound', message: `“${orcid}” is not a sound ORCID.`, path: 'orcid' }]
      : []),
  ];
  if (faults.length > 0) throw personFaulty(key, faults);
  const identifiers: Identifier[] =
    reading?.is === 'sound' ? [{ scheme: 'orcid', value: reading.value, certainty: 'certain' }] : [];
  return {
    names: names.map(
      ({ text, ...name }) => ({ ...name, text: text.trim(), script: scriptOf(text) }) as NameClaim,
    ),
    identifiers,
    ...(country && { country }),
    fields: fields ?? [],
    affiliations: affiliations ?? [],
    isInvented,
  };
}
