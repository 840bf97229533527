import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { MOST_SAVED_SEARCHES } from '#contracts/opportunities';
import { endOfJournal, readAfter } from '#platform/journal';
import { openDigest } from './actions/searches/open-digest.ts';
import { type Told, tellOfNew } from './actions/searches/tell-of-new.ts';
import { httpStage, type Somebody } from './stage/testing.ts';
import { depsOf } from './testing.ts';

interface Saved {
  id: string;
  name: string;
  rhythm: string;
  question: Record<string, unknown>;
  told?: { on: string; listings: number };
}

describe('saved searches over HTTP', async () => {
  const { db, owner, clock, ask, get, put, post, begun, stage } = await httpStage();
  const all = '/api/my/saved-searches';
  const save = async (who: Somebody, search: object = {}) => {
    const { status, body } = await post(who, all, {
      name: '水处理',
      question: { q: '', field: ['environment'] },
      rhythm: 'daily',
      reader: 'zh',
      ...search,
    });
    assert.equal(status, 200, JSON.stringify(body));
    return body['id'] as string;
  };
  const mine = async (who: Somebody) => (await get(who, all)).body['rows'] as Saved[];
  const clear = async (who: Somebody) => {
    for (const { id } of await mine(who)) await ask(who, 'DELETE', [`${all}/${id}`]);
  };
  /** What the words find is asked of another module; here they find what they name. */
  const findByWords = async ({ q }: { q: string }) => q.split(' ');
  const tell = (now: string): Promise<Told> => tellOfNew({ ...depsOf(db), findByWords }, new Date(now));
  const digestsAfter = async (position: number) =>
    (await readAfter(db, position, 500)).filter(({ kind }) => kind === 'opportunities.digest-due');

  before(async () => {
    clock.today = '2026-11-26';
  });

  it('belong to whoever saved them: others neither see nor change nor remove them', async () => {
    const id = await save('member-cn');
    const other = await put('colleague-cn', `${all}/${id}`, { rhythm: 'never' });
    const removal = await ask('administrator', 'DELETE', [`${all}/${id}`]);

    assert.deepEqual([other.status, removal.status], [404, 404]);
    assert.deepEqual(
      (await mine('member-cn')).map(({ name, rhythm, question }) => ({ name, rhythm, question })),
      [
        {
          name: '水处理',
          rhythm: 'daily',
          question: {
            q: '',
            direction: [],
            kind: [],
            side: [],
            field: ['environment'],
            stage: [],
            language: [],
          },
        },
      ],
    );
    assert.deepEqual(await mine('colleague-cn'), []);
    assert.equal((await get(undefined, all)).status, 401);
    await clear('member-cn');
    assert.deepEqual(await mine('member-cn'), []);
  });

  it('are kept up to a number that nobody reads beyond', async () => {
    for (let i = 0; i < MOST_SAVED_SEARCHES; i++) await save('newcomer', { rhythm: 'never' });

    const { status, body } = await post('newcomer', all, {
      name: 'x',
      question: { q: 'y' },
      rhythm: 'daily',
    });

    assert.deepEqual([status, body['code']], [409, 'opportunities.too-many-saved-searches']);
  });

  it('are told of what is new, once, in the morning of the side', async () => {
    const id = await save('member-cn');
    await begun('published');
    const start = await endOfJournal(db);

    const night = await tell('2026-11-26T21:30:00Z');
    const morning = await tell('2026-11-26T22:30:00Z');
    const later = await tell('2026-11-27T03:00:00Z');
    const nextDay = await tell('2026-11-27T22:30:00Z');

    assert.deepEqual(
      [night, morning, later, nextDay].map(({ looked, told }) => [looked, told]),
      [
        [0, 0],
        [1, 1],
        [0, 0],
        [1, 0],
      ],
    );
    assert.deepEqual(
      (await digestsAfter(start)).map(({ facts }) => ({ ...facts, digestId: undefined })),
      [
        {
          to: stage.current!.account['member-cn'],
          savedSearchId: id,
          rhythm: 'daily',
          listings: 1,
          digestId: undefined,
        },
      ],
    );
    assert.deepEqual(
      (await mine('member-cn')).map(({ told }) => told),
      [{ on: '2026-11-27', listings: 1 }],
    );
    await clear('member-cn');
  });

  it('are told weekly on the same day of the week, by two nodes as by one', async () => {
    await save('adviser-be', { rhythm: 'weekly', question: { side: ['cn'] } });
    await begun('published');
    const start = await endOfJournal(db);

    const early = await tell('2026-12-02T12:00:00Z');
    await Promise.all([tell('2026-12-03T12:00:00Z'), tell('2026-12-03T12:00:00Z')]);

    assert.equal(early.told, 0);
    assert.equal((await digestsAfter(start)).length, 1);
    await clear('adviser-be');
  });

  it('are told of what their words find, in its order, and only what their filters leave', async () => {
    const [first, second, third] = [
      await begun('published'),
      await begun('published'),
      await begun('published'),
    ];
    const references = [third, first].map((at) => at.split('/').at(-1)!);
    await save('member-be', { question: { q: references.join(' '), side: ['cn'] } });
    await save('member-be', { question: { q: references.join(' '), side: ['be'] } });
    const start = await endOfJournal(db);
    void second;

    await tell('2026-11-27T12:00:00Z');

    const digests = await digestsAfter(start);
    assert.equal(digests.length, 1);
    const digest = await openDigest(db, String(digests[0]!.facts['digestId']), 'nl');
    assert.deepEqual(
      digest?.rows.map(({ reference, language }) => [reference, language]),
      references.map((reference) => [reference, 'nl']),
    );
    await clear('member-be');
  });

  it('say nothing of what came while nobody wanted to hear', async () => {
    const id = await save('member-cn', { rhythm: 'never' });
    await begun('published');
    clock.today = '2026-12-10';
    await put('member-cn', `${all}/${id}`, { rhythm: 'daily', name: '水' });
    clock.today = '2026-11-26';

    assert.equal((await tell('2026-12-11T12:00:00Z')).told, 0);
    assert.deepEqual(
      (await mine('member-cn')).map(({ name, rhythm }) => [name, rhythm]),
      [['水', 'daily']],
    );
    await clear('member-cn');
  });

  it('go on where one of them cannot be answered, and come back to it', async () => {
    await save('member-cn', { question: { q: 'broken' } });
    await save('member-cn', { question: { side: ['cn'] } });
    await begun('published');
    const failing = {
      ...depsOf(db),
      findByWords: async () => {
        throw new Error('not ready');
      },
    };

    const morning = await tellOfNew(failing, new Date('2026-11-27T12:00:00Z'));
    const again = await tellOfNew(failing, new Date('2026-11-27T13:00:00Z'));

    assert.deepEqual(morning, { looked: 2, told: 1, failed: 1 });
    assert.deepEqual(again, { looked: 1, told: 0, failed: 1 });
    await clear('member-cn');
  });

  it('end by the link of a message, without signing in, and nothing else does', async () => {
    const id = await save('member-cn');
    const other = await save('member-cn');
    await begun('published');
    const start = await endOfJournal(db);
    await tell('2026-11-27T12:00:00Z');
    const due = (await digestsAfter(start)).find(({ facts }) => facts['savedSearchId'] === id)!;
    const digest = await openDigest(db, String(due.facts['digestId']), 'zh');

    const wrong = await post(undefined, '/api/saved-search-stops', { key: 'AAAA' });
    const right = await post(undefined, '/api/saved-search-stops', { key: digest!.stopKey });
    const twice = await post(undefined, '/api/saved-search-stops', { key: digest!.stopKey });

    assert.deepEqual([wrong.status, wrong.body['code']], [404, 'opportunities.stop-key-unknown']);
    assert.deepEqual([right.status, right.body], [200, { name: '水处理' }]);
    assert.equal(twice.status, 200);
    assert.deepEqual(
      new Map((await mine('member-cn')).map((one) => [one.id, one.rhythm])),
      new Map([
        [other, 'daily'],
        [id, 'never'],
      ]),
    );
    assert.equal(await openDigest(db, String(due.facts['digestId']), 'zh'), undefined);
    await clear('member-cn');
  });

  it('are forgotten with the account that saved them', async () => {
    await save('second-adviser-cn');
    await sql`update access.account set closed_at = now()
      where id = ${stage.current!.account['second-adviser-cn']}`.execute(owner);

    const { rows } = await sql`select from opportunities.saved_search
      where account_id = ${stage.current!.account['second-adviser-cn']}`.execute(owner);

    assert.equal(rows.length, 0);
  });
});
