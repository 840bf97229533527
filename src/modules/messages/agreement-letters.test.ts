import assert from 'node:assert/strict';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { letterDoor } from '#modules/access';
import { readCorridor } from '#platform/corridor';
import { inTransaction } from '#platform/database';
import { readAfter, record, startOfJournal } from '#platform/journal';
import { languages } from '#platform/languages';
import { createLog } from '#platform/log';
import { testDatabase } from '#testing/database';
import { deliver } from './actions/deliver.ts';
import { takeEntries } from './actions/follow-journal.ts';
import { mailboxTransport } from './actions/smtp-transport.ts';
import { listShownMail } from './store/mailbox.ts';
import type { MessagesTables } from './store/tables.ts';

const corridor = readCorridor(path.resolve(import.meta.dirname, '../../../packs/corridors/cn-be'));
const TITLE = {
  zh: '许可协议',
  en: 'Licence agreement',
  fr: 'Accord de licence',
  nl: 'Licentieovereenkomst',
};

const RECORD = JSON.stringify({
  kind: 'agreement',
  fields: [],
  giving: [],
  sources: [{ key: 'a', title: 'A' }],
  claims: [{ property: 'title', value: { is: 'texts', texts: TITLE }, source: 'a', isChosen: true }],
  statuses: [],
  links: [],
  identifiers: [],
});

describe('letters about agreements and the register', async () => {
  const { db, owner } = await testDatabase<MessagesTables>();
  const door = letterDoor({ origin: () => 'https://centre.example', name: 'Green Channel' });
  const accounts = new Map<string, string>();
  let [caseId, agreementId] = ['', ''];
  before(async () => {
    for (const name of ['wei-cn', 'an-be', 'jef-be', 'stopped-be', 'member-cn', 'member-be', 'outsider-be']) {
      const { rows } = await sql<{ id: string }>`
        insert into access.account (email, name, side, language, email_verified_at) values (${`${name}@told.test`}, ${name},
          ${name.slice(-2)}, ${name.endsWith('cn') ? 'zh' : name === 'an-be' ? 'fr' : name === 'member-be' ? 'en' : 'nl'}, now())
        returning id`.execute(owner);
      accounts.set(name, rows[0]!.id);
    }
    for (const name of ['wei-cn', 'an-be', 'jef-be', 'stopped-be'])
      await sql`insert into access.role_grant (account_id, role) values (${accounts.get(name)}, 'adviser')`.execute(
        owner,
      );
    await sql`insert into cases.reminder_rhythm (account_id, rhythm) values (${accounts.get('stopped-be')}, 'never')`.execute(
      owner,
    );
    const { rows: parties } = await sql<{ id: string; side: string }>`
      with p as (insert into parties.party (kind, side, display_name, sort_key)
        select 'organisation', side, 'Secret ' || side, side from unnest(array['be', 'cn']) side returning id, side),
        o as (insert into parties.organisation (party_id, type, status, country)
          select id, 'enterprise', 'active', upper(side) from p)
      select id, side from p`.execute(owner);
    for (const { id, side } of parties)
      await sql`insert into access.membership (account_id, organisation_id, state, decided_at, decided_how)
        values (${accounts.get(`member-${side}`)}, ${id}, 'confirmed', now(), 'adviser')`.execute(owner);
    const { rows: opened } = await sql<{ id: string }>`
      select cases.open_case('TAKE-0000-0001', 'technology-transfer', 'be', 'cn', 'Secret mats', 'en', null, null,
        ${parties.map(({ id }) => id)}::uuid[], 'be', '2026-03-02', '2026-03-09') as id`.execute(db);
    caseId = opened[0]!.id;
    const { rows: agreed } = await sql<{ id: string }>`
      insert into cases.agreement (case_id, kind, giving_side, receiving_side, about, language, signed_on, state, claimed_side,
        decided_side, decided_at)
      values (${caseId}, 'licence', 'be', 'cn', 'Secret', 'en', '2026-03-31', 'validated', 'be', 'cn', now())
      returning id`.execute(owner);
    agreementId = agreed[0]!.id;
  });

  async function says(side: string, isNew = true) {
    await sql`insert into cases.publication (agreement_id, side, agreed_by) values (${agreementId}, ${side}, null)
      on conflict do nothing`.execute(owner);
    await inTransaction(db, (own) =>
      record(own, 'cases.publication-agreed', { caseId, agreementId, side, isNew }),
    );
    await read();
  }
  const read = async () => takeEntries({ db, door, corridor }, await readAfter(db, startOfJournal, 500));
  /** The morning comes; who got which mail then. */
  async function delivered() {
    await sql`update messages.letter set next_try_at = now() where state = 'waiting'`.execute(owner);
    const before = (await listShownMail(db)).length;
    await deliver({ db, door, corridor, transport: mailboxTransport, log: createLog('silent') });
    const all = await listShownMail(db);
    return all.slice(0, all.length - before).toSorted((one, other) => (one.to < other.to ? -1 : 1));
  }

  it('tell advisers of both sides once that one waits for a proposal, when both sides let it be told', async () => {
    await says('be');
    const early = await delivered();
    await says('cn');
    await says('cn', false);
    const mails = await delivered();

    assert.deepEqual(early, []);
    assert.deepEqual(
      mails.map(({ to, subject }) => [to, subject]),
      [
        ['an-be@told.test', 'Un accord attend d’être proposé à la mémoire de la coopération'],
        ['jef-be@told.test', 'Er wacht een overeenkomst op een voorstel voor het samenwerkingsarchief'],
        ['wei-cn@told.test', '有 1 份协议待提请载入合作档案'],
      ],
    );
    const [, jef] = mails;
    assert.match(jef!.body, /https:\/\/centre[.]example\/nl\/register\/proposals/);
    assert.doesNotMatch(jef!.body, /Secret|[{}]/);
    const key = /cases\/reminders\/stop#([\w-]{43})/.exec(jef!.body)![1]!;
    await sql`select cases.stop_letters(${Buffer.from(key, 'base64url')})`.execute(db);
    const { rows } = await sql<{ rhythm: string }>`
      select cases.rhythm_of(${accounts.get('jef-be')}) as rhythm`.execute(db);
    assert.deepEqual(rows, [{ rhythm: 'never' }]);
  });

  it('are not sent where it was proposed before the morning', async () => {
    await sql`delete from cases.publication where agreement_id = ${agreementId}`.execute(owner);
    await says('be');
    await says('cn');
    await sql`insert into register.proposal (agreement_id, content, why, proposed_by)
      values (${agreementId}, '{"claims": [], "links": []}', 'Test', ${accounts.get('wei-cn')})`.execute(
      owner,
    );

    assert.deepEqual(await delivered(), []);
  });

  it('tell the parties that it stands in the register, by the title of its record', async () => {
    await sql`update register.proposal set decision = 'accepted', decided_by = ${accounts.get('an-be')}, decided_at = now()
      where agreement_id = ${agreementId}`.execute(owner);
    const { rows } = await sql<{ reference: string }>`
      with r as (insert into register.record (kind, content, titles) values ('agreement', ${RECORD}::jsonb, ${JSON.stringify(TITLE)}::jsonb)
          returning id, reference),
        v as (insert into register.revision (record_id, number, content, why) select id, 1, ${RECORD}::jsonb, 'Test' from r),
        p as (update register.proposal set became_id = r.id from r where agreement_id = ${agreementId})
      select reference from r`.execute(owner);
    const { reference } = rows[0]!;
    await inTransaction(db, (own) =>
      record(own, 'register.proposal-accepted', { proposalId: 'p', agreementId, reference }),
    );
    await read();
    const mails = await delivered();

    assert.deepEqual(
      mails.map(({ to, subject }) => [to, subject]),
      [
        ['member-be@told.test', 'Your agreement stands in the public register: Licence agreement'],
        ['member-cn@told.test', '贵单位的协议已载入合作档案：许可协议'],
      ],
    );
    for (const [place, language] of [languages.indexOf('en'), languages.indexOf('zh')].entries()) {
      const { body } = mails[place]!;
      assert.match(
        body,
        new RegExp(`https://centre[.]example/${languages[language]}/register/${reference}$`, 'm'),
      );
      assert.doesNotMatch(body, /Secret|[{}]/);
    }
  });
});
