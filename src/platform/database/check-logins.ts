import type pg from 'pg';
import { CENTRE_LOGIN, REQUESTS_LOGIN } from './logins.ts';

interface Power {
  login: string;
  is_superuser: boolean;
  bypasses: boolean;
  owns: string | null;
  is_meant: boolean;
  is_centre: boolean;
}

/** A run-time login that could do more than it should: row-level security would protect nothing. */
export class UnsafeLogin extends Error {}

/** Refuses to open a centre whose run-time logins could step over row-level security. */
export async function checkLogins({
  requests,
  centre,
}: {
  requests: pg.Pool;
  centre: pg.Pool;
}): Promise<void> {
  const faults = [
    ...faultsOf(await powerOf(requests, REQUESTS_LOGIN), { name: 'DATABASE_APP_URL', isRequests: true }),
    ...faultsOf(await powerOf(centre, CENTRE_LOGIN), { name: 'DATABASE_CENTRE_URL', isRequests: false }),
  ];
  if (faults.length > 0) throw new UnsafeLogin(faults.join('\n'));
}

async function powerOf(pool: pg.Pool, meant: string): Promise<Power> {
  const { rows } = await pool.query<Power>(
    `select current_user::text as login, rolsuper as is_superuser, rolbypassrls as bypasses,
       (select min(c.oid::regclass::text) from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where n.nspname in ('access', 'database', 'journal', 'parties', 'opportunities')
           and pg_has_role(current_user, c.relowner, 'member')) as owns,
       pg_has_role(current_user, $1, 'usage') as is_meant,
       pg_has_role(current_user, $2, 'member') as is_centre
     from pg_roles where rolname = current_user`,
    [meant, CENTRE_LOGIN],
  );
  return rows[0]!;
}

function faultsOf(power: Power, { name, isRequests }: { name: string; isRequests: boolean }): string[] {
  const { login } = power;
  const meant = isRequests ? REQUESTS_LOGIN : CENTRE_LOGIN;
  return [
    ...(power.is_superuser
      ? [`${name}: ${login} is a superuser; row-level security would not hold for it.`]
      : []),
    ...(power.bypasses ? [`${name}: ${login} has BYPASSRLS; row-level security would not hold for it.`] : []),
    ...(power.owns !== null
      ? [`${name}: ${login} owns ${power.owns} and could switch its protection off.`]
      : []),
    ...(power.is_meant ? [] : [`${name}: ${login} is neither ${meant} nor a login that inherits it.`]),
    ...(isRequests && power.is_centre
      ? [`${name}: ${login} may become ${CENTRE_LOGIN}, which sees every row.`]
      : []),
  ];
}
