-- Who could look after a case: an adviser may know the other advisers of the own side.
create function access.fellow_advisers() returns table (id uuid, name text)
language sql stable security definer set search_path = pg_catalog, access as $$
  select account.id, account.name from access.account join access.role_grant on account_id = account.id and role = 'adviser'
  where access.has_role('adviser') and account.side = access.my_side() and closed_at is null
  order by account.name, account.id
$$;
comment on function access.fellow_advisers() is 'advisers of the own side, for one of them';
