import { sql } from 'kysely';
import * as contract from '#contracts/parties';
import { judgePermission } from '#platform/permissions';
import type { Concerned } from '../../../src/modules/parties/domain/permissions/grounds.ts';
import {
  type PartiesAction,
  partiesPermissions,
} from '../../../src/modules/parties/domain/permissions/permissions.ts';
import type { Caller } from '#platform/caller';
import { agree, makePerson, organisationsOf, SIDES, somebody } from '../entries.ts';
import type { OrganisationName } from '../personas.ts';
import { type Attempt, forSignedIn, isSignedIn, type Row, type Scene } from '../row.ts';

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

const changing: Row = {
  endpoint: contract.changeOrganisation,
  attempts: async (scene, { caller }) => {
    await withRecords(scene);
    const attempts: Attempt[] = [];
    for (const { about, id, concerned } of organisationsOf(scene.people))
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
    organisationsOf(scene.people).map(({ about, id, concerned }) => ({
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
      for (const { about, id, concerned } of organisationsOf(scene.people))
        // Of one account only one proposal waits for each entry.
        for (const isOwn of account && decision === 'accepted' ? [true, false] : [false]) {
          const proposer = isOwn ? account! : await somebody(scene.owner);
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

type Who = 'stranger' | 'agreed' | 'self';

/** Whom a caller may ask for: nobody who knocks, somebody who agreed to be seen by all, and oneself. */
const whom = (account: string | undefined): readonly Who[] =>
  account ? ['stranger', 'agreed', 'self'] : ['stranger', 'agreed'];

interface Person {
  readonly id: string;
  readonly about: string;
  readonly concerned: Concerned;
}

async function makeOne({ owner }: Scene, who: Who, account: string | undefined): Promise<Person> {
  const id = await makePerson(owner);
  if (who === 'agreed') await agree(owner, id);
  if (who === 'self')
    await sql`update access.account set person_id = ${id} where id = ${account!}`.execute(owner);
  const about = { stranger: 'somebody else', agreed: 'somebody who agreed to be seen', self: 'oneself' }[who];
  return { id, about, concerned: { kind: 'person', ids: [id], side: 'cn', isTheCaller: who === 'self' } };
}

/** Sees people of the own side without their leave. */
const handlesPeople = ({ roles, side }: Caller): boolean =>
  roles.includes('administrator') || (roles.includes('adviser') && side === 'cn');

/** People are shown to advisers of their side, administrators and themselves, and to all once they agreed; to others there are none. */
function aboutPeople(
  endpoint: Row['endpoint'],
  judge: (caller: Caller, concerned: Concerned) => boolean,
): Row {
  return {
    endpoint,
    attempts: async (scene, { caller, account }) => {
      const attempts: Attempt[] = [];
      for (const who of whom(account)) {
        const { id, about, concerned } = await makeOne(scene, who, account);
        // A closed account is nobody any more.
        const isShown = who === 'agreed' || (who === 'self' && isSignedIn(caller)) || handlesPeople(caller);
        attempts.push({
          about,
          input: { id, version: 1, change: { fields: ['energy'] }, reason: 'The matrix says so.' },
          isPermitted: judge(caller, concerned),
          isConcealed: !isShown,
          secrets: isShown ? [] : ['Matrix Person'],
        });
      }
      return attempts;
    },
  };
}

/** Proposals about people are there for their proposers, and for those who decide. */
const decidingForPeople: Row = {
  endpoint: contract.decideChangeProposal,
  attempts: async (scene, { caller, account }) => {
    const attempts: Attempt[] = [];
    for (const who of whom(account)) {
      const { id, about, concerned } = await makeOne(scene, who, account);
      const { rows } = await sql<{ id: string }>`
        insert into parties.change_proposal (party_id, change, reason, proposed_by)
        values (${id}, '{"fields": ["energy"]}', 'So it is.', ${await somebody(scene.owner)}) returning id`.execute(
        scene.owner,
      );
      const isPermitted = may('decide', caller, concerned);
      attempts.push({
        about: `a proposal for ${about}`,
        input: { id: rows[0]!.id, decision: 'accepted', version: 1 },
        isPermitted,
        isConcealed: !isPermitted,
        secrets: isPermitted ? [] : ['Matrix Person'],
      });
    }
    return attempts;
  },
};

/** Whoever asks for people gets those alone who are shown. */
const listingPeople: Row = {
  endpoint: contract.listPeople,
  attempts: async (scene, { caller }) => {
    await sql`update access.account set person_id = null`.execute(scene.owner);
    await makePerson(scene.owner);
    return [
      {
        about: 'everybody',
        input: { q: '' },
        isPermitted: isSignedIn(caller),
        secrets: handlesPeople(caller) ? [] : ['Matrix Person'],
      },
    ];
  },
};

export const partiesRows: readonly Row[] = [
  changing,
  proposing,
  deciding,
  decidingForPeople,
  forSignedIn(contract.listChangeProposals),
  listingPeople,
  aboutPeople(contract.getPerson, () => true),
  aboutPeople(contract.openPerson, () => true),
  aboutPeople(contract.changePerson, (caller, concerned) => may('change', caller, concerned)),
  aboutPeople(contract.proposePersonChange, (caller, concerned) => may('propose', caller, concerned)),
];
