-- COALESCE counts as something that could tell on rows, so that row-level security reads all parties through; CASE does not.
create or replace view parties.published_party with (security_invoker = true) as
  select p.id, coalesce(p.merged_into, p.id) as current_id,
    (select min(r.key) from parties.source_record r where r.party_id = current.id and r.source = 'centre') as slug, current.side, current.display_name, current.names,
    o.type, o.country, current.is_invented
  from parties.party p
  join parties.party current on current.id = case when p.merged_into is null then p.id else p.merged_into end
  join parties.organisation o on o.party_id = current.id
  where p.kind = 'organisation';

-- The queue of those who decide: found before it is asked, proposal by proposal, who decides.
create index change_proposal_open on parties.change_proposal (id) where state = 'open';
