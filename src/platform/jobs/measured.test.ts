import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Refusal } from '#platform/refusal';
import { EndedSpans } from '#testing/telemetry';
import { measured } from './measured.ts';

describe('work that is measured', () => {
  const spans = new EndedSpans();
  const { tracer, metrics } = spans.telemetry;
  const cron = '* * * * *';
  const [done, refused, failed] = measured(
    [
      {
        name: 'tests.done',
        cron,
        run: async () => {
          tracer?.past({ kind: 'client', name: 'SELECT', milliseconds: 1 });
          return { count: 3 };
        },
      },
      { name: 'tests.refused', cron, run: () => Promise.reject(new Refusal('conflict', 'tests.not-now')) },
      { name: 'tests.failed', cron, run: () => Promise.reject(new Error('broken')) },
    ],
    spans.telemetry,
  );

  it('gives and throws what it gave and threw before', async () => {
    assert.deepEqual(await done?.run(), { count: 3 });
    await assert.rejects(refused!.run(), Refusal);
    await assert.rejects(failed!.run(), /broken/);
  });

  it('is counted by its outcome', async () => {
    const page = await metrics.expose();

    for (const outcome of ['done', 'refused', 'failed'])
      assert.ok(
        page.includes(
          `green_channel_job_duration_seconds_count{job_name="tests.${outcome}",outcome="${outcome}"} 1\n`,
        ),
      );
  });

  it('is a trace of its own, with its statements below it; only what failed is marked so', async () => {
    const [whole, step] = [await spans.named('job tests.done'), await spans.named('SELECT')];

    assert.deepEqual([step.traceId, step.parentSpanId], [whole.traceId, whole.spanId]);
    assert.equal(whole.parentSpanId, undefined);
    assert.deepEqual(
      ['done', 'refused', 'failed'].map(
        (outcome) => spans.all.find(({ name }) => name === `job tests.${outcome}`)?.hasFailed,
      ),
      [false, false, true],
    );
  });
});
