import { sql } from 'kysely';
import * as contract from '#contracts/parties';
import { judgePermission } from '#platform/permissions';
import type { Concerned } from '../../../src/modules/parties/domain/permissions/grounds.ts';
import {
  type PartiesAction,
  partiesPermissions,
} from '../../../src/modules/parties/domain/permissions/permissions.ts';
import type { Caller } from '#platform/caller';
import type { OrganisationName } from '../personas.ts';
import { type Attempt, forSignedIn, type Row, type Scene } from '../row.ts';

const SIDES: Readonly<Record<OrganisationName, string>> = { own: 'cn', neighbour: 'cn', opposite: 'be' };

const may = (action: PartiesAction, caller: Caller, concerned: Concerned): boolean =>
  judgePermission(partiesPermissions[action], caller, concerned).is === 'permitted';

let made = 0;

/** What a source says of the organisations of the matrix, so that there is something to gather from. */
async function withRecords({ owner, people }: Scene): Promise<void> {
  for (const [name, id] of Object.entries(people.organisations)) {
    const shown = `Matrix ${name} Works`;
    const claim = {
      type: 'enterprise',
      names: [{ text: shown, script: 'latin', kind: 'official' }],
      identifiers: [],
      places: [{ country: SIDES[name as OrganisationName].toUpperCase() }],
      fields: [],
      relations: [],
      history: [{ status: 'active' }],
      facts: [],
      isInvented: false,
    };
    await sql`insert into parties.source_record (party_id, source, key, rank, title, digest, claim)
      values (${id}, 'matrix', ${id}, 10, 'Matrix', 'matrix', ${JSON.stringify(claim)}::jsonb)
      on conflict do nothing`.execute(owner);
  }
}

async function versionOf({ owner }: Scene, id: string): Promise<number> {
  const { rows } = await sql<{ version: number }>`
    select version from parties.party where id = ${id}`.execute(owner);
  return rows[0]!.version;
}

/** The organisations of the matrix, and what the policy table says of each. */
const things = ({ people }: Scene) =>
  Object.entries(people.organisations).map(([name, id]) => ({
    about: `the organisation “${name}”`,
    id,
    concerned: {
      kind: 'organisation' as const,
      ids: [id],
      side: SIDES[name as OrganisationName],
    },
  }));

const changing: Row = {
  endpoint: contract.changeOrganisation,
  attempts: async (scene, { caller }) => {
    await withRecords(scene);
    const attempts: Attempt[] = [];
    for (const { about, id, concerned } of things(scene))
      attempts.push({
        about,
        input: {
          id,
          version: await versionOf(scene, id),
          change: { website: `https://matrix-${++made}.example` },
        },
        isPermitted: may('change', caller, concerned),
      });
    return attempts;
  },
};

const proposing: Row = {
  endpoint: contract.proposeChange,
  attempts: async (scene, { caller }) =>
    things(scene).map(({ about, id, concerned }) => ({
      about,
      input: { id, change: { type: 'hospital' }, reason: 'The matrix says so.' },
      isPermitted: may('propose', caller, concerned),
    })),
};

/** A proposal of somebody else is not even there for whom it does not concern. */
const deciding: Row = {
  endpoint: contract.decideChangeProposal,
  attempts: async (scene, { caller, account }) => {
    await withRecords(scene);
    const attempts: Attempt[] = [];
    for (const decision of ['accepted', 'refused'] as const)
      for (const { about, id, concerned } of things(scene))
        // Of one account only one proposal waits for each entry.
        for (const isOwn of account && decision === 'accepted' ? [true, false] : [false]) {
          const proposer = isOwn ? account! : await somebody(scene);
          const proposal = await makeProposal(scene, id, proposer);
          const isPermitted = may('decide', caller, concerned);
          attempts.push({
            about: `${isOwn ? 'an own' : 'a stranger’s'} proposal for ${about}, ${decision}`,
            input: {
              id: proposal,
              decision,
              version: await versionOf(scene, id),
              ...(decision === 'refused' && { remark: 'No.' }),
            },
            isPermitted,
            isConcealed: !isPermitted && !isOwn,
          });
        }
    return attempts;
  },
};

async function somebody({ owner }: Scene): Promise<string> {
  const { rows } = await sql<{ id: string }>`insert into access.account (email, email_verified_at, name)
    values (${`proposer-${++made}@matrix.example`}, now(), 'Proposer') returning id`.execute(owner);
  return rows[0]!.id;
}

/** One that waits: the former one of the same account for the same entry goes. */
async function makeProposal({ owner }: Scene, party: string, account: string): Promise<string> {
  await sql`delete from parties.change_proposal where party_id = ${party} and proposed_by = ${account}`.execute(
    owner,
  );
  const { rows } = await sql<{ id: string }>`
    insert into parties.change_proposal (party_id, change, reason, proposed_by)
    values (${party}, ${JSON.stringify({ website: `https://proposed-${++made}.example` })}::jsonb, 'So it is.', ${account})
    returning id`.execute(owner);
  return rows[0]!.id;
}

interface Person {
  readonly id: string;
  readonly concerned: Concerned;
}

/** A person of the own side, known to nobody but those who handle cases; or the caller. */
async function makePerson({ owner }: Scene, account: string | undefined): Promise<Person> {
  const { rows } = await sql<{ id: string }>`insert into parties.party (kind, side, display_name, sort_key)
    values ('person', 'cn', 'Matrix Person', 'matrix person') returning id`.execute(owner);
  const { id } = rows[0]!;
  const claim = {
    names: [{ text: 'Matrix Person', script: 'latin', kind: 'official' }],
    identifiers: [],
    country: 'CN',
    fields: [],
    affiliations: [],
    isInvented: false,
  };
  await sql`insert into parties.source_record (party_id, party_kind, source, key, rank, title, digest, claim)
    values (${id}, 'person', 'matrix', ${id}, 10, 'Matrix', 'matrix', ${JSON.stringify(claim)}::jsonb)`.execute(
    owner,
  );
  if (account) await sql`update access.account set person_id = ${id} where id = ${account}`.execute(owner);
  return { id, concerned: { kind: 'person', ids: [id], side: 'cn', isTheCaller: account !== undefined } };
}

/** People are shown to advisers, administrators and themselves; to others there are none. */
const aboutPeople = (
  endpoint: Row['endpoint'],
  judge: (caller: Caller, concerned: Concerned) => boolean,
): Row => ({
  endpoint,
  attempts: async (scene, { caller, account }) => {
    const attempts: Attempt[] = [];
    for (const self of account ? [undefined, account] : [undefined]) {
      const { id, concerned } = await makePerson(scene, self);
      const isShown =
        concerned.isTheCaller === true ||
        caller.roles.some((role) => ['adviser', 'administrator'].includes(role));
      attempts.push({
        about: self ? 'oneself' : 'somebody else',
        input: { id, version: 1, change: { fields: ['energy'] } },
        isPermitted: judge(caller, concerned),
        isConcealed: !isShown,
        secrets: isShown ? [] : ['Matrix Person'],
      });
    }
    return attempts;
  },
});

export const partiesRows: readonly Row[] = [
  changing,
  proposing,
  deciding,
  forSignedIn(contract.listChangeProposals),
  aboutPeople(contract.openPerson, () => true),
  aboutPeople(contract.changePerson, (caller, concerned) => may('change', caller, concerned)),
];
