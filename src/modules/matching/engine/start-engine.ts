import { Worker } from 'node:worker_threads';
import type { Log } from '#platform/log';
import { busy, notReadyYet } from '../domain/refusals.ts';
import {
  type Asked,
  type EngineSettings,
  type EngineStep,
  type FromEngine,
  type IndexStands,
  type InputOf,
  isAboutWords,
  isQuick,
  type OutputOf,
  type ToEngine,
  type WordPlaces,
} from './protocol.ts';
import { KeptCounts } from './kept-counts.ts';
import { WaitingAnswers } from './waiting-answers.ts';

interface Listener {
  readonly log: Log;
  progress?(step: EngineStep, done: number): void;
  /** So long a question may have to wait for those before it; a second when it is not said. */
  readonly patienceMs?: number;
}

interface Patience {
  /** Work of the centre itself, which nobody waits for. */
  readonly mayWait?: boolean;
}

export interface EngineReady {
  readonly listings: number;
  readonly milliseconds: number;
  readonly fromSnapshot: boolean;
}

/** The matching engine of this process. It lives in a thread of its own, so that no search holds up a page. */
export interface MatchingEngine {
  /** Refuses as busy what would have to wait too long: otherwise everybody would, and the memory would fill with questions. */
  ask<Name extends Asked>(name: Name, input: InputOf<Name>, patience?: Patience): Promise<OutputOf<Name>>;
  /** Reads every listing again from the database; answers go on from the old index meanwhile. */
  rebuild(): Promise<void>;
  /** Resolves when the index is complete for the first time; rejects when the thread could not start. */
  readonly ready: Promise<EngineReady>;
  /** Why it cannot answer yet, or undefined when it can. */
  notReady(): string | undefined;
  /** How far the index has come, as its thread last said. */
  stands(): IndexStands | undefined;
  stop(): Promise<void>;
}

/** How long a stop may take before the thread is ended as it is; the next start then reads all listings anew. */
const LATEST_STOP_MS = 10_000;

class EngineThread implements MatchingEngine {
  readonly #worker: Worker;
  readonly #waiting = new WaitingAnswers();
  readonly #underWay = new Map<string, Promise<unknown>>();
  readonly #counts = new KeptCounts();
  readonly #becameReady = Promise.withResolvers<EngineReady>();
  readonly #hasEnded = Promise.withResolvers<void>();
  readonly #listener: Listener;
  readonly #patienceMs: number;
  #trouble: string | undefined = 'the words are being loaded';
  #hasWords = false;
  #stands: IndexStands | undefined;

  constructor(worker: Worker, settings: EngineSettings, listener: Listener) {
    this.#listener = listener;
    this.#patienceMs = listener.patienceMs ?? 1000;
    this.#worker = worker;
    this.#becameReady.promise.catch(() => {});
    this.#worker.on('message', (message: FromEngine) => this.#hear(message));
    this.#worker.on('error', (error: Error) => {
      listener.log.error({ err: error }, 'matching engine');
      this.#fail(error);
    });
    this.#worker.on('exit', () => {
      this.#fail(new Error('The matching engine has ended.'));
      this.#hasEnded.resolve();
    });
    worker.ref();
    this.#send({ is: 'open', settings });
  }

  get ready(): Promise<EngineReady> {
    return this.#becameReady.promise;
  }

  notReady(): string | undefined {
    return this.#trouble;
  }

  stands(): IndexStands | undefined {
    return this.#stands;
  }

  async ask<Name extends Asked>(
    name: Name,
    input: InputOf<Name>,
    { mayWait = false }: Patience = {},
  ): Promise<OutputOf<Name>> {
    if (isAboutWords(name) ? !this.#hasWords : this.#trouble !== undefined) throw notReadyYet();
    const isAwaited = !mayWait && !isQuick(name);
    const open = (since?: number) =>
      this.#waiting.open((number) => this.#send({ is: 'ask', number, name, input }), since);
    if (name === 'countOpen')
      return (await this.#counts.get(
        JSON.stringify(input),
        open as () => Promise<OutputOf<'countOpen'>>,
      )) as OutputOf<Name>;
    return (await (isAwaited
      ? this.#askTogether(JSON.stringify([name, input]), open)
      : open())) as OutputOf<Name>;
  }

  /** Who asks what is being answered already hears the same answer: a page that did not wait, and the browser after it. */
  #askTogether(question: string, open: (since: number) => Promise<unknown>): Promise<unknown> {
    const underWay = this.#underWay.get(question);
    if (underWay) return underWay;
    if (this.#waiting.wouldKeepWaiting(this.#patienceMs)) throw busy();
    const answer = open(performance.now()).finally(() => this.#underWay.delete(question));
    this.#underWay.set(question, answer);
    return answer;
  }

  async rebuild(): Promise<void> {
    await this.#waiting.open((number) => this.#send({ is: 'rebuild', number }));
  }

  async stop(): Promise<void> {
    this.#send({ is: 'stop' });
    const late = setTimeout(() => void this.#worker.terminate(), LATEST_STOP_MS);
    await this.#hasEnded.promise;
    clearTimeout(late);
    await this.#worker.terminate();
  }

  #send(message: ToEngine): void {
    this.#worker.postMessage(message);
  }

  #hear(message: FromEngine): void {
    if (message.is === 'words') this.#hasWords = true;
    else if (message.is === 'progress') {
      this.#trouble = `${message.step}: ${message.done}`;
      this.#listener.progress?.(message.step, message.done);
    } else if (message.is === 'ready') {
      this.#trouble = undefined;
      const { listings, milliseconds, fromSnapshot } = message;
      this.#becameReady.resolve({ listings, milliseconds, fromSnapshot });
    } else if (message.is === 'changed') this.#counts.change();
    else if (message.is === 'stands') this.#stands = message.stands;
    else if (message.is === 'trouble')
      this.#listener.log.warn({ trouble: message.message }, 'matching engine');
    else if (message.is === 'stopped') this.#hasEnded.resolve();
    else this.#waiting.settle(message);
  }

  #fail(error: Error): void {
    this.#hasWords = false;
    this.#trouble = error.message;
    this.#becameReady.reject(error);
    this.#waiting.rejectAll(error);
  }
}

/**
 * With a hundred thousand listings 140 to 190 MB of the heap are in use, with a million under 320. Where it may grow to a quarter of the machine,
 * V8 lets it grow to more than a gigabyte under a flood of searches before it tidies up; the index itself lies outside. Finding alone leaves some five
 * megabytes behind (`--trace-gc`): where the young generation is as small, each search is tidied up after several times.
 */
const MEMORY = { maxOldGenerationSizeMb: 640, maxYoungGenerationSizeMb: 48 };

/** A thread that loads its program and the words, and waits to hear of its database: begun early, it does so while that one is opened. */
export function engineThread({ packs, cache }: WordPlaces): Worker {
  const worker = new Worker(new URL('./thread.ts', import.meta.url), {
    workerData: { packs, cache },
    resourceLimits: MEMORY,
  });
  // Until it is used it holds up no end.
  worker.unref();
  return worker;
}

/** Opens the thread. It loads the words, opens the snapshot or reads all listings, and then follows the journal. */
export const startEngine = (
  settings: EngineSettings,
  listener: Listener,
  thread = engineThread(settings),
): MatchingEngine => new EngineThread(thread, settings, listener);
