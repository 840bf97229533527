import assert from 'node:assert/strict';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { letterDoor } from '#modules/access';
import { readCorridor } from '#platform/corridor';
import { inTransaction } from '#platform/database';
import { readAfter, record, startOfJournal } from '#platform/journal';
import { languages } from '#platform/languages';
import { createLog } from '#platform/log';
import { testDatabase } from '#testing/database';
import { sql } from 'kysely';
import { deliver } from './actions/deliver.ts';
import { takeEntries } from './actions/follow-journal.ts';
import { mailboxTransport, type Transport } from './actions/smtp-transport.ts';
import { listShownMail } from './store/mailbox.ts';
import type { MessagesTables } from './store/tables.ts';

const corridor = readCorridor(path.resolve(import.meta.dirname, '../../../packs/corridors/cn-be'));
const TITLE = 'Sorption\nmats';

describe('the letter of a morning', async () => {
  const { db, owner } = await testDatabase<MessagesTables>();
  const door = letterDoor({ origin: () => 'https://centre.example', name: 'Green Channel' });
  const deps = (transport: Transport) => ({ db, door, corridor, transport, log: createLog('silent') });
  const advisers = new Map<string, string>();
  let caseId = '';
  before(async () => {
    for (const language of languages) {
      const { rows } = await sql<{ id: string }>`
        with a as (insert into access.account (email, name, side, language, email_verified_at)
          values (${`${language}@be.example`}, 'Mia', 'be', ${language}, now()) returning id)
        insert into access.role_grant (account_id, role) select id, 'adviser' from a returning account_id as id`.execute(
        owner,
      );
      advisers.set(language, rows[0]!.id);
    }
    const { rows: parties } = await sql<{ id: string }>`
      with p as (insert into parties.party (kind, side, display_name, sort_key)
        select 'organisation', side, side, side from unnest(array['be', 'cn']) side returning id, side)
      insert into parties.organisation (party_id, type, status, country) select id, 'enterprise', 'active', upper(side) from p
      returning party_id as id`.execute(owner);
    const { rows } = await sql<{ id: string }>`
      select cases.open_case('ABCD-0000-0001', 'technology-transfer', 'be', 'cn', ${TITLE}, 'en', null, null,
        ${parties.map(({ id }) => id)}::uuid[], 'be', '2026-11-02', '2026-11-20') as id`.execute(db);
    caseId = rows[0]!.id;
    await sql`insert into cases.message (case_id, compartment, text, language, written_by, written_as)
      values (${caseId}, 'shared', 'Geheime cijfers', 'nl', ${advisers.get('nl')}, 'be/adviser')`.execute(
      owner,
    );
  });
  /** A Wednesday's letter is asked for, and read from the journal. */
  async function morningOf(language: string) {
    const to = advisers.get(language)!;
    const { rows } = await sql<{ id: string }>`insert into cases.morning (account_id, day, since)
      values (${to}, '2026-11-25', now() - interval '1 day') on conflict (account_id, day) do update set since = excluded.since
      returning id`.execute(owner);
    await inTransaction(db, (own) =>
      record(own, 'cases.morning-due', { to, morningId: rows[0]!.id, day: '2026-11-25' }),
    );
    await takeEntries({ db, door, corridor }, await readAfter(db, startOfJournal, 500));
  }

  for (const language of languages)
    it(`says whose turn it is and what is new, and nothing of what was written, in ${language}`, async () => {
      await morningOf(language);

      await deliver(deps(mailboxTransport));

      const mail = (await listShownMail(db)).find(({ to }) => to === `${language}@be.example`)!;
      const links = [...mail.body.matchAll(/^ {2}(\S+)$/gm)].map(([, link]) => new URL(link!));
      const pages = links.map(({ pathname }) => pathname);
      const [of, due, stop] = [`cases/${caseId}`, 'cases/due', 'cases/reminders/stop'].map(
        (page) => `/${language}/${page}`,
      );
      assert.match(mail.body, /^Sorption mats \(ABCD-0000-0001\)$/m);
      // Three working days after the twentieth.
      assert.match(mail.body, /[^\d]3[^\d]/);
      assert.doesNotMatch(mail.body, /Geheime|undefined|[{}]/);
      assert.deepEqual(pages, [of, of, due, stop]);
    });

  it('offers to mail programs the link that ends such letters, and is not written for whoever has no part any more', async () => {
    const sent: (string | undefined)[] = [];
    const transport: Transport = {
      reachesWorld: true,
      send: async ({ stopHref }) => void sent.push(stopHref),
    };
    await morningOf('en');
    await deliver(deps(transport));
    const key = Buffer.from(new URL(sent[0]!).hash.slice(1), 'base64url');
    const { rows } = await sql<{ stopped: string; rhythm: string }>`
      select account as stopped from cases.stop_letters(${key})`.execute(db);
    const { rows: after } = await sql<{ rhythm: string }>`
      select cases.rhythm_of(${advisers.get('en')}) as rhythm`.execute(db);
    await sql`delete from access.role_grant where account_id = ${advisers.get('en')}`.execute(owner);
    await morningOf('en');
    await deliver(deps(transport));

    assert.equal(sent.length, 1);
    assert.deepEqual([rows[0]!.stopped, after[0]!.rhythm], [advisers.get('en'), 'never']);
  });
});
