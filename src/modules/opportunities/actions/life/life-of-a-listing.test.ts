import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runDoctor } from '#platform/doctor';
import { endOfJournal, readAfter } from '#platform/journal';
import { testDatabase } from '#testing/database';
import { opportunitiesInvariants } from '../../store/invariants.ts';
import type { OpportunitiesTables } from '../../store/tables.ts';
import { chinese, depsOf, dutch, listing, open, take } from '../../testing.ts';
import { readOpportunity } from '../read-opportunity.ts';
import { changeOpportunity } from '../writing/change-opportunity.ts';
import { createOpportunity } from '../writing/create-opportunity.ts';
import { removeOpportunity } from '../writing/remove-opportunity.ts';
import { expireDue } from './expire-due.ts';

describe('the life of a listing', async () => {
  const { db, owner } = await testDatabase<OpportunitiesTables>();
  const deps = depsOf(db);

  const opened = async (change: Parameters<typeof listing>[0] = {}) => {
    const { reference } = await createOpportunity(deps, listing(change));
    return open(deps, reference);
  };
  const stateOf = async (reference: string) =>
    (
      await db
        .selectFrom('opportunities.opportunity')
        .where('reference', '=', reference)
        .select('state')
        .executeTakeFirstOrThrow()
    ).state;
  const read = (reference: string) => readOpportunity(deps, { reference, reader: 'nl' });
  const refusedWith = (code: string) => (error: { code?: string }) => error.code === `opportunities.${code}`;

  it('leads from a draft through two readings to the public, one entry for each step', async () => {
    const from = await endOfJournal(db);
    const { reference } = await createOpportunity(deps, listing());
    await take(deps, reference, 'submit');
    await take(deps, reference, { verb: 'return', remark: 'Zeg wat de mat kost.' });
    await take(deps, reference, 'submit');
    await take(deps, reference, 'approve');
    await assert.rejects(read(reference), refusedWith('opportunity-unknown'));
    await take(deps, reference, 'publish');

    assert.equal((await read(reference)).state, 'published');
    assert.deepEqual(
      (await readAfter(db, from, 20)).map(({ kind }) => kind.replace('opportunities.opportunity-', '')),
      ['created', 'submitted', 'returned', 'submitted', 'approved', 'published'],
    );
    const remarks = await db
      .selectFrom('opportunities.step')
      .select('remark')
      .where('remark', 'is not', null)
      .execute();
    assert.deepEqual(remarks, [{ remark: 'Zeg wat de mat kost.' }]);
  });

  it('is refused a step with every reason, and leaves no trace', async () => {
    const { reference } = await createOpportunity(
      deps,
      listing({ fields: [], texts: [{ ...dutch, title: 'Mat' }] }),
    );
    const from = await endOfJournal(db);

    await assert.rejects(take(deps, reference, 'publish'), (error: { code: string; facts: unknown }) => {
      assert.deepEqual(
        [error.code, error.facts],
        [
          'opportunities.publish-refused',
          {
            reference,
            hindrances: [
              { is: 'wrong-state', state: 'draft', from: ['external-review'] },
              {
                is: 'faulty',
                faults: [
                  { code: 'too-short', path: 'texts.nl.title', facts: { letters: 3, least: 25 } },
                  { code: 'missing', path: 'fields' },
                ],
              },
            ],
          },
        ],
      );
      return true;
    });
    assert.equal(await stateOf(reference), 'draft');
    assert.deepEqual(await readAfter(db, from, 10), []);
  });

  it('keeps an incomplete draft but not a broken one', async () => {
    await assert.rejects(
      createOpportunity(deps, listing({ texts: [{ ...dutch, description: 'x'.repeat(200_000) }] })),
      refusedWith('opportunity-faulty'),
    );
    await assert.rejects(createOpportunity(deps, listing({ texts: [] })), refusedWith('opportunity-faulty'));
    await assert.rejects(
      createOpportunity(deps, listing({ texts: [{ ...dutch, title: 'A\u0000' }] })),
      refusedWith('opportunity-faulty'),
    );
    const { reference } = await createOpportunity(deps, listing({ texts: [{ ...dutch, summary: '' }] }));
    assert.match(reference, /^TO-BE-ENVI-\d\d$/);
  });

  it('pauses, goes on, is fulfilled, and then ends for good', async () => {
    const reference = await opened();
    await take(deps, reference, 'pause');
    assert.equal((await read(reference)).state, 'paused');
    await take(deps, reference, 'resume');
    await take(deps, reference, 'fulfil');

    assert.equal((await read(reference)).state, 'fulfilled');
    await assert.rejects(take(deps, reference, 'resume'), refusedWith('resume-refused'));
    await assert.rejects(
      changeOpportunity(deps, reference, { parts: { cooperation: [] } }),
      refusedWith('opportunity-closed'),
    );
  });

  it('says of a withdrawn listing that it was withdrawn, and of a withdrawn draft nothing', async () => {
    const reference = await opened();
    const draft = (await createOpportunity(deps, listing())).reference;
    await take(deps, reference, 'withdraw');
    await take(deps, draft, 'withdraw');

    await assert.rejects(read(reference), refusedWith('opportunity-withdrawn'));
    await assert.rejects(read(draft), refusedWith('opportunity-unknown'));
  });

  it('of two clicks lets only the first through', async () => {
    const { reference } = await createOpportunity(deps, listing());
    const clicks = await Promise.allSettled([
      take(deps, reference, 'submit'),
      take(deps, reference, 'submit'),
    ]);

    assert.deepEqual(clicks.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
  });

  it('is removed with everything that belonged to it', async () => {
    const reference = await opened({ texts: [dutch, chinese] });
    const from = await endOfJournal(db);
    await removeOpportunity(deps, reference);

    await assert.rejects(read(reference), refusedWith('opportunity-unknown'));
    assert.deepEqual(
      (await readAfter(db, from, 5)).map(({ kind }) => kind),
      ['opportunities.opportunity-removed'],
    );
  });

  it('ends by the calendar of its own side', async () => {
    const chineseOne = await opened({ side: 'cn', validUntil: '2026-12-31' });
    const belgianOne = await opened({ side: 'be', validUntil: '2026-12-31' });
    const pausedOne = await opened({ side: 'be', validUntil: '2026-12-30' });
    await take(deps, pausedOne, 'pause');

    // 18:30 in Beijing is 11:30 in Brussels: the notice of thirty days is due on 1 December on either side.
    assert.deepEqual(await expireDue(deps, new Date('2026-12-01T10:30:00Z')), { expired: 0, announced: 2 });
    assert.deepEqual([await stateOf(chineseOne), await stateOf(belgianOne)], ['expiring', 'expiring']);

    // In Beijing the new year has begun, in Brussels it is still the last day.
    assert.deepEqual(await expireDue(deps, new Date('2026-12-31T16:30:00Z')), { expired: 2, announced: 0 });
    assert.deepEqual(
      [await stateOf(chineseOne), await stateOf(belgianOne), await stateOf(pausedOne)],
      ['expired', 'expiring', 'expired'],
    );

    assert.deepEqual(await expireDue(deps, new Date('2026-12-31T23:00:00Z')), { expired: 1, announced: 0 });
    assert.deepEqual(await expireDue(deps, new Date('2026-12-31T23:00:00Z')), { expired: 0, announced: 0 });
  });

  it('is renewed before it ends, keeps its first day and is announced again later', async () => {
    const reference = await opened({ validUntil: '2026-12-10' });
    await expireDue(deps, new Date('2026-11-26T12:00:00Z'));
    assert.equal(await stateOf(reference), 'expiring');

    const later = depsOf(db, '2026-12-05');
    await assert.rejects(
      take(later, reference, { verb: 'renew', validUntil: '2026-12-10' }),
      refusedWith('renew-refused'),
    );
    await assert.rejects(
      take(later, reference, { verb: 'renew', validUntil: '2031-12-10' }),
      refusedWith('renew-refused'),
    );
    await take(later, reference, { verb: 'renew', validUntil: '2027-12-05' });

    const { state, publishedOn, validUntil, stateSince } = await read(reference);
    assert.deepEqual(
      [state, publishedOn, validUntil, stateSince],
      ['published', '2026-11-26', '2027-12-05', '2026-12-05'],
    );
  });

  it('leaves nothing for the doctor', async () => {
    assert.deepEqual(
      (await runDoctor(owner, opportunitiesInvariants)).filter(({ state }) => state === 'not-checked'),
      [],
    );
    assert.deepEqual(
      (await runDoctor(owner, opportunitiesInvariants)).flatMap(({ broken }) => broken),
      [],
    );
  });
});
