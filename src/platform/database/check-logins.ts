import type pg from 'pg';
import { CENTRE_LOGIN, REQUESTS_LOGIN } from './logins.ts';
import { UnusableDatabase } from './unusable.ts';

interface Power {
  login: string;
  is_superuser: boolean;
  bypasses: boolean;
  owns: string | null;
  becomes: string | null;
}

/** Refuses to open a centre whose run-time logins are not those that the migrations name, or could step over row-level security. */
export async function checkLogins({
  requests,
  centre,
}: {
  requests: pg.Pool;
  centre: pg.Pool;
}): Promise<void> {
  const faults = [
    ...(await faultsOf(requests, 'DATABASE_APP_URL', REQUESTS_LOGIN)),
    ...(await faultsOf(centre, 'DATABASE_CENTRE_URL', CENTRE_LOGIN)),
  ];
  if (faults.length > 0) throw new UnusableDatabase(faults.join('\n'));
}

async function powerOf(pool: pg.Pool, setting: string): Promise<Power> {
  const asking = pool.query<Power>(
    `select session_user::text as login, rolsuper as is_superuser, rolbypassrls as bypasses,
       (select min(c.oid::regclass::text) from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where n.nspname !~ '^(pg_|information_schema)' and pg_has_role(session_user, c.relowner, 'member')) as owns,
       (select min(rolname::text) from pg_roles o where o.rolname <> session_user and pg_has_role(session_user, o.oid, 'member')) as becomes
     from pg_roles where rolname = session_user`,
  );
  const { rows } = await asking.catch((error: Error) => {
    throw new UnusableDatabase(`${setting}: the database does not let this login in: ${error.message}`);
  });
  return rows[0]!;
}

/** A superuser is a member of everything and owns everything: to say that once is enough. */
async function faultsOf(pool: pg.Pool, setting: string, meant: string): Promise<string[]> {
  const power = await powerOf(pool, setting);
  const { login } = power;
  if (login !== meant) return [`${setting}: signs in as ${login}; it must be ${meant}.`];
  if (power.is_superuser)
    return [`${setting}: ${login} is a superuser; row-level security does not hold for it.`];
  return [
    ...(power.bypasses
      ? [`${setting}: ${login} has BYPASSRLS; row-level security does not hold for it.`]
      : []),
    ...(power.owns !== null
      ? [`${setting}: ${login} owns ${power.owns} and could switch its protection off.`]
      : []),
    ...(power.becomes !== null
      ? [`${setting}: ${login} may become ${power.becomes}; take that role away from it.`]
      : []),
  ];
}
