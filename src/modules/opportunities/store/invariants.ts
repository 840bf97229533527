import { type RawBuilder, sql } from 'kysely';
import type { Invariant } from '#platform/doctor';

type Broken = Awaited<ReturnType<Invariant['find']>>[number];

const invariant = (name: string, sentence: string, query: RawBuilder<Broken>): Invariant => ({
  name: `opportunities.${name}`,
  sentence,
  find: async (db) => (await query.execute(db)).rows,
});

/** What must hold of listings at any moment; each query returns what breaks it. */
export const opportunitiesInvariants: readonly Invariant[] = [
  invariant(
    'one-original',
    'Every listing has exactly one original text.',
    sql`select o.reference as subject, 'has ' || count(t.language) || ' originals' as says
      from opportunities.opportunity o
      left join opportunities.text t on t.opportunity_id = o.id and t.is_original
      group by o.reference having count(t.language) <> 1`,
  ),
  invariant(
    'languages-repeat-texts',
    'The languages of a listing are those of its texts.',
    sql`select o.reference as subject, 'says ' || array_to_string(o.languages, ', ') as says
      from opportunities.opportunity o
      where o.languages is distinct from (
        select array_agg(t.language order by t.language collate "C") from opportunities.text t where t.opportunity_id = o.id)`,
  ),
  invariant(
    'translation-of-known-original',
    'Every translation was made from the original of today or from an earlier one.',
    sql`select o.reference as subject, 'the text in ' || t.language || ' was made from nothing the centre knows' as says
      from opportunities.text t join opportunities.opportunity o on o.id = t.opportunity_id
      where not t.is_original
        and not exists (select from opportunities.text x where x.opportunity_id = o.id and x.digest = t.made_from)
        and not exists (select from opportunities.earlier_text x where x.opportunity_id = o.id and x.digest = t.made_from)`,
  ),
  invariant(
    'open-means-valid',
    'No open listing is more than two days past its last day.',
    sql`select reference as subject, state || ' although it was valid until ' || valid_until as says
      from opportunities.opportunity
      where state in ('published', 'expiring', 'paused') and valid_until < current_date - 2`,
  ),
  invariant(
    'steps-lead-here',
    'The last step of a listing led to the state it is in.',
    sql`select o.reference as subject, 'is ' || o.state || ', its last step led to ' || s.to_state as says
      from opportunities.opportunity o
      join lateral (select to_state from opportunities.step where opportunity_id = o.id order by id desc limit 1) s on true
      where s.to_state <> o.state`,
  ),
  invariant(
    'open-owner-exists',
    'The owner of every open listing is an organisation that is known to the public.',
    sql`select v.reference as subject, 'belongs to a party that is not published' as says
      from opportunities.published_opportunity v join opportunities.owner w on w.opportunity_id = v.id
      where w.organisation_id is not null and not exists (select from parties.published_party p where p.id = w.organisation_id)`,
  ),
  invariant(
    'owner-stands-apart',
    'Every listing has one row that says who is behind it, and it repeats the source of the listing.',
    sql`select o.reference as subject, 'has no such row, or one of another source' as says
      from opportunities.opportunity o left join opportunities.owner w on w.opportunity_id = o.id
      where w.opportunity_id is null or w.source_title is distinct from o.source_title`,
  ),
];
