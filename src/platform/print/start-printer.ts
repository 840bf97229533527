import { type ChildProcess, fork } from 'node:child_process';
import type { Day } from '#platform/calendar';
import { Refusal } from '#platform/refusal';

/** What is to be printed: how it is laid out, and what stands in it. */
export interface Paper {
  /**
   * Typst source. It reads the content as `json(bytes(sys.inputs.content))`; strings of it are set as they are and never
   * read as Typst, so nothing that people wrote can become part of the layout.
   */
  readonly template: string;
  readonly content: object;
  /** Stands in the file as the day of its making, so that equal papers are equal files. */
  readonly printedOn: Day;
}

/**
 * Prints PDF files (PDF/A-2b, for archives) in a process of its own: the typesetter is native code, and a fault in it
 * ends its process at once. Here that costs one paper; in a thread it would cost the server.
 */
export interface Printer {
  /** Refuses with `print.busy` when too many are waiting, and with `print.too-slow` after the time limit. */
  print(paper: Paper): Promise<Uint8Array>;
  stop(): Promise<void>;
}

interface PrinterLimits {
  readonly waiting: number;
  readonly seconds: number;
  /** After so long without work the process ends and gives its memory back. */
  readonly idleSeconds: number;
}

const LIMITS: PrinterLimits = { waiting: 12, seconds: 20, idleSeconds: 300 };

/** What the process answers. */
export type FromPrinter = { readonly pdf: Uint8Array } | { readonly error: string };

class PrinterProcess implements Printer {
  readonly #limits: PrinterLimits;
  #worker: ChildProcess | undefined;
  #waiting = 0;
  #last: Promise<unknown> = Promise.resolve();
  #idle: NodeJS.Timeout | undefined;

  constructor(limits: PrinterLimits) {
    this.#limits = limits;
  }

  async print(paper: Paper): Promise<Uint8Array> {
    if (this.#waiting >= this.#limits.waiting) throw new Refusal('too-many', 'print.busy');
    this.#waiting++;
    const printed = this.#last.then(() => this.#printNow(paper));
    this.#last = printed.catch(() => {});
    try {
      return await printed;
    } finally {
      this.#waiting--;
      if (this.#waiting === 0) this.#restSoon();
    }
  }

  async stop(): Promise<void> {
    clearTimeout(this.#idle);
    const worker = this.#worker;
    this.#worker = undefined;
    if (!worker) return;
    const ended = new Promise((resolve) => worker.once('exit', resolve));
    worker.kill('SIGKILL');
    await ended;
  }

  #restSoon(): void {
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => void this.stop(), this.#limits.idleSeconds * 1000);
    this.#idle.unref();
  }

  async #printNow(paper: Paper): Promise<Uint8Array> {
    clearTimeout(this.#idle);
    const worker = (this.#worker ??= startWorker());
    const answer = await this.#answerOf(worker, paper);
    if ('error' in answer) throw new Error(`The paper could not be printed: ${answer.error}`);
    return answer.pdf;
  }

  /** A process that is late or ends is given up; the next paper gets a new one. */
  async #answerOf(worker: ChildProcess, paper: Paper): Promise<FromPrinter> {
    const { promise, resolve, reject } = Promise.withResolvers<FromPrinter>();
    const { seconds } = this.#limits;
    const giveUp = (error: Error) => {
      if (this.#worker === worker) this.#worker = undefined;
      worker.kill('SIGKILL');
      reject(error);
    };
    const late = setTimeout(
      () => giveUp(new Refusal('conflict', 'print.too-slow', { seconds })),
      seconds * 1000,
    );
    const ended = () => giveUp(new Error('The printing process has ended.'));
    worker.once('message', resolve).once('error', giveUp).once('exit', ended);
    worker.send(paper);
    try {
      return await promise;
    } finally {
      clearTimeout(late);
      worker.off('message', resolve).off('error', giveUp).off('exit', ended);
    }
  }
}

const startWorker = (): ChildProcess =>
  fork(new URL('./print-worker.ts', import.meta.url), {
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });

/** Nothing runs before the first paper. */
export const startPrinter = (limits: Partial<PrinterLimits> = {}): Printer =>
  new PrinterProcess({ ...LIMITS, ...limits });
