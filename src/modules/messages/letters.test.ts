import assert from 'node:assert/strict';
import net from 'node:net';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { letterDoor } from '#modules/access';
import { readCorridor } from '#platform/corridor';
import { inTransaction } from '#platform/database';
import { createLog } from '#platform/log';
import { readAfter, record, startOfJournal } from '#platform/journal';
import { testDatabase } from '#testing/database';
import { sql } from 'kysely';
import { deliver } from './actions/deliver.ts';
import type { MessagesDeps } from './actions/deps.ts';
import { takeEntries } from './actions/follow-journal.ts';
import { mailboxTransport, smtpTransport } from './actions/smtp-transport.ts';
import { listShownMail } from './store/mailbox.ts';
import type { MessagesTables } from './store/tables.ts';

const corridor = readCorridor(path.resolve(import.meta.dirname, '../../../packs/corridors/cn-be'));
const site = { origin: () => 'https://centre.example', name: 'Green Channel' };

/** As much of a mail server as a sender talks to; it may refuse the first so many letters. */
function openPostOffice(refusals = 0) {
  const letters: string[] = [];
  let left = refusals;
  const server = net.createServer((socket) => {
    let body: string | undefined;
    const say = (line: string) => socket.write(`${line}\r\n`);
    say('220 post office');
    socket.on('error', () => {});
    socket.on('data', (bytes) => {
      for (const line of String(bytes).split('\r\n').slice(0, -1)) {
        if (body !== undefined) {
          if (line !== '.') body += `${line}\n`;
          else {
            letters.push(body);
            body = undefined;
            say('250 taken');
          }
        } else if (line.startsWith('RCPT') && left-- > 0) say('451 later');
        else if (line === 'DATA') {
          body = '';
          say('354 go on');
        } else say('250 well');
      }
    });
  });
  const listening = new Promise<string>((open) =>
    server.listen(0, '127.0.0.1', () =>
      open(`smtp://127.0.0.1:${(server.address() as net.AddressInfo).port}`),
    ),
  );
  return { letters, listening, close: () => server.close() };
}

describe('letters', async () => {
  const { db, owner } = await testDatabase<MessagesTables>();
  const depsWith = (transport: MessagesDeps['transport']): MessagesDeps => ({
    db,
    transport,
    door: letterDoor(site),
    corridor,
    log: createLog('silent'),
  });
  const read = async () => {
    await takeEntries({ db, door: letterDoor(site), corridor }, await readAfter(db, startOfJournal, 500));
  };
  let [accountId, linkId] = ['', ''];
  before(async () => {
    const { rows } = await sql<{ id: string; link: string }>`
      with a as (insert into access.account (email, name, side, language) values ('mia@be.example', 'Mia', 'be', 'nl') returning id)
      insert into access.link (purpose, email, language, ends_at, made_by)
      select 'invitation', 'bo@cn.example', 'zh', now() + interval '1 day', id from a returning id as link, made_by as id`.execute(
      owner,
    );
    [accountId, linkId] = [rows[0]!.id, rows[0]!.link];
  });

  it('carry a link whose token stands in the mail alone, in the language of its reader', async () => {
    await inTransaction(db, (own) => record(own, 'access.person-invited', { linkId }));
    await read();
    await read();

    assert.equal(await deliver(depsWith(mailboxTransport)), 1);

    const [mail, ...others] = await listShownMail(db);
    assert.deepEqual([mail?.to, mail?.subject, others], ['bo@cn.example', '请开通您的绿色通道账户', []]);
    const token = /https:\/\/centre[.]example\/zh\/invitation#([\w-]{43})/.exec(mail!.body)![1]!;
    const { rows } = await sql<{ is_known: boolean; is_told: boolean }>`
      select exists (select from access.link_token where token_hash = sha256(${token}::bytea) and is_mailed) as is_known,
        exists (select from journal.entry where facts::text like ${`%${token}%`})
          or exists (select from messages.letter l where l::text like ${`%${token}%`}) as is_told`.execute(
      owner,
    );
    assert.deepEqual(rows, [{ is_known: true, is_told: false }]);
  });

  it('wait and are tried again when the post office refuses, and arrive once', async () => {
    const office = openPostOffice(1);
    after(() => office.close());
    const deps = depsWith(smtpTransport(await office.listening, 'centre@centre.example'));
    await inTransaction(db, (own) => record(own, 'access.passkey-added', { accountId, passkeyId: 'x' }));
    await read();

    const first = await deliver(deps);
    await sql`update messages.letter set next_try_at = now() where state = 'waiting'`.execute(owner);
    const second = await deliver(deps);
    const third = await deliver(deps);

    assert.deepEqual([first, second, third, office.letters.length], [0, 1, 0, 1]);
    assert.match(office.letters[0]!, /To: mia@be[.]example/);
  });

  it('go to nobody whose account is closed, and to no invented person', async () => {
    const office = openPostOffice();
    after(() => office.close());
    await sql`update access.account set is_demonstration = true where id = ${accountId}`.execute(owner);
    await inTransaction(db, (own) => record(own, 'access.password-set', { accountId }));
    await read();

    await deliver(depsWith(smtpTransport(await office.listening, 'centre@centre.example')));

    assert.deepEqual(office.letters, []);
    const { rows } = await sql<{
      state: string;
    }>`select state from messages.letter order by entry desc limit 1`.execute(owner);
    assert.deepEqual(rows, [{ state: 'dropped' }]);
  });

  it('are written by two nodes at once without one being written twice', async () => {
    await sql`update access.account set is_demonstration = false where id = ${accountId}`.execute(owner);
    for (let number = 0; number < 6; number++)
      await inTransaction(db, (own) => record(own, 'access.recovery-code-used', { accountId }));
    await Promise.all([read(), read()]);

    const sent = await Promise.all([1, 2].map(() => deliver(depsWith(mailboxTransport))));

    assert.equal(sent[0]! + sent[1]!, 6);
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from messages.shown_mail m join messages.letter l on l.id = m.letter_id
      where l.facts ->> 'change' = 'code-used'`.execute(owner);
    assert.deepEqual(rows, [{ count: 6 }]);
  });

  it('lose one try in all, not one each, while the post office is away', async () => {
    for (let number = 0; number < 3; number++)
      await inTransaction(db, (own) => record(own, 'access.recovery-code-used', { accountId }));
    await read();
    let asked = 0;
    const away: MessagesDeps['transport'] = {
      reachesWorld: false,
      send: async () => {
        asked++;
        throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ESOCKET' });
      },
    };

    await deliver(depsWith(away));
    await sql`update messages.letter set next_try_at = now() where state = 'waiting'`.execute(owner);
    const sent = await deliver(depsWith(mailboxTransport));

    assert.deepEqual([asked, sent], [1, 3]);
  });

  it('tell of a claim whoever decides it on that side, and nobody of one that is over', async () => {
    const { rows } = await sql<{ id: string; organisation: string }>`
      with o as (insert into parties.party (kind, side, display_name, sort_key)
          values ('organisation', 'be', 'Graanlab', 'graanlab') returning id),
        a as (insert into access.account (email, name, side, language) values
          ('noor@be.example', 'Noor', 'be', 'nl'), ('lin@cn.example', 'Lin', 'cn', 'zh'), ('jef@be.example', 'Jef', 'be', 'nl'),
          ('away@be.example', 'Away', 'be', 'nl'), ('tom@be.example', 'Tom', 'be', 'nl'), ('eva@be.example', 'Eva', 'be', 'nl')
          returning id, name),
        g as (insert into access.role_grant (account_id, role) select id, 'adviser' from a where name in ('Noor', 'Lin', 'Away')),
        d as (insert into access.delegation (from_account_id, to_account_id, from_day, until_day)
          select f.id, t.id, current_date, current_date from a f, a t where f.name = 'Away' and t.name = 'Jef')
      insert into access.membership (account_id, organisation_id, state)
      select a.id, o.id, case a.name when 'Tom' then 'claimed' else 'ended' end from a, o where a.name in ('Tom', 'Eva')
      returning id, organisation_id as organisation`.execute(owner);
    for (const { id: membershipId, organisation: organisationId } of rows)
      await inTransaction(db, (own) =>
        record(own, 'access.membership-claimed', { membershipId, accountId, organisationId }),
      );
    await read();

    await deliver(depsWith(mailboxTransport));

    const told = (await listShownMail(db)).filter(({ subject }) => subject.includes('Graanlab'));
    assert.deepEqual(told.map(({ to }) => to).toSorted(), [
      'away@be.example',
      'jef@be.example',
      'noor@be.example',
    ]);
    assert.match(told[0]!.body, /https:\/\/centre[.]example\/nl\/claims/);
  });

  it('tell the advisers of both sides once that a promise turned, and nobody of how it stood before or of one withdrawn', async () => {
    await sql`with a as (insert into access.account (email, name, side, language) values
        ('wei@turn.example', 'Wei', 'cn', 'zh'), ('an@turn.example', 'An', 'be', 'nl') returning id)
      insert into access.role_grant (account_id, role) select id, 'adviser' from a`.execute(owner);
    const { rows } = await sql<{ id: string }>`
      insert into ledger.promise (promiser, texts, towards_side, kinds, measure, least, from_day, until_day, every, confidence,
        sources, withdrawn_at, withdrawn_why)
      select '{"nl":"Het fonds"}', '{"nl":"Minstens\\n15 bezoeken."}', 'be', '{visit}', 'number', 15, '2026-01-01', '2026-12-31', 'year',
        'stated', '[{"title":"x","href":"https://example.org/"}]', gone, case when gone is not null then 'By mistake.' end
      from unnest(array[null, now()]) with ordinality as given (gone, place) order by place returning id`.execute(
      owner,
    );
    const [promiseId, withdrawnId] = rows.map(({ id }) => id);
    const day = '2026-11-27';
    for (const facts of [
      { promiseId, state: 'broken', day, isPast: true },
      { promiseId, state: 'on-course', day, before: 'not-known' },
      { promiseId, state: 'at-risk', day, before: 'on-course' },
      { promiseId: withdrawnId, state: 'at-risk', day },
    ])
      await inTransaction(db, (own) => record(own, 'ledger.promise-turned', facts));
    await read();
    await sql`update messages.letter set next_try_at = now() where state = 'waiting'`.execute(owner);

    await deliver(depsWith(mailboxTransport));

    const told = (await listShownMail(db)).filter(({ to }) => to.endsWith('@turn.example'));
    assert.deepEqual(Object.fromEntries(told.map(({ to, subject }) => [to, subject])), {
      'an@turn.example': 'Toezegging in gevaar: Het fonds',
      'wei@turn.example': '承诺有落空之虞：Het fonds',
    });
    assert.equal(told.length, 2);
    const { body } = told.find(({ to }) => to.startsWith('an'))!;
    assert.match(
      body,
      /“Minstens 15 bezoeken[.]” Er is minder bereikt .*[(]controle van 27 november 2026[)]/,
    );
    assert.match(body, new RegExp(`https://centre[.]example/nl/ledger#promise-${promiseId}`));
  });
});
