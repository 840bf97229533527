import { type Kysely, sql } from 'kysely';
import type { MadeListings } from './listings.ts';

/** Listings of one statement. */
const BATCH = 2_000;

const CODE = { technology: 'T', investment: 'I', industry: 'D', 'market-access': 'M', 'joint-research': 'J' };

const referenceOf = (number: number, { kind, direction, side }: Named): string =>
  `${CODE[kind as keyof typeof CODE]}${direction === 'offer' ? 'O' : 'R'}-${side.toUpperCase()}-LOAD-${number}`;

interface Named {
  readonly kind: string;
  readonly direction: string;
  readonly side: string;
}

/** Published listings straight into the tables, each with its texts, an owner among the organisations that are there, and its entry of the journal. */
export async function pourListings(
  db: Kysely<unknown>,
  { made, from, to }: { made: MadeListings; from: number; to: number },
): Promise<void> {
  for (let first = from; first < to; first += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, to - first) }, (_, i) => first + i);
    await pourSome(
      db,
      numbers.map((number) => {
        const listing = made.listing(number);
        return {
          ...listing,
          reference: referenceOf(number, listing),
          languages: listing.texts.map(({ language }) => language),
        };
      }),
    );
  }
}

async function pourSome(db: Kysely<unknown>, listings: readonly object[]): Promise<void> {
  await sql`with given as (select * from json_to_recordset(${JSON.stringify(listings)}::json)
      as g (reference text, direction text, kind text, side text, field text, trl smallint, "daysOld" int, texts json, languages text[])),
    organisation as (select side, array_agg(id) as ids from parties.published_party group by side),
    listing as (
      insert into opportunities.opportunity (reference, direction, kind, state, state_since, published_on, valid_until, side, fields,
          languages, trl, is_invented)
        select reference, direction, kind, 'published', current_date - "daysOld", current_date - "daysOld", current_date + 400, side,
          array[field], languages, trl, true from given
        returning id, reference, side),
    owned as (
      insert into opportunities.owner (opportunity_id, organisation_id, is_named)
        select l.id, o.ids[1 + abs(hashtext(l.reference)) % cardinality(o.ids)], hashtext(l.reference) % 2 = 0
        from listing l join organisation o on o.side = l.side),
    told as (
      insert into journal.entry (kind, facts)
        select 'opportunities.opportunity-published', jsonb_build_object('opportunityId', id, 'reference', reference) from listing)
    insert into opportunities.text (opportunity_id, language, title, summary, description, advantages, is_original, made_from, changed_on)
      select l.id, t.language, t.title, t.summary, t.description, t.advantages, t.place = 1,
        case when t.place > 1 then md5(original.title || E'\x1f' || original.summary || E'\x1f' || original.description || E'\x1f' || original.advantages) end,
        current_date
      from given g join listing l using (reference),
        rows from (json_to_recordset(g.texts) as (language text, title text, summary text, description text, advantages text))
          with ordinality t (language, title, summary, description, advantages, place),
        json_to_record(g.texts -> 0) as original (title text, summary text, description text, advantages text)`.execute(
    db,
  );
}
