import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runDoctor } from '#platform/doctor';
import { endOfJournal, readAfter } from '#platform/journal';
import { testDatabase } from '#testing/database';
import { opportunitiesInvariants } from '../../store/invariants.ts';
import type { OpportunitiesTables } from '../../store/tables.ts';
import { chinese, depsOf, dutch, listing, open } from '../../testing.ts';
import { readOpportunity } from '../read-opportunity.ts';
import { changeOpportunity } from './change-opportunity.ts';
import { createOpportunity } from './create-opportunity.ts';

describe('changing a listing', async () => {
  const { db, owner } = await testDatabase<OpportunitiesTables>();
  const later = depsOf(db, '2026-12-03');

  const opened = async () => {
    const deps = depsOf(db);
    const { reference } = await createOpportunity(deps, listing({ texts: [dutch, chinese] }));
    await open(deps, reference);
    return reference;
  };
  const newDutch = {
    ...dutch,
    description: `${dutch.description}\n\nSinds december leveren we ook een mat voor dubbele putten.`,
  };
  const states = async (reference: string) =>
    (await readOpportunity(later, { reference, reader: 'zh' })).texts.map(
      ({ language, isStale, changedOn }) => [language, isStale, changedOn],
    );

  it('of the original makes a translation older than the original until somebody confirms it', async () => {
    const reference = await opened();
    assert.deepEqual(await states(reference), [
      ['nl', false, '2026-11-26'],
      ['zh', false, '2026-11-26'],
    ]);

    await changeOpportunity(later, reference, { parts: { texts: [newDutch, chinese] } });
    assert.deepEqual(await states(reference), [
      ['nl', false, '2026-12-03'],
      ['zh', true, '2026-11-26'],
    ]);

    const texts = [newDutch, { ...chinese, title: `${chinese.title}（新）` }];
    await changeOpportunity(later, reference, { parts: { texts } });
    assert.deepEqual(await states(reference), [
      ['nl', false, '2026-12-03'],
      ['zh', true, '2026-12-03'],
    ]);

    await changeOpportunity(later, reference, { parts: { texts }, confirmed: ['zh'] });
    assert.deepEqual(await states(reference), [
      ['nl', false, '2026-12-03'],
      ['zh', false, '2026-12-03'],
    ]);
  });

  it('shows which passages of the original the translation does not know', async () => {
    const reference = await opened();
    await changeOpportunity(later, reference, { parts: { texts: [newDutch, chinese] } });

    const { texts } = await readOpportunity(later, { reference, reader: 'zh' });
    assert.deepEqual(
      texts.map(({ newerInOriginal }) =>
        newerInOriginal?.map(({ start, end }) => newDutch.description.slice(start, end)),
      ),
      [undefined, ['Sinds december leveren we ook een mat voor dubbele putten.']],
    );
  });

  it('keeps a translation fresh that was compared and stays true', async () => {
    const reference = await opened();
    await changeOpportunity(later, reference, { parts: { texts: [newDutch, chinese] }, confirmed: ['zh'] });

    assert.deepEqual(await states(reference), [
      ['nl', false, '2026-12-03'],
      ['zh', false, '2026-11-26'],
    ]);
  });

  it('back to what it was makes the old translation true again', async () => {
    const reference = await opened();
    await changeOpportunity(later, reference, { parts: { texts: [newDutch, chinese] } });
    await changeOpportunity(later, reference, { parts: { texts: [dutch, chinese] } });

    assert.deepEqual(await states(reference), [
      ['nl', false, '2026-12-03'],
      ['zh', false, '2026-11-26'],
    ]);
  });

  it('can take a translation away and make another language the original', async () => {
    const reference = await opened();
    await changeOpportunity(later, reference, {
      parts: { texts: [{ ...chinese, isOriginal: true }], keywords: { zh: ['磷'] } },
    });

    const read = await readOpportunity(later, { reference, reader: 'nl' });
    assert.deepEqual([read.language, read.original, read.languages], ['zh', 'zh', ['zh']]);
  });

  it('refuses what would make a public listing unsound, and changes nothing', async () => {
    const reference = await opened();
    const from = await endOfJournal(db);
    await assert.rejects(
      changeOpportunity(later, reference, {
        parts: {
          texts: [
            {
              ...dutch,
              summary:
                'Bel +32 9 123 45 67 voor meer over deze mat, die fosfaat uit drainagewater haalt in elke put.',
            },
          ],
          keywords: {},
        },
      }),
      (error: { code: string; facts: { faults: { code: string }[] } }) => {
        assert.deepEqual(
          [error.code, error.facts.faults.map(({ code }) => code)],
          ['opportunities.opportunity-faulty', ['gives-away-phone']],
        );
        return true;
      },
    );
    assert.deepEqual(await states(reference), [
      ['nl', false, '2026-11-26'],
      ['zh', false, '2026-11-26'],
    ]);
    assert.deepEqual(await readAfter(db, from, 5), []);
  });

  it('to the same writes nothing', async () => {
    const reference = await opened();
    const from = await endOfJournal(db);
    await changeOpportunity(later, reference, { parts: { fields: ['environment', 'agriculture'] } });

    assert.deepEqual(await readAfter(db, from, 5), []);
  });

  it('leaves nothing for the doctor', async () => {
    assert.deepEqual(
      (await runDoctor(owner, opportunitiesInvariants)).filter(({ state }) => state !== 'holds'),
      [],
    );
  });
});
