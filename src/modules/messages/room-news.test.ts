import assert from 'node:assert/strict';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { letterDoor } from '#modules/access';
import { readCorridor } from '#platform/corridor';
import { inTransaction } from '#platform/database';
import { readAfter, record, startOfJournal } from '#platform/journal';
import { createLog } from '#platform/log';
import { testDatabase } from '#testing/database';
import { deliver } from './actions/deliver.ts';
import { takeEntries } from './actions/follow-journal.ts';
import { mailboxTransport } from './actions/smtp-transport.ts';
import { listShownMail } from './store/mailbox.ts';
import type { MessagesTables } from './store/tables.ts';

const corridor = readCorridor(path.resolve(import.meta.dirname, '../../../packs/corridors/cn-be'));

describe('letters about the room of a case', async () => {
  const { db, owner, actingAs } = await testDatabase<MessagesTables>();
  const door = letterDoor({ origin: () => 'https://centre.example', name: 'Green Channel' });
  let caseId = '';
  const account = {} as Record<'bo' | 'lin' | 'noor' | 'tom', string>;
  before(async () => {
    const { rows } = await sql<{ case_id: string; accounts: typeof account }>`
      with o as (insert into parties.party (kind, side, display_name, sort_key) values
          ('organisation', 'cn', 'Dengde', 'dengde'), ('organisation', 'be', 'Dender', 'dender') returning id, side),
        r as (insert into parties.organisation (party_id, type, status, country)
          select id, 'enterprise', 'active', upper(side) from o returning party_id),
        a as (insert into access.account (email, name, side, language) values ('bo@room.example', 'Bo', 'cn', 'zh'),
          ('lin@room.example', 'Lin', 'cn', 'zh'), ('noor@room.example', 'Noor', 'be', 'nl'), ('tom@room.example', 'Tom', 'be', 'nl')
          returning id, name, side),
        g as (insert into access.role_grant (account_id, role) select id, 'adviser' from a where name in ('Lin', 'Noor')),
        m as (insert into access.membership (account_id, organisation_id, state, decided_at, decided_how)
          select a.id, o.id, 'confirmed', now(), 'adviser' from a join o on o.side = a.side where a.name in ('Bo', 'Tom'))
      select (select json_object_agg(lower(name), id) from a) as accounts`.execute(owner);
    Object.assign(account, rows[0]!.accounts);
    const opened = await sql<{
      id: string;
    }>`select cases.open_case('D0CA-0000-0009', 'technology-transfer', 'cn', 'be', 'Sorbents', 'en',
      null, null, (select array_agg(party_id) from parties.organisation), 'be', current_date, current_date + 5) as id`.execute(
      owner,
    );
    caseId = opened.rows[0]!.id;
  });
  const tell = async (kind: string, facts: object, by?: string) => {
    const recorded = (own: typeof db) => record(own, kind, { caseId, ...facts });
    if (by === undefined) await inTransaction(db, recorded);
    else await (await actingAs(by))((own) => recorded(own as typeof db));
    await takeEntries({ db, door, corridor }, await readAfter(db, startOfJournal, 500));
  };
  /** What has left for whom, after everything that waits was sent, and is forgotten then. */
  const sent = async () => {
    const due = () =>
      sql`update messages.letter set next_try_at = now() where state = 'waiting'`.execute(owner);
    await due();
    await deliver({ db, door, corridor, transport: mailboxTransport, log: createLog('silent') });
    const told = await listShownMail(db);
    await sql`delete from messages.shown_mail`.execute(owner);
    return told.map(({ to, body }) => [to.split('@')[0]!, body] as const);
  };
  const names = (told: readonly (readonly [string, string])[]) => told.map(([name]) => name).toSorted();

  it('gather what is new into one, for those who may read it', async () => {
    await tell('documents.version-added', { readers: 'shared' });
    await tell('documents.document-shared', { readers: 'shared' });
    await tell('documents.question-asked', { readers: 'shared' });
    // What only a side sees is told on that side alone, and what nobody is to be told of to nobody.
    await tell('documents.question-answered', { readers: 'be' });
    await tell('documents.version-added', { compartment: 'be' });

    const told = await sent();

    assert.deepEqual(names(told), ['bo', 'lin', 'noor', 'tom']);
    const [dutch, chinese] = [new Map(told).get('noor')!, new Map(told).get('bo')!];
    assert.match(dutch, /versies met u gedeeld.*Er zijn vragen.*zijn beantwoord/);
    assert.match(chinese, /有新文件或新版本.*提出了问题/);
    assert.doesNotMatch(chinese, /答复/);
    assert.ok(dutch.includes(`https://centre.example/nl/cases/${caseId}`));
  });

  it('leave an hour after the last one at the earliest, and not to whoever did it', async () => {
    await tell('documents.version-added', { readers: 'shared' }, account.tom);

    const { rows } = await sql<{ name: string; rested: boolean }>`
      select a.name, l.next_try_at >= (select max(ended_at) from messages.letter where state = 'sent') + interval '59 minutes' as rested
      from messages.letter l join access.account a on a.id = l.account_id where l.state = 'waiting' order by 1`.execute(
      owner,
    );
    assert.deepEqual(rows, [
      { name: 'Bo', rested: true },
      { name: 'Lin', rested: true },
      { name: 'Noor', rested: true },
    ]);
    await sent();
  });

  it('are ended by the link in them, without signing in, also those that still wait; what ends soon is told all the same', async () => {
    await tell('documents.version-added', { readers: 'be' });
    const [, body] = (await sent()).find(([name]) => name === 'tom')!;
    const link = new URL(/https:\S*reminders[/]stop\S*/.exec(body)![0]);
    await tell('documents.question-asked', { readers: 'be' });

    const { rows } = await sql<{ account: string; ended: string }>`
      select * from cases.stop_letters(${Buffer.from(link.hash.slice(1), 'base64url')})`.execute(db);

    assert.equal(link.pathname + link.search, '/nl/cases/reminders/stop?of=room-news');
    assert.deepEqual(rows, [{ account: account.tom, ended: 'room-news' }]);
    assert.deepEqual(names(await sent()), ['noor']);
  });

  it('say to the other side alone until when it can open documents', async () => {
    await tell('documents.access-ending', { side: 'cn', day: '2026-12-04', documents: 2 });

    const told = await sent();

    assert.deepEqual(names(told), ['noor', 'tom']);
    assert.match(told[0]![1], /tot en met 4 december 2026/);
  });
});
