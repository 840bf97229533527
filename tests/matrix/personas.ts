import { type Kysely, sql } from 'kysely';
import type { Caller } from '#platform/caller';
import type { Requests } from '#platform/database';

/** The organisations that the people of the matrix belong to. */
export const organisations = ['own', 'neighbour', 'opposite'] as const;
export type OrganisationName = (typeof organisations)[number];

const SIDES: Readonly<Record<OrganisationName, string>> = { own: 'cn', neighbour: 'cn', opposite: 'be' };

interface Written {
  readonly side?: string;
  readonly roles?: readonly string[];
  readonly memberOf?: OrganisationName;
  readonly isClosed?: boolean;
}

/** Everybody who may knock. `own` is the organisation, and `cn` the side, to which the things of the matrix belong. */
const WRITTEN = {
  visitor: undefined,
  writer: { side: 'cn', memberOf: 'own' },
  colleague: { side: 'cn', memberOf: 'own' },
  delegate: { side: 'cn' },
  'former-delegate': { side: 'cn' },
  'member of a neighbour': { side: 'cn', memberOf: 'neighbour' },
  'member of the other side': { side: 'be', memberOf: 'opposite' },
  'adviser of the side': { side: 'cn', roles: ['adviser'] },
  'adviser who approved': { side: 'cn', roles: ['adviser'] },
  'adviser who is a member': { side: 'cn', roles: ['adviser'], memberOf: 'own' },
  'adviser of the other side': { side: 'be', roles: ['adviser'] },
  'officer of the side': { side: 'cn', roles: ['agency-officer'] },
  'officer of the other side': { side: 'be', roles: ['agency-officer'] },
  reviewer: { side: 'cn', roles: ['reviewer'] },
  administrator: { roles: ['administrator'] },
  'account of no side': {},
  'closed account': { side: 'cn', roles: ['adviser', 'administrator'], memberOf: 'own', isClosed: true },
} as const satisfies Record<string, Written | undefined>;

export type PersonaName = keyof typeof WRITTEN;
export const personaNames = Object.keys(WRITTEN) as PersonaName[];

export interface Persona {
  readonly name: PersonaName;
  /** Absent for the visitor. */
  readonly account?: string;
  readonly token?: string;
  /** As the database itself says. */
  readonly caller: Caller;
}

export interface People {
  readonly personas: readonly Persona[];
  readonly organisations: Readonly<Record<OrganisationName, string>>;
  get(name: PersonaName): Persona;
}

export interface Place {
  readonly owner: Kysely<unknown>;
  readonly requests: Requests;
  signIn(accountId: string): Promise<string>;
}

const firstId = async (
  query: { execute(db: Kysely<unknown>): Promise<{ rows: unknown[] }> },
  db: Kysely<unknown>,
) => ((await query.execute(db)).rows[0] as { id: string }).id;

async function makeOrganisation(db: Kysely<unknown>, name: OrganisationName): Promise<string> {
  const shown = `Matrix ${name} Works`;
  const id = await firstId(
    sql`insert into parties.party (kind, side, display_name, sort_key)
      values ('organisation', ${SIDES[name]}, ${shown}, ${shown.toLowerCase()}) returning id`,
    db,
  );
  await sql`insert into parties.organisation (party_id, type, status, country)
    values (${id}, 'enterprise', 'active', ${SIDES[name].toUpperCase()})`.execute(db);
  return id;
}

let made = 0;

async function makeAccount(
  db: Kysely<unknown>,
  [name, written]: [PersonaName, Written],
  at: People['organisations'],
) {
  const { side = null, roles = [], memberOf, isClosed } = written;
  const email = `${name.replaceAll(' ', '-')}-${++made}@matrix.example`;
  const id = await firstId(
    sql`insert into access.account (email, email_verified_at, name, side)
      values (${email}, now(), ${name}, ${side}) returning id`,
    db,
  );
  for (const role of roles)
    await sql`insert into access.role_grant (account_id, role) values (${id}, ${role})`.execute(db);
  if (memberOf)
    await sql`insert into access.membership (account_id, organisation_id, state, decided_at, decided_how)
      values (${id}, ${at[memberOf]}, 'confirmed', now(), 'verified-domain')`.execute(db);
  return { id, isClosed };
}

async function delegate(db: Kysely<unknown>, from: string, to: readonly [string, until: number]) {
  const [account, until] = to;
  await sql`insert into access.delegation (from_account_id, to_account_id, from_day, until_day)
    values (${from}, ${account}, current_date - 30, current_date + ${sql.lit(until)}::int)`.execute(db);
}

/** Makes everybody, signs everybody in, and asks the database who each of them is. */
export async function arrangePeople({ owner, requests, signIn }: Place): Promise<People> {
  const at = {} as Record<OrganisationName, string>;
  for (const name of organisations) at[name] = await makeOrganisation(owner, name);
  const accounts = new Map<PersonaName, string>();
  const tokens = new Map<PersonaName, string>();
  for (const name of personaNames) {
    const written = WRITTEN[name];
    if (!written) continue;
    const { id, isClosed } = await makeAccount(owner, [name, written], at);
    accounts.set(name, id);
    tokens.set(name, await signIn(id));
    if (isClosed) await sql`update access.account set closed_at = now() where id = ${id}`.execute(owner);
  }
  await delegate(owner, accounts.get('writer')!, [accounts.get('delegate')!, 1]);
  await delegate(owner, accounts.get('writer')!, [accounts.get('former-delegate')!, -1]);
  const personas: Persona[] = [];
  for (const name of personaNames) {
    const [account, token] = [accounts.get(name), tokens.get(name)];
    const caller = await requests.inRequest({ token }, async (visit) => visit.caller);
    personas.push({ name, caller, ...(account && { account }), ...(token && { token }) });
  }
  return {
    personas,
    organisations: at,
    get: (name) => personas.find((persona) => persona.name === name)!,
  };
}
