import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { testDatabase } from '#testing/database';

/** Tables that every visitor may read whole, each for a reason. */
const PUBLIC_BY_NATURE: Readonly<Record<string, string>> = {
  'parties.organisation': 'facets of organisations; people have none',
  'parties.name': 'names of organisations; those of people are in parties.person_name',
  'parties.location': 'where organisations are',
  'parties.relation': 'between organisations',
  'parties.status_interval': 'of organisations',
  'parties.fact': 'public statements with their sources',
};

/** Views that run with their owner's rights, past row-level security, each for a reason. */
const BY_OWNERS_RIGHT: Readonly<Record<string, string>> = {
  'cases.published_agreement':
    'validated agreements of which both sides let the register tell, with what both show; never a confidential value',
  'register.published_agreement':
    'which public record tells of which agreement; who may not see the agreement learns nothing by its id',
  'cases.published_flow':
    'counts cases by kind, direction and month for everybody; no name, no id, no confidential value',
};

const OURS = sql`n.nspname !~ '^(pg_|information_schema|public|jobs|migration)'`;

describe('what the database guards', async () => {
  const { owner, bare } = await testDatabase();
  const names = async (query: ReturnType<typeof sql<{ name: string }>>) =>
    (await query.execute(owner)).rows.map(({ name }) => name);

  const unguarded = () =>
    names(sql`
      select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and not c.relrowsecurity and ${OURS} order by 1`);

  const withOthers = () =>
    names(sql`
      select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relrowsecurity and ${OURS} and not (
        exists (select from pg_policies p where p.schemaname = n.nspname and p.tablename = c.relname
          and p.roles = '{green_channel_centre}' and p.qual = 'true' and p.with_check = 'true')
        and not exists (select from pg_policies p where p.schemaname = n.nspname and p.tablename = c.relname
          and p.roles not in ('{green_channel_centre}', '{green_channel_app}'))) order by 1`);

  const openViews = () =>
    names(sql`
      select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('v', 'm') and ${OURS} and coalesce(c.reloptions::text, '') !~ 'security_invoker=true' order by 1`);

  const looseFunctions = () =>
    names(sql`
      select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where p.prosecdef and ${OURS} and coalesce(p.proconfig::text, '') !~ 'search_path=(pg_catalog|\\{pg_catalog)'`);

  const withinReach = () =>
    names(sql`
      select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname !~ '^(pg_|information_schema)' and c.relkind in ('r', 'p', 'v', 'm') and (
        c.relowner = 'green_channel_app'::regrole
        or has_any_column_privilege('green_channel_app', c.oid, 'select') and n.nspname in ('jobs', 'migration', 'imports', 'lexicon')
        or has_table_privilege('green_channel_app', c.oid, 'truncate, references, trigger'))`);

  it('is every table row by row, or it is public by nature', async () => {
    assert.deepEqual(await unguarded(), Object.keys(PUBLIC_BY_NATURE).toSorted());
  });

  it('lets the centre itself work on every guarded table, and nobody but the two logins', async () => {
    assert.deepEqual(await withOthers(), []);
  });

  it('shows no view with other eyes than the reader’s, but for the ones that are meant to', async () => {
    assert.deepEqual(await openViews(), Object.keys(BY_OWNERS_RIGHT).toSorted());
  });

  it('runs with its owner’s rights only functions whose search path is fixed', async () => {
    assert.deepEqual(await looseFunctions(), []);
  });

  it('gives the requests’ login nothing to own, and neither the queue nor the migrations', async () => {
    assert.deepEqual(await withinReach(), []);
    await assert.rejects(sql`create temporary table mine (id int)`.execute(bare), /permission denied/);
    await assert.rejects(sql`create table public.mine (id int)`.execute(bare), /permission denied/);
  });

  it('is seen not to be wherever somebody leaves a gap', async () => {
    await sql`
      create table parties.planted (id int);
      create table access.planted (id int);
      alter table access.planted enable row level security;
      create table messages.planted (id int);
      select database.protect('messages.planted');
      create policy everybody on messages.planted using (true);
      create view access.planted_view as select id from access.planted;
      create function access.planted_function() returns int language sql security definer as 'select 1';
      create table messages.planted_gift (id int);
      grant truncate on messages.planted_gift to green_channel_app`.execute(owner);

    const seen = [unguarded, withOthers, openViews, looseFunctions, withinReach].map(async (guard) =>
      (await guard()).filter((name) => name.includes('planted')),
    );

    assert.deepEqual(await Promise.all(seen), [
      ['messages.planted_gift', 'parties.planted'],
      ['access.planted', 'messages.planted'],
      ['access.planted_view'],
      ['access.planted_function()'],
      ['messages.planted_gift'],
    ]);
  });
});
