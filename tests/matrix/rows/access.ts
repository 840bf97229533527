import { type Kysely, sql } from 'kysely';
import * as contract from '#contracts/access';
import { type Endpoint, isEndpoint } from '#platform/contract';
import { judgePermission } from '#platform/permissions';
import { sampleInput } from '../../attacks/sample-input.ts';
import type { AccessThing } from '../../../src/modules/access/domain/permissions/grounds.ts';
import {
  type AccessAction,
  accessPermissions,
} from '../../../src/modules/access/domain/permissions/permissions.ts';
import type { Persona } from '../personas.ts';
import { type Attempt, forAll, forSignedIn, type Row, type Scene } from '../row.ts';

type About = { about: string; input?: Attempt['input']; thing: AccessThing };

const only = async (db: Kysely<unknown>, query: ReturnType<typeof sql<{ id: string }>>) =>
  (await query.execute(db)).rows[0]!.id;

let made = 0;

/** Somebody of the side who has nothing to do with anybody else. */
const makeTarget = ({ owner }: Scene): Promise<string> =>
  only(
    owner,
    sql<{ id: string }>`insert into access.account (email, email_verified_at, name, side)
      values (${`target-${++made}@matrix.example`}, now(), 'Target', 'cn') returning id`,
  );

const makeMembership = ({ owner, people }: Scene, account: string, state: 'claimed' | 'confirmed') =>
  only(
    owner,
    sql<{
      id: string;
    }>`insert into access.membership (account_id, organisation_id, state, decided_at, decided_how)
      values (${account}, ${people.organisations.own}, ${state}, ${state === 'confirmed' ? sql`now()` : null},
        ${state === 'confirmed' ? 'adviser' : null}) returning id`,
  );

const makeDelegation = ({ owner }: Scene, from: string, to: string) =>
  only(
    owner,
    sql<{ id: string }>`insert into access.delegation (from_account_id, to_account_id, from_day, until_day)
      values (${from}, ${to}, current_date, current_date + 5) returning id`,
  );

const makeInvitation = ({ owner }: Scene, maker: string, roles: string) =>
  only(
    owner,
    sql<{
      id: string;
    }>`insert into access.link (purpose, email, name, side, language, roles, made_by, ends_at)
      values ('invitation', ${`invited-${++made}@matrix.example`}, 'Invited', 'cn', 'en', ${roles}::text[], ${maker},
        now() + interval '1 day') returning id`,
  );

/** The things an endpoint is about, made afresh for each person, with what the policy table says of each. */
const about = (
  endpoint: Endpoint,
  thingsOf: (scene: Scene, persona: Persona) => Promise<readonly About[]>,
): Row => ({
  endpoint,
  attempts: async (scene, persona) =>
    (await thingsOf(scene, persona)).map(({ about, input, thing }) => ({
      about,
      input: { ...sampleInput(endpoint).input, ...input },
      isPermitted:
        judgePermission(
          accessPermissions[endpoint.access.replace('access.', '') as AccessAction],
          persona.caller,
          thing,
        ).is === 'permitted',
      isMadeUp: input === undefined,
    })),
});

const plainly = (endpoint: Endpoint): Row =>
  about(endpoint, async () => [{ about: 'all of them', thing: {} }]);

const onAccount = (endpoint: Endpoint): Row =>
  about(endpoint, async (scene, { account }) => {
    const target = await makeTarget(scene);
    return [
      { about: 'somebody else', input: { id: target }, thing: { account: { id: target, side: 'cn' } } },
      ...(account ? [{ about: 'oneself', input: { id: account }, thing: { account: { id: account } } }] : []),
    ];
  });

const onInvitation = (endpoint: Endpoint): Row =>
  about(endpoint, async (scene) => {
    const maker = scene.people.get('adviser who approved').account!;
    return [
      {
        about: 'an invitation without roles',
        input: { id: await makeInvitation(scene, maker, '{}') },
        thing: { side: 'cn', roles: [], maker },
      },
      {
        about: 'an invitation of an adviser',
        input: { id: await makeInvitation(scene, maker, '{adviser}') },
        thing: { side: 'cn', roles: ['adviser'], maker },
      },
    ];
  });

const onMembership = (endpoint: Endpoint, state: 'claimed' | 'confirmed'): Row =>
  about(endpoint, async (scene, { caller: { account } }) => {
    const { people } = scene;
    const organisation = { id: people.organisations.own, side: 'cn' };
    const target = await makeTarget(scene);
    const things: About[] = [
      {
        about: 'somebody else’s',
        input: { id: await makeMembership(scene, target, state) },
        thing: { account: { id: target }, organisation },
      },
    ];
    const isFree =
      account &&
      !people.personas.some((one) => one.account === account && one.caller.roles.includes('member'));
    if (isFree)
      things.push({
        about: 'one’s own',
        input: { id: await makeMembership(scene, account, state) },
        thing: { account: { id: account }, organisation },
      });
    return things;
  });

const chosen: readonly Row[] = [
  plainly(contract.listAccounts),
  onAccount(contract.grantRole),
  onAccount(contract.removeRole),
  onAccount(contract.makeRecoveryLink),
  onAccount(contract.closeAccount),
  plainly(contract.listInvitations),
  about(contract.invite, async () =>
    (
      [
        ['cn', []],
        ['be', []],
        ['cn', ['adviser']],
      ] as const
    ).map(([side, roles]) => ({
      about: `${side}, ${roles.length} roles`,
      // For no organisation: the sample names one that there is not.
      input: { side, roles, email: `new-${++made}@matrix.example`, organisationId: undefined },
      thing: { side, roles: [...roles] },
    })),
  ),
  onInvitation(contract.showInvitationLink),
  onInvitation(contract.withdrawInvitation),
  plainly(contract.claimMembership),
  onMembership(contract.decideMembership, 'claimed'),
  onMembership(contract.endMembership, 'confirmed'),
  about(contract.listMembers, async ({ people }) => [
    {
      about: 'the own organisation',
      input: { id: people.organisations.own },
      thing: { organisation: { id: people.organisations.own, side: 'cn' } },
    },
    {
      about: 'one of the other side',
      input: { id: people.organisations.opposite },
      thing: { organisation: { id: people.organisations.opposite, side: 'be' } },
    },
  ]),
  plainly(contract.listClaims),
  plainly(contract.listDelegations),
  plainly(contract.delegate),
  about(contract.endDelegation, async (scene, { account }) => {
    const [from, to] = [await makeTarget(scene), await makeTarget(scene)];
    return [
      {
        about: 'others’',
        input: { id: await makeDelegation(scene, from, to) },
        thing: { account: { id: to }, maker: from },
      },
      ...(account
        ? [
            {
              about: 'given by oneself',
              input: { id: await makeDelegation(scene, account, to) },
              thing: { account: { id: to }, maker: account },
            },
          ]
        : []),
    ];
  }),
];

const CHOSEN = new Set(chosen.map(({ endpoint }) => endpoint));

/** The others are about nobody in particular, or about the caller. */
const plain: readonly Row[] = Object.values<unknown>(contract)
  .filter(isEndpoint)
  .filter((endpoint) => !CHOSEN.has(endpoint) && ['public', 'signed-in'].includes(endpoint.access))
  .map((endpoint) => {
    const { input } = sampleInput(endpoint);
    return endpoint.access === 'public' ? forAll(endpoint, input) : forSignedIn(endpoint, input);
  });

export const accessRows: readonly Row[] = [...chosen, ...plain];
