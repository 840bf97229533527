import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Happening } from '#contracts/cases';
import { httpStage, people, type Somebody } from './stage/testing.ts';

const lines = (rows: readonly Happening[]) =>
  rows.map(({ kind, verb, by, compartment, name, person }) =>
    [verb ?? kind, by, compartment?.replace(/\/.*/, '/own'), name, person?.name].filter(Boolean).join(' '),
  );

describe('the timeline of a case', async () => {
  const { stage, get, done, ask, opened } = await httpStage();
  const page = async (who: Somebody, at: string, query = '') =>
    (await get(who, `${at}/timeline?${query}`)).body as unknown as { rows: Happening[]; next?: string };
  const whole = async (who: Somebody, at: string) => (await page(who, at, 'limit=100')).rows;
  const wrote = async (who: Somebody, at: string, compartment: string) =>
    String((await done(who, `${at}/messages`, { compartment, text: 'A word', language: 'en' }))['id']);
  const noted = async (who: Somebody, at: string, compartment: string) => {
    const owner = { side: who.slice(-2), part: who.startsWith('adviser') ? 'adviser' : 'client' };
    const task = { compartment, title: `Task in ${compartment.slice(0, 3)}`, language: 'en', owner };
    return String((await done(who, `${at}/tasks`, task))['id']);
  };

  /** The same acts in every part of a case, some of which are shared later. */
  async function lived(): Promise<string> {
    const at = await opened({ agrees: false });
    const own = `be/${stage.organisation.be}`;
    await wrote('adviser-cn', at, 'shared');
    await wrote('member-cn', at, 'cn');
    const sideMessage = await wrote('adviser-be', at, 'be');
    await wrote('member-be', at, own);
    const ownTask = await noted('member-be', at, own);
    const sideTask = await noted('adviser-cn', at, 'cn');
    await done('adviser-cn', `${at}/tasks/${sideTask}/completion`, { version: 1 });
    await done('adviser-be', `${at}/messages/${sideMessage}/sharing`, { into: 'shared' });
    await done('member-be', `${at}/tasks/${ownTask}/sharing`, { into: 'be' });
    await done('adviser-be', `${at}/hand-over`, {
      version: 1,
      to: { side: 'cn', part: 'adviser' },
      note: 'Please look.',
    });
    return at;
  }

  it('tells each party what it may know, in order, and nothing of the compartments of others', async () => {
    const at = await lived();

    const told = Object.fromEntries(
      await Promise.all(
        (['adviser-cn', 'adviser-be', 'member-cn', 'member-be'] as const).map(
          async (who) => [who, lines(await whole(who, at))] as const,
        ),
      ),
    );

    const chinese = [
      'hand-over be/adviser adviser-be',
      'message-shared be adviser-be',
      'task-done cn cn Task in cn adviser-cn',
      'task-written cn/adviser cn Task in cn adviser-cn',
      'message-written cn/client cn member-cn',
      'message-written cn/adviser adviser-cn',
    ];
    assert.deepEqual(told, {
      // Who opened it is not named to the other side yet.
      'adviser-cn': [...chinese, 'open cn/client member-cn', 'names-agreed cn'],
      'member-cn': [...chinese, 'open cn/client member-cn', 'names-agreed cn'],
      'adviser-be': [
        'hand-over be/adviser adviser-be',
        'task-shared be be Task in be/ member-be',
        'message-shared be adviser-be',
        'message-written be/adviser be adviser-be',
        'message-written cn/adviser adviser-cn',
        'open cn/client',
        'names-agreed cn',
      ],
      'member-be': [
        'hand-over be/adviser adviser-be',
        'task-shared be be Task in be/ member-be',
        'message-shared be adviser-be',
        'task-written be/client be/own Task in be/ member-be',
        'message-written be/client be/own member-be',
        'message-written be/adviser be adviser-be',
        'message-written cn/adviser adviser-cn',
        'open cn/client',
        'names-agreed cn',
      ],
    });
    await done('adviser-cn', `${at}/closing`, { version: 2, reason: 'opened-by-mistake' });
  });

  it('is read in pages that have every row once', async () => {
    const at = await lived();
    const all = await whole('member-be', at);
    const paged: Happening[] = [];
    let next: string | undefined = '';

    while (next !== undefined) {
      const got = await page('member-be', at, `limit=3${next && `&after=${encodeURIComponent(next)}`}`);
      paged.push(...got.rows);
      next = got.next;
    }

    assert.deepEqual(paged, all);
    await done('adviser-cn', `${at}/closing`, { version: 2, reason: 'opened-by-mistake' });
  });

  it('is not there for whoever has no part in the case, and wants the place of a page that was given', async () => {
    const at = await opened();
    const seen: Record<string, number> = {};
    for (const who of people) seen[who] = (await get(who, `${at}/timeline`)).status;
    const places = ['x', '2026-02-30T00:00:00.000000Z,moved/1', '2026-09-30T02:00:00.000000Z,%27;--/%00'];
    const nonsense = await Promise.all(
      places.map(async (after) => (await get('adviser-cn', `${at}/timeline?after=${after}`)).status),
    );

    assert.deepEqual(seen, {
      'member-cn': 200,
      'member-be': 200,
      'neighbour-cn': 404,
      'adviser-cn': 200,
      'adviser-be': 200,
      'second-adviser-be': 200,
      administrator: 404,
      newcomer: 404,
    });
    assert.deepEqual(nonsense, [422, 422, 422]);
    assert.equal((await ask(undefined, ['GET', `${at}/timeline`])).status, 401);
    await done('adviser-be', `${at}/closing`, { version: 1, reason: 'opened-by-mistake' });
  });
});
