import assert from 'node:assert/strict';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createLog } from '#platform/log';
import type { Refusal } from '#platform/refusal';
import { testDatabase } from '#testing/database';
import * as contract from '../contract.ts';
import { engineThread, type MatchingEngine, startEngine } from './start-engine.ts';
import { testSettings } from './testing.ts';

/** proc_pid_stat(5): field 19, of which two stand up to the bracket. A thread may have ended since it was listed. */
function niceOf(thread: string): number[] {
  try {
    const stat = fs.readFileSync(`/proc/self/task/${thread}/stat`, 'utf8');
    return [Number(stat.replace(/^.*\) /s, '').split(' ')[16])];
  } catch {
    return [];
  }
}

describe('the thread that holds the words', async () => {
  const { connection } = await testDatabase<unknown>();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'green-channel-words-'));
  const settings = testSettings(connection, folder);
  let engine: MatchingEngine;
  let tooEarly: Promise<unknown>;
  before(async () => {
    const thread = engineThread(settings);
    await once(thread, 'online');
    engine = startEngine(settings, { log: createLog('silent'), patienceMs: 200 }, thread);
    // At once: no message of the thread can have been heard.
    tooEarly = engine.ask('listConcepts', { q: '', limit: 1 }).catch((refusal: Refusal) => refusal.code);
  });
  after(async () => {
    await engine.stop();
    fs.rmSync(folder, { recursive: true });
  });

  it(
    'lets the others go first',
    { skip: process.platform !== 'linux' && 'no priorities of threads' },
    async () => {
      await engine.ready;
      const niceties = fs.readdirSync('/proc/self/task').flatMap(niceOf);
      const own = os.getPriority();

      assert.ok(niceties.includes(Math.min(19, own + 10)), `${niceties.join()}`);
      assert.ok(niceties.includes(own));
    },
  );

  it('refuses every question before it has them', async () => {
    assert.equal(await tooEarly, 'matching.not-ready');
  });

  it('says what is asked about words, and refuses a concept that there is not as the words do', async () => {
    await engine.ready;
    const { language } = await engine.ask('understandText', { text: 'Sneltest voor graan' });
    const { rows } = await engine.ask('listConcepts', { q: '固态电池', limit: 1 });

    assert.equal(language, 'nl');
    assert.ok(rows[0]!.words.en.includes('solid-state battery'));
    await assert.rejects(
      engine.ask('getConcept', { id: 'unheard-of' }),
      (refusal: Refusal) => refusal.code === 'lexicon.concept-unknown',
    );
  });

  it('answers at once who asks the same at the same time', async () => {
    await engine.ready;
    const input = contract.searchOpportunities.input.parse({ q: 'membraan voor waterstof' });
    const [one, same, other] = await Promise.all([
      engine.ask('searchOpportunities', input),
      engine.ask('searchOpportunities', { ...input }),
      engine.ask('searchOpportunities', { ...input, limit: 1 }),
    ]);
    const later = await engine.ask('searchOpportunities', input);

    assert.equal(one, same);
    assert.notEqual(one, other);
    assert.notEqual(one, later);
  });

  it('refuses as busy what would wait too long, and answers what was asked before and what is quick', async () => {
    await engine.ready;
    const input = contract.searchOpportunities.input.parse({ q: 'mycotoxine sneltest' });
    const asked = Array.from({ length: 60 }, (_, i) =>
      engine.ask('searchOpportunities', { ...input, q: `${input.q} ${i}` }),
    );
    const patient = engine.ask('searchOpportunities', input, { mayWait: true });
    const quick = engine.ask('listConcepts', { q: '', limit: 1 });

    const outcomes = await Promise.allSettled(asked);
    // Each is taken to cost 50 ms at first, and 200 may be waited for; but twelve may always wait.
    assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 12);
    for (const outcome of outcomes.slice(12)) {
      const { kind, code } = (outcome as PromiseRejectedResult).reason as Refusal;
      assert.deepEqual([kind, code], ['busy', 'matching.busy']);
    }
    assert.deepEqual([(await patient).total, (await quick).rows.length], [0, 1]);
    assert.equal((await engine.ask('searchOpportunities', input)).total, 0);
  });

  it('can be ended though it was never told its database', async () => {
    const thread = engineThread(settings);
    await once(thread, 'online');

    assert.equal(await thread.terminate(), 1);
  });
});
