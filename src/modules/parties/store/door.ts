import type { OrganisationType } from '#contracts/parties';
import type { Database } from '#platform/database';
import type { Multilingual } from '#platform/languages';
import { findOrganisation } from './find-organisation.ts';
import { findCurrentId } from './find-party.ts';
import { namedParties } from './party-names.ts';
import { ownTables } from './tables.ts';

/** What may be told of the owner of something; whether the name may be told is the owner's choice and not decided here. */
export interface PublicOwner {
  readonly id: string;
  readonly type: OrganisationType;
  /** ISO 3166, as far as a source says where it is. */
  readonly country: string | undefined;
  readonly name: string;
  readonly names: Multilingual;
  readonly isInvented: boolean;
}

/** Owners by the ids that were asked for, in one statement; people are left out. */
export async function publicOwners<Tables>(
  db: Database<Tables>,
  ids: readonly string[],
): Promise<Map<string, PublicOwner>> {
  const rows = await namedParties(db, ids)
    .innerJoin('parties.organisation as o', 'o.party_id', 'p.id')
    .select([
      'asked.id as asked',
      'p.id',
      'o.type',
      'o.country',
      'p.display_name',
      'p.names',
      'p.is_invented',
    ])
    .execute();
  return new Map(
    rows.map(({ asked, id, type, country, display_name: name, names, is_invented: isInvented }) => [
      asked,
      { id, type, country: country ?? undefined, name, names, isInvented },
    ]),
  );
}

/** The id behind a slug of the centre's own (demonstration, command line). */
export const findOrganisationBySlug = <Tables>(
  db: Database<Tables>,
  slug: string,
): Promise<string | undefined> => findCurrentId(ownTables(db), slug);

/** What there is of an organisation to match it by: public names, fields and facts, never its listings. */
export interface OrganisationForMatching {
  readonly id: string;
  readonly side: string | undefined;
  readonly type: OrganisationType;
  readonly fields: readonly string[];
  readonly names: Multilingual;
  readonly facts: readonly Multilingual[];
}

export async function organisationForMatching<Tables>(
  db: Database<Tables>,
  id: string,
): Promise<OrganisationForMatching | undefined> {
  const organisation = await findOrganisation(ownTables(db), id);
  if (!organisation) return undefined;
  const { id: currentId, side, type, fields, names, facts } = organisation;
  return { id: currentId, side, type, fields, names, facts: facts.map(({ text }) => text) };
}
