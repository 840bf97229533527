import type { MatchingEngine } from '#modules/matching';
import { outboxNow } from '#modules/messages';
import { endOfJournal } from '#platform/journal';
import { lastOutcome, queuesNow } from '#platform/jobs';
import type { Preview } from '#platform/preview';
import type { Printer } from '#platform/print';
import type { Reading } from '#platform/telemetry';
import { type Examined, invariants, NIGHTLY_DOCTOR } from '../assemble.ts';
import type { Centre, Deps } from '../open-centre.ts';
import { DEGRADING } from './read-degraded.ts';
import { versionOf } from './version-of.ts';
import { readStorage } from './read-storage.ts';
import { watchProcess } from './watch-process.ts';

interface Watchable {
  readonly engine: MatchingEngine;
  readonly printer: Printer;
  readonly preview: Preview;
  readonly notReady: () => Promise<Record<string, string>>;
  readonly degraded: () => Promise<object>;
}

/** What the metrics say of the centre besides requests and statements; read when the page is asked for, never on its own. */
export function watchCentre(centre: Centre, watchable: Watchable) {
  const { engine, printer, preview, notReady, degraded } = watchable;
  const { settings, deps, telemetry } = centre;
  const { db } = deps;
  const { metrics } = telemetry;
  metrics.watch({ part: 'ready', read: () => readReadiness(notReady, versionOf(settings.root)) });
  metrics.watch({ part: 'degraded', read: () => readDegradation(degraded) });
  metrics.watch({ part: 'jobs', read: () => readQueues(db) });
  metrics.watch({ part: 'doctor', read: () => readDoctor(deps) });
  metrics.watch({ part: 'letters', read: () => readLetters(db) });
  metrics.watch({ part: 'matching', read: () => readMatching(db, engine) });
  metrics.watch({ part: 'processes', read: () => readProcesses({ print: printer, preview }) });
  metrics.watch({ part: 'storage', read: () => readStorage(settings) });
  return watchProcess(metrics);
}

const PARTS = ['matching', 'clearance', 'database'] as const;

async function readReadiness(notReady: Watchable['notReady'], version: string): Promise<Reading[]> {
  const waiting = await notReady();
  return [
    {
      name: 'green_channel_ready',
      help: 'Whether a part answers (1) or is not ready (0).',
      values: PARTS.map((part) => [part in waiting ? 0 : 1, { part }] as const),
    },
    {
      name: 'green_channel_build_info',
      help: 'The version that runs; always 1.',
      values: [[1, { version, node: process.version }]],
    },
  ];
}

async function readDegradation(degraded: Watchable['degraded']): Promise<Reading[]> {
  const found = await degraded();
  return [
    {
      name: 'green_channel_degraded',
      help: 'Whether a part gives less than it should (1) while the centre answers all the same.',
      values: DEGRADING.map((part) => [part in found ? 1 : 0, { part }] as const),
    },
  ];
}

async function readQueues(db: Deps['db']): Promise<Reading[]> {
  const queues = await queuesNow(db);
  const values = (of: (queue: (typeof queues)[number]) => number) =>
    queues.map((queue) => [of(queue), { job_name: queue.name }] as const);
  return [
    {
      name: 'green_channel_jobs_due',
      help: 'Recurring work that is due and not begun, by job.',
      values: values(({ due }) => due),
    },
    {
      name: 'green_channel_jobs_active',
      help: 'Recurring work under way.',
      values: values(({ active }) => active),
    },
    {
      name: 'green_channel_jobs_failed',
      help: 'Recurring work that was given up within the last day.',
      values: values(({ failed }) => failed),
    },
    {
      name: 'green_channel_job_oldest_due_seconds',
      help: 'How long the oldest piece of work has been due.',
      values: values(({ oldestDueSeconds }) => Math.max(0, oldestDueSeconds)),
    },
    {
      name: 'green_channel_job_oldest_active_seconds',
      help: 'How long the oldest piece of work has been under way.',
      values: values(({ oldestActiveSeconds }) => Math.max(0, oldestActiveSeconds)),
    },
  ];
}

/** Of the last nightly examination, on whichever node it was: also after a restart, a broken chain stays broken. */
async function readDoctor({ db, surroundings }: Deps): Promise<Reading[]> {
  const last = await lastOutcome<Examined>(db, NIGHTLY_DOCTOR);
  if (!last) return [];
  const { broken, notChecked } = last.outcome;
  return [
    {
      name: 'green_channel_invariant_broken',
      help: 'How often an invariant was found broken by the last nightly examination.',
      values: [...invariants, ...surroundings].map(
        ({ name }) => [broken[name] ?? 0, { invariant: name }] as const,
      ),
    },
    {
      name: 'green_channel_invariants_not_checked',
      help: 'Invariants that the last nightly examination could not check.',
      values: [[notChecked.length]],
    },
    {
      name: 'green_channel_doctor_finished_timestamp_seconds',
      help: 'When the last nightly examination ended.',
      values: [[last.at.getTime() / 1000]],
    },
  ];
}

async function readLetters(db: Deps['db']): Promise<Reading[]> {
  const { waiting, givenUp, oldestDueSeconds } = await outboxNow(db);
  return [
    {
      name: 'green_channel_letters',
      help: 'Letters by state: waiting for their time or their next try, or given up within a month.',
      values: [
        [waiting, { state: 'waiting' }],
        [givenUp, { state: 'given-up' }],
      ],
    },
    {
      name: 'green_channel_letter_oldest_due_seconds',
      help: 'How long the oldest letter has been due.',
      values: [[Math.max(0, oldestDueSeconds)]],
    },
  ];
}

async function readMatching(db: Deps['db'], engine: MatchingEngine): Promise<Reading[]> {
  // Asked first: what the index learns meanwhile must not look like less than nothing.
  const stands = engine.stands();
  const end = await endOfJournal(db);
  if (!stands) return [];
  return [
    {
      name: 'green_channel_matching_documents',
      help: 'Listings in the index of this process.',
      values: [[stands.documents]],
    },
    {
      name: 'green_channel_matching_behind_entries',
      help: 'Journal entries that the index of this process has not read yet.',
      values: [[Math.max(0, end - stands.position)]],
    },
  ];
}

function readProcesses(places: Readonly<Record<string, Pick<Printer, 'state'>>>): Reading[] {
  const states = Object.entries(places).map(([process, place]) => ({ process, ...place.state() }));
  return [
    {
      name: 'green_channel_process_running',
      help: 'Whether the process that prints or draws pages runs; it ends when nobody needs it.',
      values: states.map(({ process, isRunning }) => [isRunning ? 1 : 0, { process }] as const),
    },
    {
      name: 'green_channel_process_waiting',
      help: 'Orders that wait for that process, with the one that is being done.',
      values: states.map(({ process, waiting }) => [waiting, { process }] as const),
    },
    {
      name: 'green_channel_process_orders_total',
      help: 'Orders by what became of them: done, busy (never begun) or failed.',
      type: 'counter',
      values: states.flatMap(({ process, orders }) =>
        Object.entries(orders).map(([outcome, count]) => [count, { process, outcome }] as const),
      ),
    },
  ];
}
