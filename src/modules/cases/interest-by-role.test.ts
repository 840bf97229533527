import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { httpStage, type Somebody } from './stage/testing.ts';
import { chineseInterest } from './testing.ts';

describe('an expression of interest', async () => {
  const { stage, get, ask, done, expressed } = await httpStage();

  it('goes to the own adviser, across, and to the owner; each learns of it when it is their turn', async () => {
    const at = await expressed();
    const seenBy = async () => {
      const who: Somebody[] = [
        'member-be',
        'adviser-be',
        'adviser-cn',
        'member-cn',
        'neighbour-cn',
        'administrator',
      ];
      const met = await Promise.all(who.map(async (one) => (await get(one, at)).status));
      return Object.fromEntries(who.map((one, place) => [one, met[place] === 200]));
    };
    const nobody = { 'neighbour-cn': false, administrator: false };

    assert.deepEqual(await seenBy(), {
      'member-be': true,
      'adviser-be': true,
      'adviser-cn': false,
      'member-cn': false,
      ...nobody,
    });
    await done('adviser-be', `${at}/passing-on`, { version: 1, remark: 'They run pumping stations.' });
    assert.equal((await seenBy())['adviser-cn'], true);
    assert.equal((await seenBy())['member-cn'], false);
    await done('adviser-cn', `${at}/putting`, { version: 2 });
    assert.equal((await seenBy())['member-cn'], true);
    assert.equal((await seenBy())['neighbour-cn'], false);
  });

  it('keeps both names until both have agreed', async () => {
    const at = await expressed({ agrees: true, opportunity: stage.reference }).catch(async () => {
      const { body } = await get('member-be', '/api/interests?box=made');
      return `/api/interests/${String((body['rows'] as { id: string }[])[0]!.id)}`;
    });
    const { body } = await get('member-cn', at);

    assert.equal(body['interested'], undefined);
    assert.equal((body['owner'] as { name: string }).name, 'Dengde Sorbents');
    assert.equal((await get('member-be', at)).body['owner'], undefined);
  });

  it('is one at a time for a listing, and not for a listing of the own side', async () => {
    const wish = { ...chineseInterest, opportunity: stage.reference };
    const again = await ask('member-be', ['POST', '/api/interests'], {
      ...wish,
      organisationId: stage.organisation.be,
    });
    const own = await ask('neighbour-cn', ['POST', '/api/interests'], {
      ...wish,
      organisationId: stage.organisation.neighbour,
    });
    const foreign = await ask('member-be', ['POST', '/api/interests'], {
      ...wish,
      organisationId: stage.organisation.neighbour,
    });

    assert.deepEqual(
      [again, own, foreign].map(({ status, body }) => [status, body['code']]),
      [
        [409, 'cases.already-interested'],
        [409, 'cases.not-to-be-asked-for'],
        [403, 'access.not-permitted'],
      ],
    );
  });

  it('says precisely why a text would come back', async () => {
    const { status, body } = await ask('member-be', ['POST', '/api/interests'], {
      ...chineseInterest,
      opportunity: stage.reference,
      organisationId: stage.organisation.be,
      about: '我们是一家公司，电话 027-8765 4321 0。',
    });

    assert.equal(status, 422);
    assert.deepEqual(
      (body['facts'] as { remarks: { field: string; is: string }[] }).remarks.map(({ field, is }) => [
        field,
        is,
      ]),
      [
        ['about', 'too-short'],
        ['about', 'names-somebody'],
      ],
    );
  });

  it('of two who answer at once one is told that it changed meanwhile', async () => {
    const { body } = await get('member-be', '/api/interests?box=made');
    const at = `/api/interests/${String((body['rows'] as { id: string }[])[0]!.id)}`;
    const { version } = (await get('member-be', at)).body as unknown as { version: number };

    const met = await Promise.all([
      ask('member-cn', ['POST', `${at}/decline`], { version, reason: 'too-early', reopensAtTrl: 6 }),
      ask('adviser-cn', ['POST', `${at}/decline`], { version, reason: 'price' }),
    ]);

    assert.deepEqual(
      met.map(({ status }) => status).toSorted((a, b) => a - b),
      [200, 409],
    );
    const counted = await get('adviser-cn', '/api/decline-reasons');
    assert.equal((counted.body['rows'] as { count: number }[])[0]!.count, 1);
  });
});
