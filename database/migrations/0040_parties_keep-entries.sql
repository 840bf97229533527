-- Those whom an entry concerns change it themselves: as a record of the centre's own that stands beside what sources say.
alter table parties.party add column version integer not null default 1;
comment on column parties.party.version is 'counts whatever changes what is gathered: whoever saves names the version that was changed';
comment on column parties.source_record.source is 'ror, csv:<list>, centre; centre:entry is what was changed here, with the id of the party as its key';

create function parties.may_change(wanted uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, parties as $$
  select access.my_account() is not null and exists (
    select from party asked join party p on p.id = coalesce(asked.merged_into, asked.id)
    where asked.id = wanted and (
      access.has_role('administrator') or access.is_adviser_of(p.side)
      or case p.kind
        when 'person' then is_myself(p.id)
        else exists (select from party one
          where coalesce(one.merged_into, one.id) = p.id and one.id = any (access.my_organisations()))
      end))
$$;
comment on function parties.may_change(uuid) is
  'the policy table of the module once more, for the database: members of an organisation, the person, advisers of the side, administrators';

create function parties.hold_entry(wanted uuid, out held_version integer, out records jsonb)
language plpgsql security definer set search_path = pg_catalog, parties as $$
begin
  if not parties.may_change(wanted) then
    raise exception 'not for whoever asks' using errcode = 'insufficient_privilege';
  end if;
  select version into held_version from party where id = wanted and merged_into is null for update;
  records := (select jsonb_agg(jsonb_build_object('id', id, 'source', source, 'key', key, 'rank', rank, 'title', title,
    'claim', claim) order by id) from source_record where party_id = wanted);
end
$$;
comment on function parties.hold_entry(uuid) is
  'what sources said word for word, for those who may change the entry; holds the party until the transaction ends';

create function parties.keep_entry_record(wanted uuid, expected integer, record jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, parties as $$
begin
  if not parties.may_change(wanted) then
    raise exception 'not for whoever asks' using errcode = 'insufficient_privilege';
  end if;
  update party set version = version + 1, changed_at = now()
    where id = wanted and merged_into is null and version = expected;
  if not found then
    raise exception 'changed meanwhile' using errcode = 'serialization_failure';
  end if;
  -- Ranked before all others, so that it shows; what they say stays as it is.
  insert into source_record as kept (id, party_id, party_kind, source, key, rank, title, digest, claim)
    select (record ->> 'id')::uuid, wanted, p.kind, 'centre:entry', wanted::text,
      least(-1, (select min(rank) - 1 from source_record where party_id = wanted
        and (source, key) <> ('centre:entry', wanted::text))),
      'Green Channel', record ->> 'digest', record -> 'claim'
    from party p where p.id = wanted
    on conflict (source, key) do update
      set rank = excluded.rank, digest = excluded.digest, claim = excluded.claim, taken_at = now()
      where kept.party_id = wanted;
end
$$;
comment on function parties.keep_entry_record(uuid, integer, jsonb) is 'the half of keeping an entry that is the same for organisations and people';
revoke execute on function parties.keep_entry_record(uuid, integer, jsonb) from public;

-- Identifiers, relations, facts, the country and so the side stay as they are: they are not for those whom the entry concerns.
create function parties.keep_organisation_entry(wanted uuid, expected integer, record jsonb, gathered jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, parties as $$
begin
  perform keep_entry_record(wanted, expected, record);
  if exists (select from jsonb_array_elements((gathered -> 'names') || (gathered -> 'places')) as one
    where (one ->> 'record_id')::uuid not in (select id from source_record where party_id = wanted)) then
    raise exception 'gathered from records of another party' using errcode = 'check_violation';
  end if;
  if exists (select from organisation o where o.party_id = wanted
    and o.country is distinct from (gathered -> 'facets' ->> 'country')::char(2)) then
    raise exception 'the country of an entry stays' using errcode = 'check_violation';
  end if;
  update party set display_name = gathered -> 'party' ->> 'display_name', names = gathered -> 'party' -> 'names',
    sort_key = gathered -> 'party' ->> 'sort_key'
    where id = wanted and kind = 'organisation';
  update organisation o set type = n.type, status = n.status, website = n.website, website_host = n.website_host,
    city = n.city, region = n.region, latitude = n.latitude, longitude = n.longitude
    from jsonb_populate_record(null::parties.organisation, gathered -> 'facets') as n where o.party_id = wanted;
  delete from name where party_id = wanted;
  insert into name (party_id, record_id, position, text, script, language, kind, name_order, sort_key, folded, terms, spelt,
      solid, initials, match_keys)
    select wanted, record_id, position, text, script, language, kind, name_order, sort_key, folded, terms, spelt, solid,
      initials, match_keys from jsonb_populate_recordset(null::parties.name, gathered -> 'names');
  delete from location where party_id = wanted;
  insert into location (party_id, position, city, region, country, latitude, longitude, record_id)
    select wanted, position, city, region, country, latitude, longitude, record_id
    from jsonb_populate_recordset(null::parties.location, gathered -> 'places');
  delete from status_interval where party_id = wanted;
  insert into status_interval (party_id, position, status, from_date, until_date)
    select wanted, position, status, from_date, until_date
    from jsonb_populate_recordset(null::parties.status_interval, gathered -> 'history');
  delete from field where party_id = wanted;
  insert into field (party_id, code) select wanted, jsonb_array_elements_text(gathered -> 'fields');
end
$$;
comment on function parties.keep_organisation_entry(uuid, integer, jsonb, jsonb) is
  'keeps the centre''s own record of an organisation and what is gathered with it; serialization_failure: it was changed meanwhile';

create function parties.keep_person_entry(wanted uuid, expected integer, record jsonb, gathered jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, parties as $$
begin
  perform keep_entry_record(wanted, expected, record);
  if exists (select from jsonb_array_elements(gathered -> 'names') as one
    where (one ->> 'record_id')::uuid not in (select id from source_record where party_id = wanted)) then
    raise exception 'gathered from records of another party' using errcode = 'check_violation';
  end if;
  update party set display_name = gathered -> 'party' ->> 'display_name', names = gathered -> 'party' -> 'names',
    sort_key = gathered -> 'party' ->> 'sort_key'
    where id = wanted and kind = 'person';
  delete from person_name where party_id = wanted;
  insert into person_name (party_id, record_id, position, text, script, language, kind, name_order, sort_key, folded, terms,
      spelt, solid, initials, match_keys)
    select wanted, record_id, position, text, script, language, kind, name_order, sort_key, folded, terms, spelt, solid,
      initials, match_keys from jsonb_populate_recordset(null::parties.person_name, gathered -> 'names');
  delete from field where party_id = wanted;
  insert into field (party_id, party_kind, code) select wanted, 'person', jsonb_array_elements_text(gathered -> 'fields');
end
$$;
comment on function parties.keep_person_entry(uuid, integer, jsonb, jsonb) is 'the same for a person: names and fields';
