import type { Selectable } from 'kysely';
import type { Multilingual } from '#platform/languages';
import type { KeptText, Listing, Opportunity, Owner } from '../domain/listing.ts';
import type { OpportunityTable, TextTable } from './tables.ts';

const orNull = <T>(value: T | undefined): T | null => value ?? null;
const jsonOf = (note: Multilingual | undefined): string | null =>
  note && Object.keys(note).length > 0 ? JSON.stringify(note) : null;

/** Every column that what was written decides but who is behind it; life and reference come from elsewhere. */
export function columnsOf(listing: Listing) {
  const { direction, kind, isInvented, stage, rights, partner } = listing;
  return {
    direction,
    kind,
    side: orNull(listing.side),
    valid_until: orNull(listing.validUntil),
    fields: [...listing.fields],
    languages: listing.texts.map(({ language }) => language).toSorted(),
    keywords: JSON.stringify(listing.keywords),
    trl: orNull(stage.trl),
    trl_until: orNull(stage.trlUntil),
    stage_note: jsonOf(stage.note),
    rights: rights.status,
    rights_note: jsonOf(rights.note),
    partner_types: [...partner.types],
    partner_role: orNull(partner.role),
    partner_size: orNull(partner.size),
    partner_area: orNull(partner.area),
    partner_note: jsonOf(partner.note),
    cooperation: [...listing.cooperation],
    product_class: orNull(listing.productClass),
    is_invented: isInvented,
    ...investmentColumns(listing.investment),
    stated_owner_type: orNull(listing.statedOwner?.type),
    stated_owner_country: orNull(listing.statedOwner?.country),
    source_title: orNull(listing.source?.title),
    source_licence: orNull(listing.source?.licence),
  };
}

/** What names the owner, or leads to the name. */
export const ownerColumnsOf = (listing: Listing) => ({
  organisation_id: orNull(listing.ownerId),
  is_named: listing.isOwnerNamed,
  stated_name: orNull(listing.statedOwner?.name),
  source_title: orNull(listing.source?.title),
  source_id: orNull(listing.source?.id),
  source_href: orNull(listing.source?.href),
});

const investmentColumns = (investment: Listing['investment']) => ({
  investment_least: orNull(investment?.least),
  investment_most: orNull(investment?.most),
  investment_currency: orNull(investment?.currency),
  investment_instrument: orNull(investment?.instrument),
});

type Present<T> = { [K in keyof T]: Exclude<T[K], null> };
type Optional<T> = Partial<Present<T>>;

/** Absent instead of null: nothing of the database's way of saying "nothing" leaves the store. */
export function present<T extends Record<string, unknown>>(values: T): Optional<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as Optional<T>;
}

/** The row of the owner as it is joined: all null where the reader may not know. */
export interface OwnerRow {
  owner_id: string | null;
  is_owner_named: boolean | null;
  stated_owner_name: string | null;
  source_id: string | null;
  source_href: string | null;
}

/** Picks `OwnerRow` from `opportunities.owner as w`. */
export const ownerRow = [
  'w.organisation_id as owner_id',
  'w.is_named as is_owner_named',
  'w.stated_name as stated_owner_name',
  'w.source_id',
  'w.source_href',
] as const;

/** What the owner's organisation says about itself, joined from the view that parties publishes. */
export interface OwnerColumns {
  owner_current_id: string | null;
  owner_name: string | null;
  owner_type: OpportunityTable['stated_owner_type'];
  owner_country: string | null;
  owner_is_invented: boolean | null;
}

type Row = Selectable<OpportunityTable> & OwnerRow;

export function ownerOf(
  row: OwnerColumns & Pick<Row, 'owner_id' | 'is_invented' | `stated_owner_${'name' | 'type' | 'country'}`>,
): Owner {
  const isOrganisation = row.owner_type !== null;
  return {
    isInvented: row.is_invented || row.owner_is_invented === true,
    ...present({
      id: row.owner_current_id,
      name: row.owner_id !== null ? row.owner_name : row.stated_owner_name,
      type: isOrganisation ? row.owner_type : row.stated_owner_type,
      country: isOrganisation ? row.owner_country : row.stated_owner_country,
    }),
  };
}

/** A row with its texts as the domain knows it. */
export function opportunityOf(row: Row & OwnerColumns, texts: readonly KeptText[]): Opportunity {
  return {
    id: row.id,
    reference: row.reference,
    direction: row.direction,
    kind: row.kind,
    state: row.state,
    stateSince: row.state_since,
    isOwnerNamed: row.is_owner_named === true,
    isInvented: row.is_invented,
    owner: ownerOf(row),
    fields: row.fields,
    cooperation: row.cooperation,
    keywords: row.keywords,
    texts,
    stage: present({ trl: row.trl, trlUntil: row.trl_until, note: row.stage_note }),
    rights: { status: row.rights, ...present({ note: row.rights_note }) },
    partner: {
      types: row.partner_types,
      ...present({
        role: row.partner_role,
        size: row.partner_size,
        area: row.partner_area,
        note: row.partner_note,
      }),
    },
    ...present({
      side: row.side,
      publishedOn: row.published_on,
      validUntil: row.valid_until,
      productClass: row.product_class,
    }),
    ...investmentOf(row),
    ...sourceOf(row),
  };
}

/** The database fills amounts up to two decimals. */
const plain = (amount: string | null) => amount && amount.replace(/[.]00$/, '');

function investmentOf(row: Row): Pick<Listing, 'investment'> {
  const { investment_currency: currency, investment_instrument: instrument } = row;
  if (currency === null || instrument === null) return {};
  return {
    investment: {
      currency,
      instrument,
      ...present({ least: plain(row.investment_least), most: plain(row.investment_most) }),
    },
  };
}

function sourceOf(row: Row): Pick<Listing, 'source'> {
  const { source_title: title, source_id: id } = row;
  if (title === null || id === null) return {};
  return { source: { title, id, ...present({ href: row.source_href, licence: row.source_licence }) } };
}

type TextRow = Selectable<TextTable>;

/** The texts of one listing, the original first; a translation of another version than today's is stale. */
export function textsOf(rows: readonly TextRow[]): KeptText[] {
  const original = rows.find(({ is_original }) => is_original);
  return rows
    .toSorted((one, other) => Number(other.is_original) - Number(one.is_original))
    .map((row) => ({
      language: row.language,
      title: row.title,
      summary: row.summary,
      description: row.description,
      ...present({ advantages: row.advantages }),
      isOriginal: row.is_original,
      isStale: !row.is_original && row.made_from !== original?.digest,
      isMachineMade: row.is_machine_made,
      changedOn: row.changed_on,
    }));
}

/** What was written, taken back out of a listing with a life: the same shape that went in. */
export function listingOf(row: Row, texts: readonly KeptText[]): Listing {
  const {
    id: _,
    reference: _r,
    state: _s,
    stateSince: _d,
    publishedOn: _p,
    owner: _o,
    ...rest
  } = opportunityOf(
    {
      ...row,
      owner_current_id: null,
      owner_name: null,
      owner_type: null,
      owner_country: null,
      owner_is_invented: null,
    },
    texts,
  );
  const statedOwner = present({
    name: row.stated_owner_name,
    type: row.stated_owner_type,
    country: row.stated_owner_country,
  });
  return {
    ...rest,
    ...present({ ownerId: row.owner_id }),
    ...(Object.keys(statedOwner).length > 0 && { statedOwner }),
    texts: texts.map(({ isStale: _stale, changedOn: _changed, ...text }) => text),
  };
}
