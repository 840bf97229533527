import { sql } from 'kysely';
import type { Place } from '#contracts/parties';
import type { Database } from '#platform/database';
import type { NameClaim } from '../domain/claim.ts';
import type { GatheredOrganisation } from '../domain/gather.ts';
import { fold } from '../domain/names/folding.ts';
import { organisationKey } from '../domain/names/organisation-key.ts';
import { searchKeys, sortKeyOf } from '../domain/names/search-keys.ts';
import { settleCertainty } from './certainty.ts';
import { insertRows } from './insert-rows.ts';
import type { PartiesTables } from './tables.ts';

export interface OrganisationToWrite {
  readonly id: string;
  readonly gathered: GatheredOrganisation;
}

/** New parties of the kind organisation; `setOrganisations` fills in what is gathered of them. */
export async function insertOrganisations(
  db: Database<PartiesTables>,
  organisations: readonly OrganisationToWrite[],
) {
  const rows = organisations.map(({ id, gathered }) => ({
    id,
    kind: 'organisation' as const,
    merged_into: null,
    ...partyColumns(gathered),
  }));
  await insertRows(db, 'parties.party', rows);
}

/** Writes anew everything that is gathered from source records; what was gathered before goes. */
export async function setOrganisations(
  db: Database<PartiesTables>,
  organisations: readonly OrganisationToWrite[],
) {
  await clearGathered(
    db,
    organisations.map(({ id }) => id),
  );
  await setPartyColumns(db, organisations);
  const each = <Row>(rowsOf: (gathered: GatheredOrganisation, party_id: string) => readonly Row[]) =>
    organisations.flatMap(({ id, gathered }) => rowsOf(gathered, id));
  await insertRows(db, 'parties.organisation', each(organisationRows));
  await insertRows(db, 'parties.name', each(nameRows));
  await insertRows(db, 'parties.identifier', await settleCertainty(db, each(identifierRows)));
  await insertRows(db, 'parties.location', each(locationRows));
  await insertRows(db, 'parties.relation', each(relationRows));
  await insertRows(db, 'parties.status_interval', each(statusRows));
  await insertRows(
    db,
    'parties.field',
    each(({ fields }, party_id) => fields.map((code) => ({ party_id, code }))),
  );
  await insertRows(db, 'parties.fact', each(factRows));
}

/** What is written anew when an entry is changed here, as the database takes it; the rest is not for whoever changes it. */
export const entryRows = (gathered: GatheredOrganisation, id: string) => ({
  party: partyColumns(gathered),
  facets: organisationRows(gathered, id)[0],
  names: nameRows(gathered, id),
  places: locationRows(gathered, id),
  history: statusRows(gathered, id),
  fields: gathered.fields,
});
export type EntryRows = ReturnType<typeof entryRows>;

const GATHERED = [
  'organisation',
  'name',
  'identifier',
  'location',
  'relation',
  'status_interval',
  'field',
  'fact',
] as const;

/** Takes away everything gathered of these parties, for parties that are merged or written anew. */
export async function clearGathered(db: Database<PartiesTables>, partyIds: readonly string[]) {
  if (partyIds.length === 0) return;
  for (const table of GATHERED)
    await db.deleteFrom(`parties.${table}`).where('party_id', 'in', partyIds).execute();
}

async function setPartyColumns(db: Database<PartiesTables>, organisations: readonly OrganisationToWrite[]) {
  const rows = organisations.map(({ id, gathered }) => ({ id, ...partyColumns(gathered) }));
  await sql`
    update parties.party p
    set side = n.side, display_name = n.display_name, names = n.names, sort_key = n.sort_key, is_invented = n.is_invented,
      changed_at = now(), version = p.version + 1
    from jsonb_populate_recordset(null::parties.party, ${JSON.stringify(rows)}::jsonb) n
    where p.id = n.id`.execute(db);
}

const partyColumns = (gathered: GatheredOrganisation) => ({
  side: gathered.side ?? null,
  display_name: gathered.displayName,
  names: gathered.namesByLanguage,
  sort_key: sortKeyOf(fold(gathered.displayName), 'organisation'),
  is_invented: gathered.isInvented,
});

const NOWHERE = { city: null, region: null, country: null, latitude: null, longitude: null };

/** Every column of a place, empty where the source says nothing. */
const placeColumns = ({ city, region, country, latitude, longitude }: Place) => ({
  city: city ?? null,
  region: region ?? null,
  country,
  latitude: latitude ?? null,
  longitude: longitude ?? null,
});

function organisationRows({ type, status, website, places }: GatheredOrganisation, party_id: string) {
  const [first] = places;
  const place = first ? placeColumns(first) : NOWHERE;
  return [
    {
      party_id,
      type,
      status,
      website: website ?? null,
      website_host: websiteHost(website) ?? null,
      ...place,
    },
  ];
}

/** The host without `www.`; undefined for what is no web address. */
export function websiteHost(website: string | undefined): string | undefined {
  const host = website && URL.canParse(website) ? new URL(website).hostname : '';
  return host.replace(/^www\d?\./, '') || undefined;
}

const nameRows = ({ names }: GatheredOrganisation, party_id: string) =>
  names.map((name, position) => ({ ...nameRow(name, party_id, position), match_keys: matchKeys(name) }));

/** Short names bind nobody: there are many CAS. */
const matchKeys = ({ kind, text }: NameClaim) =>
  kind === 'short' ? [] : [organisationKey(text)].filter(Boolean);

/** A name with its search keys, for organisations and people alike. */
export function nameRow(name: NameClaim & { readonly recordId: string }, party_id: string, position: number) {
  const keys = searchKeys(name.text, name.order === undefined ? 'organisation' : 'person');
  return {
    party_id,
    record_id: name.recordId,
    position,
    text: name.text,
    script: name.script,
    language: name.language ?? null,
    kind: name.kind,
    name_order: name.order ?? null,
    sort_key: keys.sortKey,
    folded: ` ${keys.folded} `,
    terms: [...keys.terms],
    spelt: ` ${keys.spelt} `,
    solid: keys.solid,
    initials: [...keys.initials],
  };
}

const identifierRows = ({ identifiers }: GatheredOrganisation, party_id: string) =>
  identifiers.map(({ scheme, value, certainty, recordId }) => ({
    party_id,
    scheme,
    value,
    certainty,
    record_id: recordId,
  }));

const locationRows = ({ places }: GatheredOrganisation, party_id: string) =>
  places.map((place, position) => ({
    party_id,
    position,
    ...placeColumns(place),
    record_id: place.recordId,
  }));

const relationRows = ({ relations }: GatheredOrganisation, party_id: string) =>
  relations.map(({ kind, target, name, recordId }, position) => ({
    party_id,
    position,
    kind,
    target_scheme: target.scheme,
    target_value: target.value,
    target_name: name,
    record_id: recordId,
  }));

const statusRows = ({ history }: GatheredOrganisation, party_id: string) =>
  history.map(({ status, from, until }, position) => ({
    party_id,
    position,
    status,
    from_date: from ?? null,
    until_date: until ?? null,
  }));

const factRows = ({ facts }: GatheredOrganisation, party_id: string) =>
  facts.map(({ texts, source }, position) => ({
    party_id,
    position,
    texts,
    source_title: source.title,
    source_href: source.href ?? null,
    read_on: source.readOn ?? null,
  }));
