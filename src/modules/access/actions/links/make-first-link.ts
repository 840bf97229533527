import type { Language } from '#platform/languages';
import { inTurn } from '#platform/database';
import { record } from '#platform/journal';
import { countAdministrators } from '../../store/accounts.ts';
import { insertLink, withdrawOpenLinks } from '../../store/links.ts';
import type { DoorDeps } from '../deps.ts';
import { issueLink } from './issue-link.ts';

/**
 * The address by which the first administrator comes in; undefined when the centre has one. A new link ends the former
 * ones, so that what an earlier start printed opens nothing.
 */
export function makeFirstLink(
  { centre, site }: Pick<DoorDeps, 'centre' | 'site'>,
  language: Language = 'en',
): Promise<string | undefined> {
  return inTurn(centre, 'access.first-link', async (db) => {
    if ((await countAdministrators(db)) > 0) return undefined;
    await withdrawOpenLinks(db, 'administrator');
    const purpose = 'administrator';
    const id = await insertLink(db, { purpose, language });
    await record(db, 'access.first-link-made', { linkId: id });
    return issueLink(db, { id, purpose, language }, { site, wasMailed: false });
  });
}
