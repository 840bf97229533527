import { Worker } from 'node:worker_threads';
import type { Log } from '#platform/log';
import { Refusal } from '#platform/refusal';
import { notReadyYet } from '../domain/refusals.ts';
import type {
  Asked,
  EngineSettings,
  EngineStep,
  FromEngine,
  InputOf,
  OutputOf,
  ToEngine,
} from './protocol.ts';

interface Listener {
  readonly log: Log;
  progress?(step: EngineStep, done: number): void;
}

/** The matching engine of this process. It lives in a thread of its own, so that no search holds up a page. */
export interface MatchingEngine {
  ask<Name extends Asked>(name: Name, input: InputOf<Name>): Promise<OutputOf<Name>>;
  /** Reads every listing again from the database; answers go on from the old index meanwhile. */
  rebuild(): Promise<void>;
  /** Resolves when the index is complete for the first time; rejects when the thread could not start. */
  readonly ready: Promise<{ listings: number; milliseconds: number; fromSnapshot: boolean }>;
  /** Why it cannot answer yet, or undefined when it can. */
  notReady(): string | undefined;
  stop(): Promise<void>;
}

interface Waiting {
  resolve(output: unknown): void;
  reject(error: Error): void;
}

function settle(message: FromEngine & { number: number }, waiting: Waiting): void {
  if (message.is === 'answer') waiting.resolve(message.output);
  else if (message.is === 'refused') waiting.reject(new Refusal(message.kind, message.code, message.facts));
  else if (message.is === 'broken') {
    const error = new Error(message.message);
    if (message.stack) error.stack = message.stack;
    waiting.reject(error);
  }
}

/** Starts the thread. It loads the words, opens the snapshot or reads all listings, and then follows the journal. */
export function startEngine(settings: EngineSettings, { log, progress }: Listener): MatchingEngine {
  const worker = new Worker(new URL('./thread.ts', import.meta.url), { workerData: settings });
  const waiting = new Map<number, Waiting>();
  let lastNumber = 0;
  let state: string | undefined = 'the words are being loaded';
  const becameReady = Promise.withResolvers<{
    listings: number;
    milliseconds: number;
    fromSnapshot: boolean;
  }>();
  const hasStopped = Promise.withResolvers<void>();
  becameReady.promise.catch(() => {});

  function fail(error: Error): void {
    state = error.message;
    becameReady.reject(error);
    for (const one of waiting.values()) one.reject(error);
    waiting.clear();
  }

  worker.on('message', (message: FromEngine) => {
    if (message.is === 'progress') {
      state = `${message.step}: ${message.done}`;
      progress?.(message.step, message.done);
    } else if (message.is === 'ready') {
      state = undefined;
      becameReady.resolve({
        listings: message.listings,
        milliseconds: message.milliseconds,
        fromSnapshot: message.fromSnapshot,
      });
    } else if (message.is === 'trouble') log.warn({ trouble: message.message }, 'matching engine');
    else if (message.is === 'stopped') hasStopped.resolve();
    else {
      const asked = waiting.get(message.number);
      waiting.delete(message.number);
      if (asked) settle(message, asked);
    }
  });
  worker.on('error', (error: Error) => {
    log.error({ err: error }, 'matching engine');
    fail(error);
  });
  worker.on('exit', () => {
    fail(new Error('The matching engine has ended.'));
    hasStopped.resolve();
  });

  function send(message: (number: number) => ToEngine): Promise<unknown> {
    const number = ++lastNumber;
    return new Promise((resolve, reject) => {
      waiting.set(number, { resolve, reject });
      worker.postMessage(message(number));
    });
  }

  return {
    ask: async (name, input) => {
      if (state !== undefined) throw notReadyYet();
      return (await send((number) => ({ is: 'ask', number, name, input }))) as OutputOf<typeof name>;
    },
    rebuild: async () => void (await send((number) => ({ is: 'rebuild', number }))),
    ready: becameReady.promise,
    notReady: () => state,
    stop: async () => {
      worker.postMessage({ is: 'stop' } satisfies ToEngine);
      const late = setTimeout(() => void worker.terminate(), 10_000);
      await hasStopped.promise;
      clearTimeout(late);
      await worker.terminate();
    },
  };
}
