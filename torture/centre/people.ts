import { type Kysely, sql } from 'kysely';
import { registerOrganisation } from '#modules/parties';
import { depsFor } from '../../src/modules/parties/testing.ts';

/** Who works at the centre while it is tortured. */
export const somebodies = ['adviser-cn', 'adviser-be', 'member-cn', 'member-be', 'administrator'] as const;
export type Somebody = (typeof somebodies)[number];

export interface People {
  readonly account: Readonly<Record<Somebody, string>>;
  readonly organisation: Readonly<Record<'cn' | 'be', string>>;
}

type Owner = Kysely<unknown>;

const sideOf = (who: Somebody) => /-(cn|be)$/.exec(who)?.[1] ?? null;

async function idOf(owner: Owner, query: ReturnType<typeof sql<{ id: string }>>): Promise<string> {
  return (await query.execute(owner)).rows[0]!.id;
}

/** As the centre's own commands register an organisation. */
async function settleOrganisation(owner: Owner, side: 'cn' | 'be', name: string): Promise<string> {
  const { id } = await registerOrganisation(depsFor(owner as Parameters<typeof depsFor>[0]), {
    slug: `torture-${side}`,
    side,
    type: 'enterprise',
    names: { en: name },
    isInvented: true,
  });
  return id;
}

/** Such an account signs in without a proof, on this machine alone. */
async function insertAccount(owner: Owner, who: Somebody): Promise<string> {
  const side = sideOf(who);
  const id = await idOf(
    owner,
    sql`insert into access.account (email, name, side, is_demonstration, email_verified_at)
      values (${`${who}@torture.example`}, ${who}, ${side}, true, now()) returning id`,
  );
  const role = /adviser|administrator/.exec(who)?.[0];
  if (role)
    await sql`insert into access.role_grant (account_id, role) values (${id}, ${role})`.execute(owner);
  return id;
}

/** An adviser and a member of an enterprise on each side, and an administrator. */
export async function settlePeople(owner: Owner): Promise<People> {
  const organisation = {
    cn: await settleOrganisation(owner, 'cn', 'Dengde Sorbents'),
    be: await settleOrganisation(owner, 'be', 'Sorptiewerken Dendervallei'),
  };
  const account = {} as Record<Somebody, string>;
  for (const who of somebodies) account[who] = await insertAccount(owner, who);
  for (const side of ['cn', 'be'] as const)
    await sql`insert into access.membership (account_id, organisation_id, state, decided_at, decided_how)
      values (${account[`member-${side}`]}, ${organisation[side]}, 'confirmed', now(), 'adviser')`.execute(
      owner,
    );
  return { account, organisation };
}
