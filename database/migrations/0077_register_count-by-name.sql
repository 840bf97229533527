-- Figures and lists by who is named, in which part, and where: worked out from the content by the database itself.
create function register.party_key(value jsonb) returns text
language sql immutable parallel safe set search_path = pg_catalog as $$
  select coalesce(value ->> 'partyId', left(lower(coalesce(value -> 'name' ->> 'en', value -> 'name' ->> 'nl',
    value -> 'name' ->> 'fr', value -> 'name' ->> 'zh')), 200))
$$;
comment on function register.party_key(jsonb) is 'by what a party that a source names is counted: its id, or its name in the first of en, nl, fr, zh';

create function register.parties_in(content jsonb) returns text[]
language sql immutable parallel safe set search_path = pg_catalog as $$
  select coalesce(array_agg(distinct register.party_key(c -> 'value')), '{}') from jsonb_array_elements(content -> 'claims') c
  where c -> 'value' ->> 'is' = 'party' and coalesce((c ->> 'isChosen')::boolean, true)
    and c ->> 'property' in ('signatory', 'member', 'lead', 'participant', 'funder', 'host', 'owner')
$$;
comment on function register.parties_in(jsonb) is 'everybody who takes part, by their keys';

create function register.roles_in(content jsonb) returns text[]
language sql immutable parallel safe set search_path = pg_catalog as $$
  select coalesce(array_agg(distinct (c ->> 'property') || '-' || (c -> 'value' ->> 'side')), '{}')
  from jsonb_array_elements(content -> 'claims') c
  where c -> 'value' ->> 'is' = 'party' and coalesce((c ->> 'isChosen')::boolean, true) and c -> 'value' ? 'side'
    and c ->> 'property' in ('signatory', 'member', 'lead', 'participant', 'funder', 'host', 'owner')
$$;
comment on function register.roles_in(jsonb) is 'in which part each side is named, such as lead-be';

create function register.place_in(content jsonb) returns jsonb
language sql immutable parallel safe set search_path = pg_catalog as $$
  select c -> 'value' from jsonb_array_elements(content -> 'claims') c
  where c ->> 'property' = 'place' and coalesce((c ->> 'isChosen')::boolean, true) limit 1
$$;
comment on function register.place_in(jsonb) is 'the chosen statement of where it is or was';

create function register.place_key(value jsonb) returns text
language sql immutable parallel safe set search_path = pg_catalog as $$
  select left(coalesce(value ->> 'country', '') || ':' || lower(coalesce(value -> 'name' ->> 'en', value -> 'name' ->> 'nl',
    value -> 'name' ->> 'fr', value -> 'name' ->> 'zh')), 200)
$$;
comment on function register.place_key(jsonb) is 'by what a place is counted, such as BE:brussels';

alter table register.record
  add column parties text[] not null generated always as (coalesce(register.parties_in(content), '{}')) stored,
  add column roles text[] not null generated always as (coalesce(register.roles_in(content), '{}')) stored,
  add column place text generated always as (register.place_key(register.place_in(content))) stored;
create index record_parties on register.record using gin (parties) where content is not null;
create index record_place on register.record (place) where content is not null;
comment on column register.record.parties is 'keys of everybody who takes part';
comment on column register.record.roles is 'parts in which each side is named';
comment on column register.record.place is 'key of where it is or was; null: no source says where';
