import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { backupInvariants } from '#platform/backup';
import { databaseInvariants, type Invariant, machineInvariants, runDoctor } from '#platform/doctor';
import { record } from '#platform/journal';
import { openGrounds } from '#testing/backup';
import { testDatabase } from '#testing/database';
import { invariants } from '../../src/app/assemble.ts';
import { type Centre, openCentre } from '../../src/app/open-centre.ts';

/** A sound centre into which damage is planted, one kind after the other. */
describe('the doctor finds', async () => {
  const database = await testDatabase<unknown>();
  const { owner } = database;
  const { settings } = openGrounds(database).full('ill');
  const { files: places } = settings;
  let centre: Centre;
  const ids: string[] = [];
  const fileOf = (id: string) => path.join(places.folder, id.slice(-2), id);
  const run = async (...statements: string[]) => {
    for (const statement of statements) await sql.raw(statement).execute(owner);
  };

  before(async () => {
    centre = await openCentre(settings, () => {});
    for (let number = 0; number < 3; number++)
      ids.push((await centre.deps.files.store(Readable.from([Buffer.from(`File ${number}`)]), {})).id);
    for (let number = 0; number < 5; number++)
      await centre.database.db
        .transaction()
        .execute((transaction) => record(transaction, 'tests.something-happened', { number }));
  });
  after(() => centre.database.close());

  /** What the doctor says now, with what to do about it. */
  const illnesses = async (more: readonly Invariant[] = []) => {
    const { db } = centre.database;
    const { files, surroundings } = centre.deps;
    const findings = await runDoctor(db, [...invariants, ...surroundings, ...files.thorough, ...more]);
    return findings
      .filter(({ state }) => state !== 'holds')
      .map(({ name, broken, reason, remedy }) => ({ name, says: broken[0]?.says ?? reason, remedy }));
  };
  /** Plants, asks, mends; the named kinds are found, each with what to do, and nothing is once it is mended. */
  const finds = async (
    planted: Readonly<Record<string, RegExp>>,
    plant: () => unknown,
    mend: (() => unknown) | undefined,
  ) => {
    await plant();

    const found = await illnesses();

    await mend?.();
    assert.deepEqual(
      found.map(({ name }) => name),
      Object.keys(planted),
    );
    for (const { name, says, remedy } of found) {
      assert.match(says ?? '', planted[name]!);
      assert.ok((remedy ?? '').length > 20, `${name} says what to do`);
    }
    if (mend) assert.deepEqual(await illnesses(), []);
  };
  const withFile = (id: string, change: (bytes: Buffer) => Buffer | undefined) => {
    const bytes = fs.readFileSync(fileOf(id));
    return {
      plant: () => {
        const changed = change(Buffer.from(bytes));
        if (changed) fs.writeFileSync(fileOf(id), changed);
        else fs.rmSync(fileOf(id));
      },
      mend: () => fs.writeFileSync(fileOf(id), bytes),
    };
  };

  it('nothing where all is well', async () => {
    assert.deepEqual(await illnesses(), []);
  });

  it('a stored file that is missing', async () => {
    const { plant, mend } = withFile(ids[0]!, () => undefined);

    await finds(
      { 'files.objects-fit-rows': /has no object/, 'files.contents-are-genuine': /no object/ },
      plant,
      mend,
    );
  });

  it('a stored file in which a byte was altered', async () => {
    const { plant, mend } = withFile(ids[1]!, (bytes) => bytes.fill(bytes[20]! ^ 1, 20, 21));

    await finds({ 'files.contents-are-genuine': /was touched or is damaged/ }, plant, mend);
  });

  it('a stored file that no row knows', async () => {
    const orphan = '01a21ebf-d950-709f-b1c4-a1b676867e80';

    await finds(
      { 'files.objects-fit-rows': /without a row/ },
      () => {
        fs.mkdirSync(path.dirname(fileOf(orphan)), { recursive: true });
        fs.writeFileSync(fileOf(orphan), 'nobody’s');
      },
      () => fs.rmSync(fileOf(orphan)),
    );
  });

  it('a master key that is another one, and one that is missing', async () => {
    const text = fs.readFileSync(places.masterKeyFile, 'utf8');
    const mend = () => fs.writeFileSync(places.masterKeyFile, text);
    const keyed = (id: string) => `${id} ${randomBytes(32).toString('base64')}\n`;
    const name = /^(\S+) \S+=$/m.exec(text)![1]!;

    await finds(
      {
        'files.master-keys-open': /does not open its key/,
        'files.contents-are-genuine': /unable to authenticate/,
      },
      () => fs.writeFileSync(places.masterKeyFile, keyed(name)),
      mend,
    );
    await finds(
      {
        'files.master-keys-are-there': /is missing/,
        'files.contents-are-genuine': /put it back from its copy/,
      },
      () => fs.writeFileSync(places.masterKeyFile, keyed('another')),
      mend,
    );
  });

  it('an index that is not valid', async () => {
    const set = (isValid: boolean) =>
      run(
        `update pg_index set indisvalid = ${isValid} where indexrelid = 'files.content_not_at_rest'::regclass`,
      );

    await finds(
      { 'database.indexes-valid': /is not valid/ },
      () => set(false),
      () => set(true),
    );
  });

  it('a migration that is not applied, one that this version does not know, and one that was changed', async () => {
    const last = `(select max(name) from migration.kysely_migration)`;

    await finds(
      { 'database.migrations-match': /is not applied/ },
      () =>
        run(
          `create table public.away as select * from migration.kysely_migration where name = ${last}`,
          `delete from migration.kysely_migration where name = ${last}`,
        ),
      () => run(`insert into migration.kysely_migration select * from public.away`, `drop table public.away`),
    );
    await finds(
      { 'database.migrations-match': /does not know it/ },
      () => run(`insert into migration.kysely_migration values ('9999_of-tomorrow', now()::text)`),
      () => run(`delete from migration.kysely_migration where name = '9999_of-tomorrow'`),
    );
    await finds(
      { 'database.migrations-unchanged': /was changed after it was applied/ },
      () => run(`update migration.checksum set sha256 = 'x' || sha256 where name like '0050%'`),
      () => run(`update migration.checksum set sha256 = substr(sha256, 2) where name like '0050%'`),
    );
  });

  it('row-level security that is switched off, and a right too many', async () => {
    await finds(
      { 'database.guards-as-drawn': /should be: requests: .*row by row/ },
      () => run('alter table files.content disable row level security'),
      () => run('alter table files.content enable row level security'),
    );
    await finds(
      { 'database.guards-as-drawn': /should be: requests: nothing/ },
      () => run('grant select on files.key to green_channel_app'),
      () => run('revoke select on files.key from green_channel_app'),
    );
    await finds(
      { 'database.journal-only-grows': /may update journal.entry/ },
      () => run('grant update on journal.entry to green_channel_centre'),
      () => run('revoke update on journal.entry from green_channel_centre'),
    );
  });

  it('a trigger that is switched off, and a constraint that was never checked', async () => {
    await finds(
      { 'database.constraints-hold': /has the trigger erase_key switched off/ },
      () => run('alter table files.content disable trigger erase_key'),
      () => run('alter table files.content enable trigger erase_key'),
    );
    await finds(
      { 'database.constraints-hold': /never checked/ },
      () => run('alter table files.key add constraint planted check (length(master_key) > 0) not valid'),
      () => run('alter table files.key drop constraint planted'),
    );
  });

  it('a job that is stuck, and one that was given up', async () => {
    const queue = `insert into jobs.queue (name, policy, retry_limit, retry_delay, retry_backoff, expire_seconds, retention_seconds, deletion_seconds, partition, table_name)
      values ('planted', 'standard', 0, 0, false, 60, 3600, 3600, false, 'job_common')`;
    const job = (columns: string, values: string) =>
      `insert into jobs.job (name, expire_seconds, ${columns}) values ('planted', 60, ${values})`;
    const mend = () => run(`delete from jobs.job where name = 'planted'`);

    await run(queue);
    await finds(
      { 'jobs.none-stuck': /has been running since/ },
      () => run(job('state, started_on', `'active', now() - interval '1 day'`)),
      mend,
    );
    await finds(
      { 'jobs.last-try-succeeded': /was given up at/ },
      () => run(job('state, completed_on', `'failed', now()`)),
      mend,
    );
  });

  it('a letter that was given up', async () => {
    await finds(
      { 'messages.nothing-given-up': /was given up: 550/ },
      () =>
        run(`with reader as (insert into access.account (email, name) values ('eva@example.test', 'Eva') returning id)
          insert into messages.letter (kind, entry, account_id, state, fault)
          select 'tests.letter', 1, id, 'given-up', '550' from reader`),
      () => run('delete from messages.letter', 'delete from access.account'),
    );
  });

  it('a disk that is nearly full, a clock that is off, and a last backup that is too old', async () => {
    const { db } = centre.database;
    const later = (milliseconds: number) => () => new Date(Date.now() + milliseconds);
    fs.writeFileSync(
      path.join(settings.dataFolder, 'last-backup.json'),
      JSON.stringify({ takenAt: new Date().toISOString(), name: 'the-last', folder: '/backups' }),
    );
    const saysOf = async (planted: readonly Invariant[]) =>
      (await runDoctor(db, planted)).flatMap(({ name, broken, remedy }) =>
        remedy ? broken.map(({ says }) => `${name}: ${says}`) : [],
      );

    const room = async () => ({ free: 500 * 1024 ** 2, total: 100 * 1024 ** 3 });
    assert.deepEqual(await saysOf(machineInvariants(['/data'], room)), [
      'machine.disks-have-room: has 500 MB left of 102400',
    ]);
    const [clock] = await saysOf(databaseInvariants(settings.root, later(3_600_000)));
    assert.match(clock!, /^database.clocks-agree: is 3(600|599) s away from the database$/);
    assert.deepEqual(await saysOf(backupInvariants(settings, later(9 * 86_400_000))), [
      'backup.last-is-young: is the last in /backups, 9 days old',
    ]);
    assert.deepEqual(await illnesses(), []);
  });

  it('a journal that was written past its seal, changed, or from which an entry was taken', async () => {
    const off = 'set session_replication_role = replica';
    const on = 'set session_replication_role = origin';
    const past = (statement: string) => run(off, statement, on);

    await finds(
      { 'journal.every-entry-sealed': /past the seal/ },
      () => past(`insert into journal.entry (kind, facts) values ('tests.planted', '{}')`),
      () => past(`delete from journal.entry where kind = 'tests.planted'`),
    );
    await finds(
      { 'journal.chain-holds': /was changed, moved or put in/ },
      () => past(`update journal.entry set facts = '{"number": 9}' where facts = '{"number": 2}'`),
      () => past(`update journal.entry set facts = '{"number": 2}' where facts = '{"number": 9}'`),
    );
    await finds(
      { 'journal.not-of-the-future': /says / },
      () =>
        run(
          `insert into journal.entry (kind, facts, recorded_at) values ('tests.tomorrow', '{}', now() + interval '1 day')`,
        ),
      () =>
        past(`with gone as (delete from journal.entry where kind = 'tests.tomorrow' returning number)
          delete from journal.seal where number in (select number from gone)`),
    );
    await finds(
      { 'journal.chain-holds': /is missing/ },
      () => past(`delete from journal.entry where facts = '{"number": 3}'`),
      undefined,
    );
  });
});
