import { type Kysely, sql } from 'kysely';
import { type PartiesDeps, registerOrganisation } from '#modules/parties';
import type { Database } from '#platform/database';
import type { OpportunitiesTables } from '../store/tables.ts';
import { corridor, TODAY } from '../testing.ts';

interface Given {
  readonly db: Database<OpportunitiesTables>;
  readonly owner: Kysely<unknown>;
}

export const people = [
  'member-cn',
  'colleague-cn',
  'member-be',
  'adviser-cn',
  'second-adviser-cn',
  'adviser-be',
  'administrator',
  'newcomer',
] as const;
export type Somebody = (typeof people)[number];

/** A centre with one organisation and its people on either side, straight in the database. */
export interface Stage {
  readonly organisation: Readonly<Record<'cn' | 'be', string>>;
  readonly account: Readonly<Record<Somebody, string>>;
}

export async function openStage({ db, owner }: Given): Promise<Stage> {
  const register = async (side: 'cn' | 'be', names: Partial<Record<'zh' | 'en' | 'nl', string>>) => {
    const deps = { db, corridor, today: () => TODAY } as unknown as PartiesDeps;
    const { id } = await registerOrganisation(deps, {
      slug: `stage-${side}`,
      side,
      type: 'enterprise',
      names,
      place: { city: side === 'cn' ? 'Wuhan' : 'Gent', latitude: 30, longitude: 4 },
      fields: ['environment'],
      isInvented: true,
      facts: [],
    } as Parameters<typeof registerOrganisation>[1]);
    return id;
  };
  const organisation = {
    cn: await register('cn', { zh: '登德吸附材料有限公司', en: 'Dengde Sorbents' }),
    be: await register('be', { nl: 'Sorptiewerken Dendervallei', en: 'Dender Valley Sorption' }),
  };
  const account = {} as Record<Somebody, string>;
  for (const name of people) account[name] = await insertAccount(owner, name);
  for (const name of ['member-cn', 'colleague-cn'] as const)
    await insertMembership(owner, account[name], organisation.cn);
  await insertMembership(owner, account['member-be'], organisation.be);
  return { organisation, account };
}

async function insertAccount(owner: Kysely<unknown>, name: Somebody): Promise<string> {
  const side = /-(cn|be)$/.exec(name)?.[1] ?? null;
  const { rows } = await sql<{ id: string }>`insert into access.account (email, name, side, email_verified_at)
    values (${`${name}@example.test`}, ${name}, ${side}, now()) returning id`.execute(owner);
  const id = rows[0]!.id;
  const role = /adviser|administrator/.exec(name)?.[0];
  if (role)
    await sql`insert into access.role_grant (account_id, role) values (${id}, ${role})`.execute(owner);
  return id;
}

const insertMembership = (owner: Kysely<unknown>, account: string, organisation: string) =>
  sql`insert into access.membership (account_id, organisation_id, state, decided_at, decided_how)
    values (${account}, ${organisation}, 'confirmed', now(), 'adviser')`.execute(owner);
