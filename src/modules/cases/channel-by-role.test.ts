import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { runDoctor } from '#platform/doctor';
import { httpStage, type Somebody } from './stage/testing.ts';
import { casesInvariants } from './store/invariants.ts';

interface Seen {
  version: number;
  state: string;
  ball?: { side: string; part: string; dueOn: string; daysLeft: number; isCertain: boolean };
  isDisclosed: boolean;
  may: string[];
  parts: string[];
  compartments: { code: string }[];
  seats: { side: string; partyCount: number; parties: { name: string }[] }[];
  turns: { verb: string; note?: string }[];
  ages: {
    total: { milliseconds: number };
    byState: { milliseconds: number }[];
    byHolder: { milliseconds: number }[];
  };
}

describe('a case', async () => {
  const { owner, clock, stage, get, ask, done, opened } = await httpStage();
  const seen = async (who: Somebody, at: string) => (await get(who, at)).body as unknown as Seen;

  it('is opened by an accepted interest, with a seat and a party on each side, and the ball with one of them', async () => {
    const at = await opened();
    const one = await seen('adviser-be', at);

    assert.deepEqual([one.state, one.ball?.side, one.ball?.part], ['opened', 'be', 'adviser']);
    assert.deepEqual(
      one.seats.map(({ side, partyCount, parties }) => [side, partyCount, parties.length]),
      [
        ['cn', 1, 0],
        ['be', 1, 1],
      ],
    );
    assert.deepEqual(one.parts, ['be/adviser']);
    assert.equal((await get('neighbour-cn', at)).status, 404);
    assert.equal((await get('administrator', at)).status, 404);
    await done('adviser-be', `${at}/closing`, { version: 1, reason: 'opened-by-mistake' });
  });

  it('sent to Wuhan on 30 September is not late on 8 October', async () => {
    clock.now = new Date('2026-09-30T02:00:00Z');
    const at = await opened();
    const to = { side: 'cn', part: 'adviser' };

    await done('adviser-be', `${at}/hand-over`, {
      version: 1,
      to,
      days: 3,
      note: 'Please ask the owner for a visit.',
    });
    clock.now = new Date('2026-10-08T09:00:00Z');
    const inTime = (await seen('adviser-be', at)).ball!;
    clock.now = new Date('2026-10-16T09:00:00Z');
    const late = (await seen('adviser-be', at)).ball!;
    clock.now = new Date('2026-09-30T02:00:00Z');

    assert.ok(inTime.dueOn > '2026-10-08', inTime.dueOn);
    assert.ok(inTime.daysLeft > 0);
    assert.ok(late.daysLeft < 0, 'it is late when the holidays are over and the days have passed');
    await done('adviser-cn', `${at}/closing`, { version: 2, reason: 'opened-by-mistake' });
  });

  it('is moved by the side that holds the ball, with a note, to somebody who is there', async () => {
    const at = await opened();
    const cn = { side: 'cn', part: 'adviser' };

    const notTheirs = await ask('adviser-cn', ['POST', `${at}/hand-over`], {
      version: 1,
      to: cn,
      note: 'Mine!',
    });
    const noNote = await ask('adviser-be', ['POST', `${at}/hand-over`], { version: 1, to: cn, note: ' ' });
    const nowhere = await ask('adviser-be', ['POST', `${at}/hand-over`], {
      version: 1,
      to: { side: 'nl', part: 'adviser' },
      note: 'To a third country.',
    });
    const self = await ask('adviser-be', ['POST', `${at}/hand-over`], {
      version: 1,
      to: { side: 'be', part: 'adviser' },
      note: 'To myself.',
    });

    assert.deepEqual(
      [notTheirs, noNote, nowhere, self].map(({ status }) => status),
      [403, 422, 409, 409],
    );
    const met = await Promise.all([
      ask('adviser-be', ['POST', `${at}/hand-over`], { version: 1, to: cn, note: 'First.' }),
      ask('second-adviser-be', ['POST', `${at}/hand-over`], { version: 1, to: cn, note: 'Second.' }),
    ]);
    assert.deepEqual(
      met.map(({ status }) => status).toSorted((a, b) => a - b),
      [200, 409],
    );
    await done('adviser-cn', `${at}/closing`, { version: 2, reason: 'opened-by-mistake' });
  });

  it('is introduced when both sides agreed to be named, and goes on step by step; ages add up', async () => {
    const at = await opened({ agrees: false });
    const early = await ask('adviser-be', ['POST', `${at}/advance`], { version: 1, verb: 'introduce' });
    await done('member-be', `${at}/names-agreement`);
    const one = await seen('member-cn', at);
    await done('adviser-be', `${at}/advance`, { version: 1, verb: 'introduce' });
    await done('adviser-be', `${at}/advance`, {
      version: 2,
      verb: 'negotiate',
      to: { side: 'cn', part: 'client' },
    });
    const skipped = await ask('adviser-cn', ['POST', `${at}/advance`], { version: 3, verb: 'follow' });
    const two = await seen('member-cn', at);

    assert.deepEqual(
      [early.status, (early.body['facts'] as { hindrances: { is: string }[] }).hindrances[0]!.is],
      [409, 'names-not-agreed'],
    );
    assert.equal(one.isDisclosed, true);
    assert.deepEqual(
      one.seats.map(({ parties }) => parties.length),
      [1, 1],
    );
    assert.equal(skipped.status, 409);
    assert.deepEqual(
      [two.state, two.ball?.part, two.may.includes('hand-over')],
      ['negotiating', 'client', true],
    );
    const sum = (shares: { milliseconds: number }[]) =>
      shares.reduce((all, { milliseconds }) => all + milliseconds, 0);
    assert.equal(sum(two.ages.byState), two.ages.total.milliseconds);
    assert.equal(sum(two.ages.byHolder), two.ages.total.milliseconds);
    await done('adviser-cn', `${at}/closing`, { version: 3, reason: 'no-agreement', note: 'Too dear.' });
    const closed = await seen('adviser-be', at);
    assert.deepEqual([closed.state, closed.ball, closed.may], ['closed', undefined, ['reopen']]);
    await done('adviser-be', `${at}/reopening`, {
      version: 4,
      to: { side: 'be', part: 'adviser' },
      note: 'A new price.',
    });
    assert.equal((await seen('adviser-be', at)).state, 'negotiating');
    await done('adviser-be', `${at}/closing`, { version: 5, reason: 'no-agreement' });
  });

  it('keeps what is written in a compartment there, until somebody moves it', async () => {
    const at = await opened();
    const write = (who: Somebody, compartment: string, text: string) =>
      ask(who, ['POST', `${at}/messages`], { compartment, text, language: 'en' });
    const texts = async (who: Somebody) =>
      ((await get(who, `${at}/messages`)).body['rows'] as { text: string }[])
        .map(({ text }) => text)
        .toSorted();
    const own = `be/${stage.organisation.be}`;

    const mine = await write('member-be', own, 'our price');
    await write('adviser-be', 'be', 'they can pay more');
    await write('adviser-cn', 'shared', 'welcome');
    const across = await write('adviser-cn', 'be', 'let me in');
    const inside = await write('adviser-be', own, 'let me in too');

    assert.deepEqual([across.status, inside.status], [403, 403]);
    assert.deepEqual(await texts('member-be'), ['our price', 'they can pay more', 'welcome']);
    assert.deepEqual(await texts('adviser-be'), ['they can pay more', 'welcome']);
    assert.deepEqual(await texts('adviser-cn'), ['welcome']);
    const share = (who: Somebody, into: string) =>
      ask(who, ['POST', `${at}/messages/${String(mine.body['id'])}/sharing`], { into });
    assert.equal((await share('adviser-be', 'shared')).status, 404);
    assert.equal((await share('member-be', 'cn')).status, 409);
    assert.equal((await share('member-be', 'shared')).status, 200);
    assert.deepEqual(await texts('adviser-cn'), ['our price', 'welcome']);
    assert.equal((await share('member-be', 'be')).status, 409);
  });

  it('tells whoever holds its tracking code where it stands, and no name', async () => {
    const { body } = await get('adviser-be', '/api/cases?state=opened');
    const { trackingCode } = (body['rows'] as { trackingCode: string }[])[0]!;

    const typed = trackingCode.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o');
    const found = await get(undefined, `/api/case-tracking/${encodeURIComponent(typed)}`);
    const wrong = await get(undefined, '/api/case-tracking/0000-0000-0000');

    assert.deepEqual([found.status, found.body['state'], wrong.status], [200, 'opened', 404]);
    assert.doesNotMatch(JSON.stringify(found.body), /Dengde|Dender|adviser-|member-|[0-9a-f]{8}-[0-9a-f]{4}/);
  });

  it('stands on the desk of whose turn it is', async () => {
    const count = async (who: Somebody, ball: string) =>
      (await get(who, `/api/cases?ball=${ball}&state=opened`)).body['total'];

    assert.deepEqual(
      [
        await count('adviser-be', 'mine'),
        await count('adviser-be', 'other-side'),
        await count('adviser-cn', 'mine'),
        await count('adviser-cn', 'other-side'),
        await count('member-be', 'mine'),
        await count('newcomer', 'any'),
      ],
      [1, 0, 0, 1, 0, 0],
    );
  });

  it('is taken away as a table by whoever sees it, row by row as in the list, and the journal says so', async () => {
    const linesFor = async (who: Somebody | undefined, of: string) => {
      const { status, body } = await get(who, of);
      return status === 200 ? String(body['text']).trim().split('\r\n').slice(1) : status;
    };
    const { body } = await get('adviser-cn', '/api/cases?ball=other-side&state=opened');
    const [listed] = body['rows'] as { trackingCode: string; title: string; openedOn: string }[];
    const at = '/api/cases/table?state=opened&reader=nl';

    const [row, ...more] = (await linesFor('adviser-cn', `${at}&ball=other-side`)) as string[];
    assert.deepEqual(more, []);
    assert.match(
      row!,
      new RegExp(`^${listed!.trackingCode},.*,Technologieoverdracht,Milieu,Geopend,.*,${listed!.openedOn},`),
    );
    assert.match(row!, /,China,België,België,adviseur,/);
    assert.deepEqual(
      [
        await linesFor('adviser-cn', `${at}&ball=mine`),
        await linesFor('newcomer', at),
        await linesFor(undefined, at),
        await linesFor('adviser-be', '/api/cases/table?format=pdf'),
      ],
      [[], [], 401, 422],
    );
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from journal.entry
      where kind = 'cases.table-given' and account_id = ${stage.account['adviser-cn']}`.execute(owner);
    assert.deepEqual(rows, [{ count: 2 }]);
  });

  it('is counted on the board in the field of its listing and the way it goes, on the page and in the table', async () => {
    const { body } = await get('adviser-cn', '/api/case-board');
    const { fields } = body as unknown as {
      fields: { field: string; total: number; givingSides: { side: string; count: number }[] }[];
    };
    const table = await get('adviser-cn', '/api/case-board/table?reader=en');

    const [{ field, total, givingSides } = fields[0]!] = fields;
    assert.deepEqual([fields.length, field, givingSides], [1, 'environment', [{ side: 'cn', count: total }]]);
    assert.match(String(table.body['text']), new RegExp(`\r\nFields,,Environment,China,cases,${total}\r\n`));
    assert.equal((await get('member-cn', '/api/case-board/table')).status, 403);
  });

  it('leaves nothing behind that an invariant of the module would not stand', async () => {
    assert.deepEqual(
      (await runDoctor(owner, casesInvariants)).filter(({ state }) => state !== 'holds'),
      [],
    );
  });
});
