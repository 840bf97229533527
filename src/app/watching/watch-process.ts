import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import type { Metrics, Reading } from '#platform/telemetry';

const RESOLUTION_MS = 20;
const NANOSECONDS = 1e9;
const MICROSECONDS = 1e6;

/** Event loop, memory and processor time of this process, under the names that OpenTelemetry gives them. */
export function watchProcess(metrics: Metrics): { stop(): void } {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delay.enable();
  let before = performance.eventLoopUtilization();
  metrics.watch({
    part: 'process',
    read: () => {
      const now = performance.eventLoopUtilization();
      const since = performance.eventLoopUtilization(now, before);
      before = now;
      const readings = [...readDelay(delay), ...readResources(since.utilization)];
      // The next page tells of the time after this one.
      delay.reset();
      return readings;
    },
  });
  return { stop: () => void delay.disable() };
}

/** Over the time since the last page. Nothing was measured yet: nothing is said. */
function readDelay(delay: ReturnType<typeof monitorEventLoopDelay>): Reading[] {
  if (delay.count === 0) return [];
  const gauge = (name: string, help: string, nanoseconds: number): Reading => ({
    name: `nodejs_eventloop_delay_${name}_seconds`,
    help: `How long work waited for the event loop since the last page: ${help}.`,
    values: [[nanoseconds / NANOSECONDS]],
  });
  return [
    gauge('mean', 'the mean', delay.mean),
    gauge('p50', 'half of it at most', delay.percentile(50)),
    gauge('p99', '99 of 100 at most', delay.percentile(99)),
    gauge('max', 'the longest', delay.max),
  ];
}

function readResources(utilization: number): Reading[] {
  const { rss, heapUsed, heapTotal, external } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  return [
    {
      name: 'nodejs_eventloop_utilization_ratio',
      help: 'The share of the time since the last page in which the event loop was busy.',
      values: [[utilization]],
    },
    { name: 'process_memory_usage_bytes', help: 'Memory of the process in the main store.', values: [[rss]] },
    {
      name: 'green_channel_heap_bytes',
      help: 'JavaScript memory of the main thread.',
      values: [
        [heapUsed, { kind: 'used' }],
        [heapTotal, { kind: 'total' }],
        [external, { kind: 'external' }],
      ],
    },
    {
      name: 'process_cpu_time_seconds_total',
      help: 'Processor time of the process, by mode.',
      type: 'counter',
      values: [
        [user / MICROSECONDS, { cpu_mode: 'user' }],
        [system / MICROSECONDS, { cpu_mode: 'system' }],
      ],
    },
    { name: 'process_uptime_seconds', help: 'How long the process has run.', values: [[process.uptime()]] },
  ];
}
