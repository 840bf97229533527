import { Refusal } from '#platform/refusal';
import type { Telemetry } from '#platform/telemetry';
import type { Recurring } from './jobs.ts';

/** The same work, measured and followed each time it is done. */
export function measured(recurring: readonly Recurring[], { metrics, tracer }: Telemetry): Recurring[] {
  const observe = metrics.histogram(
    'green_channel_job_duration_seconds',
    'How long recurring work took, by its outcome: done, refused (for good) or failed (to be tried again).',
  );
  const note = (job: string, started: number, outcome: string) =>
    observe((performance.now() - started) / 1000, { job_name: job, outcome });
  return recurring.map((one) => ({
    ...one,
    run: async () => {
      const span = tracer?.begin('internal');
      const started = performance.now();
      let outcome = 'failed';
      try {
        const result = await (tracer && span ? tracer.within(span, one.run) : one.run());
        outcome = 'done';
        return result;
      } catch (error) {
        if (error instanceof Refusal) outcome = 'refused';
        throw error;
      } finally {
        note(one.name, started, outcome);
        const attributes = { 'green_channel.job': one.name, 'green_channel.job.outcome': outcome };
        if (span) tracer?.end(span, { name: `job ${one.name}`, attributes, hasFailed: outcome === 'failed' });
      }
    },
  }));
}
