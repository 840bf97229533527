import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { expireDue } from './actions/life/expire-due.ts';
import { depsOf, dutch } from './testing.ts';
import { httpStage } from './stage/testing.ts';
import { people, type Somebody } from './stage/testing.ts';

describe('writing and reviewing over HTTP', async () => {
  const { db, clock, get, put, post, written, begun } = await httpStage();

  it('leads a member’s draft through two readings to everybody', async () => {
    const at = await begun();
    assert.match(at, /TO-CN-ENVI-\d\d$/);

    const saved = await put('member-cn', at, { version: 1, listing: written({ fields: ['environment'] }) });
    assert.deepEqual([saved.status, saved.body], [200, { version: 2, stale: [] }]);
    const judged = await post('member-cn', '/api/opportunity-judgements', {
      listing: written(),
      reader: 'zh',
    });
    assert.deepEqual(judged.body['remarks'], []);
    assert.equal((await post('member-cn', `${at}/submission`)).body['state'], 'internal-review');
    assert.equal((await post('adviser-cn', `${at}/approval`)).body['state'], 'external-review');
    assert.equal((await get(undefined, at)).status, 404);
    assert.equal((await post('adviser-be', `${at}/publication`)).body['state'], 'published');

    const seen = await get(undefined, `${at}?reader=nl`);
    assert.deepEqual(
      [seen.status, seen.body['title'], seen.body['owner']],
      [200, dutch.title, { type: 'enterprise', country: 'CN', isInvented: true }],
    );
  });

  it('is refused to everybody but the next reader, at every step', async () => {
    const at = await begun();
    const refusedTo = async (noun: string, may: readonly Somebody[], body: object = {}) => {
      const answers: [string, number][] = [];
      for (const who of people.filter((one) => !may.includes(one)))
        answers.push([who, (await post(who, `${at}/${noun}`, body)).status]);
      return answers.filter(([, status]) => status !== 403 && status !== 404);
    };

    assert.equal((await post(undefined, `${at}/submission`)).status, 401);
    assert.deepEqual(await refusedTo('submission', ['member-cn', 'colleague-cn']), []);
    await post('member-cn', `${at}/submission`);
    assert.deepEqual(await refusedTo('approval', ['adviser-cn', 'second-adviser-cn']), []);
    assert.deepEqual(await refusedTo('publication', []), []);
    await post('adviser-cn', `${at}/approval`);
    assert.deepEqual(await refusedTo('approval', []), []);
    assert.deepEqual(await refusedTo('publication', ['adviser-be']), []);
    await post('adviser-be', `${at}/publication`);
    for (const noun of ['pause', 'revision'])
      assert.deepEqual(
        await refusedTo(noun, ['member-cn', 'colleague-cn', 'adviser-cn', 'second-adviser-cn']),
        [],
      );
  });

  it('answers an outsider as if the draft were not there', async () => {
    const at = await begun('internal-review');
    for (const who of ['member-be', 'adviser-be', 'newcomer'] as const) {
      const answers = [
        await get(who, `${at}/draft`),
        await get(who, `${at}/review`),
        await post(who, `${at}/approval`),
      ];
      assert.deepEqual(
        answers.map(({ status, body }) => [status, body['code']]),
        Array(3).fill([404, 'opportunities.opportunity-unknown']),
        who,
      );
    }
  });

  it('lets an adviser write for an organisation of the own side, and then somebody else read it', async () => {
    const { body } = await post('adviser-cn', '/api/opportunities', { listing: written() });
    const at = `/api/opportunities/${String(body['reference'])}`;
    await post('adviser-cn', `${at}/submission`);

    const own = await post('adviser-cn', `${at}/approval`);
    assert.deepEqual([own.status, own.body['code']], [403, 'access.not-permitted']);
    assert.equal((await post('second-adviser-cn', `${at}/approval`)).status, 200);
    assert.equal((await post('adviser-be', '/api/opportunities', { listing: written() })).status, 403);
    assert.equal((await post('newcomer', '/api/opportunities', { listing: written() })).status, 403);
  });

  it('takes of two tabs only the one that knows the latest version', async () => {
    const at = await begun();
    const tab = (fields: string[]) => put('member-cn', at, { version: 1, listing: written({ fields }) });

    const answers = await Promise.all([tab(['environment']), tab(['agriculture'])]);

    assert.deepEqual(answers.map(({ status }) => String(status)).toSorted(), ['200', '409']);
    const late = answers.find(({ status }) => status === 409);
    assert.deepEqual(
      [late?.body['code'], late?.body['facts']],
      ['opportunities.changed-meanwhile', { reference: at.split('/').at(-1), version: 2 }],
    );
  });

  it('takes of two clicks on any step only the first', async () => {
    for (const [until, who, noun] of [
      ['draft', 'member-cn', 'submission'],
      ['internal-review', 'adviser-cn', 'approval'],
      ['external-review', 'adviser-be', 'publication'],
    ] as const) {
      const at = await begun(until);
      const clicks = await Promise.all([post(who, `${at}/${noun}`), post(who, `${at}/${noun}`)]);
      assert.deepEqual(clicks.filter(({ status }) => status === 200).length, 1, noun);
      assert.ok(
        clicks.some(({ status }) => status === 409 || status === 404 || status === 403),
        noun,
      );
    }
  });

  it('does not let a listing be handed in while somebody else changes it', async () => {
    const at = await begun();
    await put('colleague-cn', at, { version: 1, listing: written({ fields: ['environment'] }) });

    const { status, body } = await post('member-cn', `${at}/submission`, { version: 1 });

    assert.deepEqual([status, body['code']], [409, 'opportunities.changed-meanwhile']);
  });

  it('keeps a vague text from being handed in, with every remark', async () => {
    const vague = {
      title: '国际领先的新型高效节能环保技术寻求合作',
      summary: '先进',
      description: '我们的技术先进。',
    };
    const at = await begun('draft', {
      texts: [{ language: 'zh', isOriginal: true, isMachineMade: false, ...vague }],
    });

    const { status, body } = await post('member-cn', `${at}/submission`);

    const { hindrances } = body['facts'] as { hindrances: { is: string; faults: { code: string }[] }[] };
    assert.equal(status, 409);
    assert.deepEqual(
      hindrances.flatMap(({ faults }) => faults.map(({ code }) => code)),
      [
        'too-short',
        'too-short',
        'title-vague',
        'problem-missing',
        'rival-missing',
        'comparison-missing',
        'evidence-missing',
      ],
    );
  });

  it('refuses what no form sends: another owner, another state, a side of one’s choice', async () => {
    const at = await begun();
    const listing = { ...written(), side: 'be', state: 'published', isInvented: true, writers: [] };
    const saved = await put('member-cn', at, { version: 1, listing, state: 'published', approvedBy: 'me' });
    assert.equal(saved.status, 200);

    const { body } = await get('member-cn', `${at}/draft`);
    assert.deepEqual([body['state'], body['side'], body['version']], ['draft', 'cn', 1]);
  });

  it('is renewed with a sign of life after it has ended, by its owner alone', async () => {
    const at = await begun('published', { validUntil: '2026-12-10' });
    await expireDue(depsOf(db), new Date('2026-12-12T12:00:00Z'));
    clock.today = '2026-12-12';
    assert.equal((await get(undefined, at)).body['state'], 'expired');

    const life = { validUntil: '2027-12-01', reason: 'new-results', remark: '又做了两个种植季的测量。' };
    assert.equal((await post('member-be', `${at}/renewal`, life)).status, 403);
    assert.equal((await post('member-cn', `${at}/renewal`, { validUntil: '2027-12-01' })).status, 422);
    assert.equal((await post('member-cn', `${at}/renewal`, life)).body['state'], 'published');
    clock.today = '2026-11-26';
  });

  it('is revised out of sight and read twice again', async () => {
    const at = await begun('published');
    await post('member-cn', `${at}/revision`);
    assert.equal((await get(undefined, at)).body['code'], 'opportunities.opportunity-in-revision');
    await post('member-cn', `${at}/submission`);
    await post('second-adviser-cn', `${at}/approval`);

    assert.equal((await post('adviser-be', `${at}/publication`)).body['state'], 'published');
  });
});
