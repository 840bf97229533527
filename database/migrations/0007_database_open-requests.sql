-- What row-level security stands on: how a request is opened, and how a table is protected.
create schema database;

create function database.open_request(session text, out account uuid, out side text, out roles text[], out organisations uuid[])
language plpgsql as $$
begin
  -- Always set, also to nothing: whatever an earlier request left on the connection ends here.
  perform set_config('app.session', session, true);
  if session <> '' then
    select caller.account, caller.side, caller.roles, caller.organisations
      into open_request.account, open_request.side, open_request.roles, open_request.organisations
      from access.caller() as caller;
  end if;
end
$$;
comment on function database.open_request(text) is 'gives the session to this transaction and says who asks; all null for a visitor';

create function database.protect(protected regclass) returns void
language plpgsql as $$
begin
  execute format('alter table %s enable row level security', protected);
  execute format('create policy centre on %s to green_channel_centre using (true) with check (true)', protected);
end
$$;
comment on function database.protect(regclass) is
  'switches row-level security on: the centre''s own work sees every row, a request only what further policies show; not forced, since the owner could lift it anyway and never serves a running centre';

revoke execute on function database.protect(regclass) from public;
grant usage on schema database, access, parties, opportunities, journal to green_channel_app;

-- Everything the requests' login may do is granted by name from here on.
revoke all on all tables in schema access, parties, opportunities, journal, imports, lexicon from green_channel_app;
revoke all on all sequences in schema access, parties, opportunities, journal, imports, lexicon from green_channel_app;
