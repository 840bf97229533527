import fs from 'node:fs';
import path from 'node:path';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import { checksumOf, drawSchema, migrationsIn } from '#platform/database';
import type { Broken, Invariant } from '../run-doctor.ts';

const all = async (db: Kysely<unknown>, query: RawBuilder<Broken>): Promise<Broken[]> =>
  (await query.execute(db)).rows;

/** What must hold of the database itself; `root` is the checkout, `now` the clock of this machine. */
export const databaseInvariants = (root: string, now: () => Date): Invariant[] => [
  ...ofMigrations(path.join(root, 'database/migrations')),
  {
    name: 'database.guards-as-drawn',
    sentence: 'The requests’ login may do to each table what the migrations say, row by row.',
    remedy:
      'Find out who has the owner’s login. Restore what the migrations say: the line after “should be” names it.',
    find: (db) => differences(db, path.join(root, 'database/schema.sql')),
  },
  ...OF_THE_CATALOGUE,
  {
    name: 'database.clocks-agree',
    sentence: 'The clocks of this machine and of the database differ by less than five seconds.',
    remedy: 'Switch time synchronisation on, on both machines (timedatectl set-ntp true).',
    find: async (db) => {
      const before = now().getTime();
      const { rows } = await sql<{ at: Date }>`select clock_timestamp() as at`.execute(db);
      const after = now().getTime();
      const at = rows[0]!.at.getTime();
      const apart = at < before ? before - at : Math.max(0, at - after);
      return apart < 5000
        ? []
        : [{ subject: 'this machine', says: `is ${Math.round(apart / 1000)} s away from the database` }];
    },
  },
];

const ofMigrations = (folder: string): Invariant[] => [
  {
    name: 'database.migrations-match',
    sentence: 'Exactly the migrations of this version are applied.',
    remedy:
      'Start the version that belongs to this database. If nobody knows which, restore the last backup: docs/operations/back-up-and-restore.md.',
    find: async (db) => {
      const { rows } = await sql<{ name: string }>`select name from migration.kysely_migration`.execute(db);
      const [applied, known] = [new Set(rows.map(({ name }) => name)), new Set(migrationsIn(folder))];
      return [
        ...[...known.difference(applied)].map((subject) => ({ subject, says: 'is not applied' })),
        ...[...applied.difference(known)].map((subject) => ({
          subject,
          says: 'is applied, but this version does not know it',
        })),
      ];
    },
  },
  {
    name: 'database.migrations-unchanged',
    sentence: 'Every migration reads as it did when it was applied.',
    remedy:
      'Bring the file back as it was (git checkout database/migrations). What it should do besides belongs in a new migration.',
    find: async (db) => {
      const known = new Set(migrationsIn(folder));
      const { rows } = await sql<{ name: string; sha256: string }>`
        select name, sha256 from migration.checksum order by name`.execute(db);
      return rows
        .filter(({ name, sha256 }) => known.has(name) && checksumOf(folder, name) !== sha256)
        .map(({ name }) => ({ subject: `${name}.sql`, says: 'was changed after it was applied' }));
    },
  },
];

const OURS = sql`n.nspname !~ '^(pg_|information_schema$)'`;

const OF_THE_CATALOGUE: readonly Invariant[] = [
  {
    name: 'database.indexes-valid',
    sentence: 'Every index is whole and in use.',
    remedy: 'As the owner: reindex index concurrently NAME.',
    find: (db) =>
      all(
        db,
        sql<Broken>`select i.indexrelid::regclass::text as subject, 'is not valid: questions do not use it, or it refuses rows' as says
        from pg_index i join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
        where ${OURS} and not (i.indisvalid and i.indisready and i.indislive) order by 1`,
      ),
  },
  {
    name: 'database.constraints-hold',
    sentence: 'No trigger is switched off, and every constraint was checked against all rows.',
    remedy:
      'As the owner: alter table NAME enable trigger NAME, or alter table NAME validate constraint NAME. Then run the doctor again.',
    find: (db) =>
      all(
        db,
        sql<Broken>`select c.oid::regclass::text as subject, 'has the trigger ' || tgname || ' switched off' as says
        from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
        where ${OURS} and t.tgenabled = 'D'
        union all
        select conrelid::regclass::text, 'has the constraint ' || conname || ', which was never checked against all rows'
        from pg_constraint k join pg_namespace n on n.oid = k.connamespace
        where ${OURS} and not k.convalidated order by 1, 2`,
      ),
  },
  {
    name: 'database.journal-only-grows',
    sentence:
      'Neither run-time login may change or remove what stands in the journal, or bypass row-level security.',
    remedy:
      'As the owner: revoke update, delete, truncate on journal.entry, journal.seal from LOGIN; alter role LOGIN nobypassrls.',
    find: (db) =>
      all(
        db,
        sql<Broken>`select rolname as subject, 'may ' || may || ' ' || target as says
        from pg_roles, unnest(array['update', 'delete', 'truncate']) may, unnest(array['journal.entry', 'journal.seal']) target
        where rolname in ('green_channel_app', 'green_channel_centre') and has_table_privilege(rolname, target, may)
        union all
        select rolname, 'bypasses row-level security' from pg_roles
        where rolname in ('green_channel_app', 'green_channel_centre') and (rolbypassrls or rolsuper) order by 1, 2`,
      ),
  },
];

/** Of the picture, what guards rows: who may do what to a table, and the policies. The rest may read otherwise on another server. */
async function differences(db: Kysely<unknown>, picture: string): Promise<Broken[]> {
  const [due, is] = [guardsIn(fs.readFileSync(picture, 'utf8')), guardsIn(await drawSchema(db))];
  return [...due].flatMap(([table, lines]) => {
    const found = is.get(table);
    if (!found) return [{ subject: table, says: 'is missing' }];
    return [
      ...[...lines.difference(found)].map((line) => ({ subject: table, says: `should be: ${line}` })),
      ...[...found.difference(lines)].map((line) => ({ subject: table, says: `is: ${line}` })),
    ];
  });
}

function guardsIn(picture: string): Map<string, Set<string>> {
  return new Map(
    picture
      .split('\n\n')
      .map((block) => block.trim().split('\n'))
      .map(([head = '', ...lines]) => [
        head.split('  --')[0]!,
        new Set(lines.map((line) => line.trim()).filter((line) => /^(requests:|policy )/.test(line))),
      ]),
  );
}
