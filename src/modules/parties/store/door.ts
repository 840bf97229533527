import { sql } from 'kysely';
import type { OrganisationType } from '#contracts/parties';
import type { Database } from '#platform/database';
import type { Multilingual } from '#platform/languages';
import { findOrganisation } from './find-organisation.ts';
import { findCurrentId } from './find-party.ts';
import { ownTables } from './tables.ts';

/** How a party is called, for pages and lists of other modules. */
export interface PartyName {
  /** The party that the id means today. */
  readonly id: string;
  readonly kind: 'organisation' | 'person';
  /** The official name in its own language. */
  readonly name: string;
  readonly names: Multilingual;
  readonly side: string | undefined;
  readonly isInvented: boolean;
}

/** Names of parties by the ids that were asked for, in one statement; merged ones answer as what they went into. */
export async function partyNames<Tables>(
  db: Database<Tables>,
  ids: readonly string[],
): Promise<Map<string, PartyName>> {
  const rows = await namedParties(db, ids)
    .select(['asked.id as asked', 'p.id', 'p.kind', 'p.display_name', 'p.names', 'p.side', 'p.is_invented'])
    .execute();
  return new Map(
    rows.map(({ asked, id, kind, display_name: name, names, side, is_invented: isInvented }) => [
      asked,
      { id, kind, name, names, side: side ?? undefined, isInvented },
    ]),
  );
}

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

/** Not COALESCE: row-level security takes that for something that could tell on rows, and would read all parties through. */
const today = sql<string>`case when asked.merged_into is null then asked.id else asked.merged_into end`;

const namedParties = <Tables>(db: Database<Tables>, ids: readonly string[]) =>
  ownTables(db)
    .selectFrom('parties.party as asked')
    .innerJoin('parties.party as p', (join) => join.on('p.id', '=', today))
    // An empty list would not be SQL.
    .where('asked.id', 'in', ids.length > 0 ? [...ids] : ['00000000-0000-0000-0000-000000000000']);

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
