import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
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

describe('the letter about what is new to a saved search', async () => {
  const { db, owner } = await testDatabase<MessagesTables>();
  const door = letterDoor({ origin: () => 'https://centre.example', name: 'Green Channel' });
  const deps = (transport: Transport) => ({ db, door, corridor, transport, log: createLog('silent') });

  /** Somebody with a search that found two listings, one of them closed since. */
  async function searcher(language: string) {
    const email = `${language}-${crypto.randomUUID()}@be.example`;
    const { rows } = await sql<{ account: string; digest: string; search: string }>`
      with a as (insert into access.account (email, name, side, language) values (${email}, 'Mia', 'be', ${language}) returning id),
        s as (insert into opportunities.saved_search (account_id, name, words, filters, reader, side, rhythm, since, looked_on)
          select id, 'Fosfaat' || chr(10) || 'uit water', 'fosfaat', ${{ side: ['cn'], field: ['environment'] }}, 'nl', 'be', 'daily',
            current_date, current_date from a returning id),
        d as (insert into opportunities.digest (saved_search_id, made_on) select id, current_date from s returning id),
        o as (insert into opportunities.opportunity (reference, direction, kind, state, state_since, published_on, side, languages)
          select upper(left(md5(${email}), 12)) || '-' || n, 'request', 'technology', case n when 1 then 'published' else 'withdrawn' end,
            current_date, current_date, 'cn', '{zh,fr}' from generate_series(1, 2) n returning id, reference),
        x as (insert into opportunities.text (opportunity_id, language, title, summary, description, is_original, made_from, changed_on)
          select id, t.language, t.title, '', '', t.language = 'zh', case t.language when 'zh' then null else 'x' end, current_date
          from o, (values ('zh', '除磷吸附剂'), ('fr', 'Sorbant pour le phosphate')) t (language, title)),
        t as (insert into opportunities.told (saved_search_id, opportunity_id, digest_id, place)
          select s.id, o.id, d.id, row_number() over (order by reference) from s, o, d)
      select a.id as account, d.id as digest, s.id as search from a, d, s`.execute(owner);
    const { account: to, digest: digestId, search } = rows[0]!;
    await inTransaction(db, (own) => record(own, 'opportunities.digest-due', { to, digestId, listings: 2 }));
    await takeEntries({ db, door, corridor }, await readAfter(db, startOfJournal, 500));
    return { email, search };
  }
  const mailTo = async (email: string) => (await listShownMail(db)).find(({ to }) => to === email);

  for (const language of languages)
    it(`names what is still open, with its link and the link that ends such letters, in ${language}`, async () => {
      const { email, search } = await searcher(language);

      await deliver(deps(mailboxTransport));

      const mail = (await mailTo(email))!;
      const links = [...mail.body.matchAll(/^ {2}(\S+)$/gm)].map(([, link]) => new URL(link!));
      assert.match(mail.subject, /^(“|«\u00a0|‘)Fosfaat uit water/);
      assert.match(mail.body, language === 'fr' ? /^Sorbant pour le phosphate$/m : /^除磷吸附剂$/m);
      assert.deepEqual(
        links.map(({ pathname }) => pathname.replace(/[A-F\d]{12}/, 'X')),
        ['opportunities/X-1', 'opportunities', 'searches', 'searches/stop'].map(
          (page) => `/${language}/${page}`,
        ),
      );
      assert.equal(links[1]!.search, '?field=environment&q=fosfaat&side=cn');
      const { rows } = await sql<{ id: string }>`
        select saved_search_id as id from opportunities.stop_key
        where hash = sha256(${Buffer.from(links[3]!.hash.slice(1), 'base64url')})`.execute(owner);
      assert.deepEqual(rows, [{ id: search }]);
    });

  it('offers to mail programs the link that ends such letters', async () => {
    const sent: (string | undefined)[] = [];
    const transport: Transport = {
      reachesWorld: true,
      send: async ({ stopHref }) => void sent.push(stopHref),
    };
    await searcher('nl');

    await deliver(deps(transport));

    assert.equal(sent.length, 1);
    assert.match(sent[0]!, /^https:\/\/centre[.]example\/nl\/searches\/stop#[\w-]{43}$/);
  });

  it('is not written when the search was stopped or removed meanwhile, nor when all is closed again', async () => {
    const stopped = await searcher('en');
    await sql`update opportunities.saved_search set rhythm = 'never' where id = ${stopped.search}`.execute(
      owner,
    );
    const removed = await searcher('en');
    await sql`delete from opportunities.saved_search where id = ${removed.search}`.execute(owner);
    const { email } = await searcher('en');
    await sql`update opportunities.opportunity set state = 'withdrawn'`.execute(owner);

    await deliver(deps(mailboxTransport));

    for (const to of [stopped.email, removed.email, email]) assert.equal(await mailTo(to), undefined);
    const { rows } = await sql<{ state: string; count: number }>`
      select state, count(*)::int from messages.letter where state <> 'sent' group by state`.execute(owner);
    assert.deepEqual(rows, [{ state: 'dropped', count: 3 }]);
  });
});
