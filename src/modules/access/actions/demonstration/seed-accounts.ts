import { z } from 'zod';
import { findOrganisationBySlug } from '#modules/parties';
import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { language } from '#platform/languages';
import { readYaml } from '#platform/packs';
import { givenRoles } from '../../domain/roles.ts';
import { findOpenAccountByEmail, insertAccount, insertRoles, newAccountId } from '../../store/accounts.ts';
import { insertMembership } from '../../store/people/memberships.ts';
import type { Db } from '../../store/tables.ts';

const account = z.strictObject({
  email: z.string().regex(/^[a-z.]+@[a-z]+[.]example$/, 'must end in .example: it belongs to nobody'),
  name: z.string().min(1),
  side: z.string().optional(),
  language,
  roles: z.array(z.enum(givenRoles)),
  /** Slug of an invented organisation. */
  organisation: z.string().optional(),
});
type SeedAccount = z.infer<typeof account>;

/** Opens the accounts of the demonstration centre that are not there yet; returns how many. */
export function seedAccounts(centre: Db, file: string): Promise<number> {
  const accounts = readYaml(file, z.array(account));
  return inTransaction(centre, async (db) => {
    let opened = 0;
    for (const one of accounts) if (await openExample(db, one)) opened++;
    return opened;
  });
}

async function openExample(
  db: Db,
  { email, name, side, language, roles, organisation }: SeedAccount,
): Promise<boolean> {
  if (await findOpenAccountByEmail(db, email)) return false;
  const id = await newAccountId(db);
  await insertAccount(db, { id, email, name, side, language, isEmailVerified: false, isDemonstration: true });
  await insertRoles(db, id, { roles, by: undefined });
  const organisationId = organisation && (await findOrganisationBySlug(db as never, organisation));
  if (organisationId) await insertMembership(db, { accountId: id, organisationId, isDomainVerified: true });
  await record(db, 'access.account-opened', { accountId: id });
  return true;
}
