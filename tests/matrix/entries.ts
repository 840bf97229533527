import { type Kysely, sql } from 'kysely';
import type { Concerned } from '../../src/modules/parties/domain/permissions/grounds.ts';
import { organisations, type OrganisationName, type People } from './personas.ts';

/** The side that each organisation of the matrix belongs to. */
export const SIDES: Readonly<Record<OrganisationName, string>> = {
  own: 'cn',
  neighbour: 'cn',
  opposite: 'be',
};

/** The organisations of the matrix, as the policy table looks at them. */
export const organisationsOf = (people: People) =>
  organisations.map((name) => ({
    about: `the organisation “${name}”`,
    id: people.organisations[name],
    concerned: {
      kind: 'organisation',
      ids: [people.organisations[name]],
      side: SIDES[name],
    } satisfies Concerned as Concerned,
  }));

let made = 0;

/** An account that belongs to nobody of the matrix. */
export async function somebody(db: Kysely<unknown>): Promise<string> {
  const { rows } = await sql<{ id: string }>`insert into access.account (email, email_verified_at, name)
    values (${`somebody-${++made}@matrix.example`}, now(), 'Somebody') returning id`.execute(db);
  return rows[0]!.id;
}

/** A person of the own side, with something in every table of people. */
export async function makePerson(db: Kysely<unknown>): Promise<string> {
  const { rows } = await sql<{ id: string }>`insert into parties.party (kind, side, display_name, sort_key)
    values ('person', 'cn', 'Matrix Person', 'matrix person') returning id`.execute(db);
  const { id } = rows[0]!;
  const claim = {
    names: [{ text: 'Matrix Person', script: 'latin', kind: 'official' }],
    identifiers: [],
    country: 'CN',
    fields: [],
    affiliations: [],
    isInvented: false,
  };
  const record = await sql<{ id: string }>`
    insert into parties.source_record (party_id, party_kind, source, key, rank, title, digest, claim)
    values (${id}, 'person', 'matrix', ${id}, 10, 'Matrix', 'matrix', ${JSON.stringify(claim)}::jsonb)
    returning id`.execute(db);
  const recordId = record.rows[0]!.id;
  await sql`insert into parties.person_name (party_id, record_id, position, text, script, kind, sort_key, folded, terms, spelt,
      solid, initials, match_keys)
    values (${id}, ${recordId}, 0, 'Matrix Person', 'latin', 'official', 'matrix person', 'matrix person',
      '{matrix,person}', 'matrix person', 'matrixperson', '{}', '{}')`.execute(db);
  await sql`insert into parties.field (party_id, party_kind, code) values (${id}, 'person', 'health')`.execute(
    db,
  );
  await sql`insert into parties.identifier (party_id, party_kind, scheme, value, certainty, record_id)
    values (${id}, 'person', 'orcid', ${`matrix-${++made}`}, 'certain', ${recordId})`.execute(db);
  await sql`insert into parties.affiliation (person_id, position, organisation_scheme, organisation_value, organisation_name,
      record_id)
    values (${id}, 0, 'centre', 'nowhere', 'Nowhere', ${recordId})`.execute(db);
  return id;
}

/** Lets everybody see a person, as that person would. */
export async function agree(db: Kysely<unknown>, person: string): Promise<void> {
  const account = await somebody(db);
  await sql`update access.account set person_id = ${person} where id = ${account}`.execute(db);
  await sql`insert into access.consent (account_id, subject, wording, language)
    values (${account}, 'page-to-everybody', '2026-11', 'zh')`.execute(db);
}

/** Two people of the own side: one whom nobody was let see, and one who agreed to be seen by all. */
export async function makePeople(db: Kysely<unknown>): Promise<{ stranger: string; agreed: string }> {
  const [stranger, agreed] = [await makePerson(db), await makePerson(db)];
  await agree(db, agreed);
  return { stranger, agreed };
}

export interface MadeProposal {
  readonly id: string;
  readonly about: string;
  readonly concerned: Concerned;
  readonly proposer: string;
}

/** Open proposals about every organisation and both kinds of people, by a stranger and by two people of the matrix. */
export async function makeProposals(db: Kysely<unknown>, people: People): Promise<MadeProposal[]> {
  const { stranger, agreed } = await makePeople(db);
  const persons = [stranger, agreed].map((id) => ({
    about: id === agreed ? 'a person who agreed' : 'a person',
    id,
    concerned: { kind: 'person', ids: [id], side: 'cn' } satisfies Concerned as Concerned,
  }));
  const proposers = [
    await somebody(db),
    people.get('member of the other side').account!,
    people.get('writer').account!,
  ];
  const proposals: MadeProposal[] = [];
  for (const { about, id: party, concerned } of [...organisationsOf(people), ...persons])
    for (const proposer of proposers) {
      const { rows } = await sql<{ id: string }>`
        insert into parties.change_proposal (party_id, change, reason, proposed_by)
        values (${party}, '{"fields": []}', 'So it is.', ${proposer}) returning id`.execute(db);
      proposals.push({ id: rows[0]!.id, about, concerned, proposer });
    }
  return proposals;
}
