import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { httpStage } from './stage/testing.ts';
import type { Somebody } from './stage/testing.ts';

interface Row {
  reference: string;
  isMine: boolean;
  owner: { name?: string };
}

describe('the desk over HTTP', async () => {
  const { clock, get, put, post, written, begun } = await httpStage();
  const at = (reference: string) => reference.split('/').at(-1)!;
  const queues = async (who: Somebody) => {
    const { body } = await get(who, '/api/review/opportunities?reader=en');
    const found = body['queues'] as { queue: string; rows: Row[]; oldestDays?: number }[];
    return Object.fromEntries(
      found.filter(({ rows }) => rows.length > 0).map(({ queue, ...rest }) => [queue, rest]),
    );
  };

  it('shows a writer the own listings, last changed first, a page at a time', async () => {
    const first = await begun();
    const second = await begun();
    await put('member-cn', first, { version: 1, listing: written({ fields: ['environment'] }) });

    const page = await get('colleague-cn', '/api/my/opportunities?limit=1');
    const next = await get(
      'colleague-cn',
      `/api/my/opportunities?limit=1&after=${String(page.body['next'])}`,
    );

    assert.deepEqual(
      [page, next].flatMap(({ body }) => (body['rows'] as Row[]).map(({ reference }) => reference)),
      [at(first), at(second)],
    );
    assert.equal(page.body['total'], 2);
    assert.deepEqual((await get('member-be', '/api/my/opportunities')).body['rows'], []);
    assert.equal((await get(undefined, '/api/my/opportunities')).status, 401);
  });

  it('shows an adviser what waits, for how long, and whose it is on the own side only', async () => {
    const waiting = await begun('internal-review');
    const across = await begun('external-review');
    clock.today = '2026-12-03';

    const own = await queues('adviser-cn');
    const other = await queues('adviser-be');
    clock.today = '2026-11-26';

    assert.deepEqual(
      [own['first-reading']?.rows.map(({ reference }) => reference), own['first-reading']?.oldestDays],
      [[at(waiting)], 7],
    );
    assert.deepEqual(
      own['with-other-side']?.rows.map(({ owner }) => owner.name),
      ['Dengde Sorbents'],
    );
    assert.deepEqual(
      [
        Object.keys(other),
        other['second-reading']?.rows.map(({ reference, owner }) => [reference, owner.name]),
      ],
      [['second-reading'], [[at(across), undefined]]],
    );
    assert.equal((await get('member-cn', '/api/review/opportunities')).status, 403);
  });

  it('gives a writer everything there is to know, and what can be done next', async () => {
    const one = await begun('internal-review');

    const { body } = await get('member-cn', `${one}/draft?reader=zh`);

    assert.deepEqual(body['may'], ['recall', 'withdraw', 'comment']);
    assert.deepEqual(body['remarks'], []);
    assert.deepEqual(
      (body['history'] as { verb: string; by: string; isMine: boolean }[]).map(({ verb, by, isMine }) => [
        verb,
        by,
        isMine,
      ]),
      [['submit', 'owner', true]],
    );
    assert.deepEqual(
      (body['listing'] as { texts: { language: string }[] }).texts.map(({ language }) => language),
      ['zh', 'nl'],
    );
    assert.deepEqual((await get('adviser-cn', `${one}/draft`)).body['may'], [
      'approve',
      'return',
      'refuse',
      'withdraw',
      'comment',
    ]);
  });

  it('shows the reviewer of the other side the listing and nothing that names its owner', async () => {
    const one = await begun('internal-review');
    await post('adviser-cn', `${one}/comments`, {
      text: 'Dengde Sorbents should name its patent office.',
      path: 'rights',
    });
    await post('adviser-cn', `${one}/approval`);

    const review = await get('adviser-be', `${one}/review?reader=nl`);

    assert.equal(review.status, 200);
    assert.doesNotMatch(JSON.stringify(review.body), /Dengde|登德|Sorbents/);
    assert.deepEqual(review.body['isOwnSide'], false);
    assert.deepEqual(review.body['may'], ['return', 'refuse', 'publish', 'comment']);
    assert.equal((await get('adviser-be', `${one}/draft`)).status, 403);
    assert.equal((await get('adviser-cn', `${one}/review`)).body['isOwnSide'], true);
  });

  it('keeps threads on fields, with answers, until they are settled', async () => {
    const one = await begun('external-review');
    const opened = await post('adviser-be', `${one}/comments`, {
      path: 'texts.nl.advantages',
      text: 'Welke kost precies?',
    });
    const id = String(opened.body['id']);
    const answer = await post('member-cn', `${one}/comments`, { text: '每公斤磷约14欧元。', answers: id });
    const settled = await put('member-cn', `${one}/comments/${id}/settlement`, { isSettled: true });

    assert.deepEqual(
      [answer.body['path'], answer.body['by'], settled.body['isSettled']],
      ['texts.nl.advantages', 'owner', true],
    );
    const { body } = await get('adviser-be', `${one}/review`);
    assert.deepEqual(
      (body['comments'] as { by: string; isSettled: boolean }[]).map(({ by, isSettled }) => [by, isSettled]),
      [
        ['other-adviser', true],
        ['owner', false],
      ],
    );
  });

  it('stops an answer that would name the owner to the other side', async () => {
    const one = await begun('external-review');
    const { status, body } = await post('member-cn', `${one}/comments`, {
      text: '请直接联系登德吸附材料有限公司，电话13800138000。',
    });

    assert.deepEqual(
      [status, body['code'], (body['facts'] as { words: string[] }).words],
      [422, 'opportunities.comment-gives-away', ['13800138000', '登德吸附材料有限公司']],
    );
  });

  it('returns a listing with its open comments, and shows its writer both', async () => {
    const one = await begun('external-review');
    assert.equal((await post('adviser-be', `${one}/return`, { reason: 'text-unclear' })).status, 409);
    await post('adviser-be', `${one}/comments`, {
      path: 'texts.zh.summary',
      text: 'Per year or per season?',
    });
    assert.equal(
      (await post('adviser-be', `${one}/return`, { reason: 'text-unclear' })).body['state'],
      'draft',
    );

    const { body } = await get('member-cn', `${one}/draft`);
    const last = (body['history'] as object[]).at(-1);
    assert.deepEqual(last, {
      verb: 'return',
      from: 'external-review',
      to: 'draft',
      on: '2026-11-26',
      by: 'other-adviser',
      isMine: false,
      reason: 'text-unclear',
    });
    assert.ok((await queues('adviser-cn'))['returned']?.rows.some(({ reference }) => reference === at(one)));
    assert.equal((await get('adviser-be', `${one}/review`)).status, 404);
  });
});
