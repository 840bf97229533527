import { Worker } from 'node:worker_threads';
import type { DrawnPage, Drawing, PageToDraw } from '#platform/http';
import type { Log } from '#platform/log';
import type { FromDrawing, ToDrawing } from './protocol.ts';

/** Later than this a page goes out as a shell: on a fast line the browser would have drawn it by now. */
const LATEST_MS = 300;
/** As many pages may wait for the thread; when more come at once, their browsers draw them. */
const MOST_WAITING = 16;
/** A thread that leaves a page unanswered for so long hangs, and another takes its place. */
const HANGS_AFTER_MS = 3_000;
const RESTARTS_AFTER_MS = 1_000;
/** More memory than this ends the thread, and not the server. */
const MOST_MEGABYTES = 256;
/** A page leaves less behind than a search; more than this was taken and hardly used. */
const YOUNG_MEGABYTES = 12;

interface Waiting {
  /** The path alone: what was asked for behind it may be what somebody wrote. */
  readonly page: string;
  readonly since: number;
  settle(drawn: DrawnPage | undefined): void;
}

class DrawingThread implements Drawing {
  readonly #bundle: string;
  readonly #log: Log;
  /** In the order in which they were asked for; one that was given up stays until the thread has come to it. */
  readonly #waiting = new Map<number, Waiting>();
  #lastNumber = 0;
  #worker: Worker;
  #isReady = false;
  #restart: NodeJS.Timeout | undefined;

  constructor(bundle: string, log: Log) {
    this.#bundle = bundle;
    this.#log = log;
    this.#worker = this.#start();
  }

  async draw({ address, first }: PageToDraw): Promise<DrawnPage | undefined> {
    const [oldest] = this.#waiting.values();
    const now = Date.now();
    if (oldest && now - oldest.since > HANGS_AFTER_MS) void this.#worker.terminate();
    if (!this.#isReady || this.#waiting.size >= MOST_WAITING) return undefined;
    const { promise, resolve } = Promise.withResolvers<DrawnPage | undefined>();
    const number = ++this.#lastNumber;
    this.#waiting.set(number, { page: address.split('?')[0] ?? '', since: now, settle: resolve });
    this.#worker.postMessage({ number, until: now + LATEST_MS, address, first } satisfies ToDrawing);
    const late = setTimeout(resolve, LATEST_MS, undefined);
    const drawn = await promise;
    clearTimeout(late);
    return drawn;
  }

  async stop(): Promise<void> {
    clearTimeout(this.#restart);
    this.#worker.removeAllListeners('exit');
    await this.#worker.terminate();
    this.#end();
  }

  #start(): Worker {
    const worker = new Worker(new URL('./thread.ts', import.meta.url), {
      workerData: this.#bundle,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    });
    worker.unref();
    worker.on('message', (message: FromDrawing) => this.#hear(message));
    worker.on('error', (error: Error) => this.#log.error({ err: error }, 'drawing thread'));
    worker.on('exit', () => {
      // One that never became ready would not become so the next time either.
      if (this.#isReady)
        this.#restart = setTimeout(() => (this.#worker = this.#start()), RESTARTS_AFTER_MS).unref();
      this.#end();
    });
    return worker;
  }

  #hear(message: FromDrawing): void {
    if (message.is === 'ready') {
      this.#isReady = true;
      return;
    }
    const waiting = this.#waiting.get(message.number);
    this.#waiting.delete(message.number);
    if (message.is === 'broken')
      this.#log.warn({ err: message.error, page: waiting?.page }, 'page not drawn');
    waiting?.settle(message.is === 'drawn' ? message.drawn : undefined);
  }

  #end(): void {
    this.#isReady = false;
    for (const { settle } of this.#waiting.values()) settle(undefined);
    this.#waiting.clear();
  }
}

/**
 * Starts the thread in which pages are drawn by the built `dist/server/draw-page.js`. In a thread of its own no page holds
 * up an answer, and one that hangs or breaks does not hold up its reader: the browser draws it.
 */
export const startDrawing = (bundle: string, log: Log): Drawing => new DrawingThread(bundle, log);
