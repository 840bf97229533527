import { type ChildProcess, fork } from 'node:child_process';
import os from 'node:os';
import { Refusal } from '#platform/refusal';

/** Work that is done in a process of its own, one order after another. */
export interface Apart<Order, Product> {
  /**
   * Refuses with `<name>.busy` when too many are waiting and with `<name>.too-slow` after the time limit; throws BrokenDown when the
   * process has ended. The next order gets a new process. An order is made when its turn has come, so that those that wait take
   * no memory.
   */
  do(order: () => Order | Promise<Order>): Promise<Product>;
  state(): ApartState;
  stop(): Promise<void>;
}

/** How a workplace stands, and what became of its orders since it was opened. */
export interface ApartState {
  readonly isRunning: boolean;
  /** With the one that is being done. */
  readonly waiting: number;
  /** `busy`: never begun; `failed`: late, or the process ended. */
  readonly orders: Readonly<Record<'done' | 'busy' | 'failed', number>>;
}

/** The process ended over an order: by a fault in native code, or because it was killed. */
export class BrokenDown extends Error {}

export interface ApartLimits {
  readonly waiting: number;
  readonly seconds: number;
  /** After so long without work the process ends and gives its memory back. */
  readonly idleSeconds: number;
}

interface Workplace {
  /** Begins the codes of refusals. */
  readonly name: string;
  /** Its module answers every message with one. */
  readonly module: URL;
  readonly limits: ApartLimits;
  /** Of Node, such as what the process may not do. */
  readonly flags?: readonly string[];
}

class OneAfterAnother<Order, Product> implements Apart<Order, Product> {
  readonly #at: Workplace;
  #worker: ChildProcess | undefined;
  #waiting = 0;
  readonly #orders = { done: 0, busy: 0, failed: 0 };
  #last: Promise<unknown> = Promise.resolve();
  #idle: NodeJS.Timeout | undefined;

  constructor(at: Workplace) {
    this.#at = at;
  }

  async do(order: () => Order | Promise<Order>): Promise<Product> {
    const { name, limits } = this.#at;
    if (this.#waiting >= limits.waiting) {
      this.#orders.busy++;
      throw new Refusal('too-many', `${name}.busy`);
    }
    this.#waiting++;
    const done = this.#last.then(order).then((made) => this.#doNow(made));
    this.#last = done.catch(() => {});
    let became: 'done' | 'failed' = 'failed';
    try {
      const product = await done;
      became = 'done';
      return product;
    } finally {
      this.#orders[became]++;
      this.#waiting--;
      if (this.#waiting === 0) this.#restSoon();
    }
  }

  state(): ApartState {
    return { isRunning: this.#worker !== undefined, waiting: this.#waiting, orders: { ...this.#orders } };
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
    this.#idle = setTimeout(() => void this.stop(), this.#at.limits.idleSeconds * 1000);
    this.#idle.unref();
  }

  /** A process that is late or ends is given up; the next order gets a new one. */
  async #doNow(order: Order): Promise<Product> {
    clearTimeout(this.#idle);
    const { name, limits } = this.#at;
    const worker = (this.#worker ??= start(this.#at));
    const { promise, resolve, reject } = Promise.withResolvers<Product>();
    const giveUp = (error: Error) => {
      if (this.#worker === worker) this.#worker = undefined;
      worker.kill('SIGKILL');
      reject(error);
    };
    const { seconds } = limits;
    const late = setTimeout(
      () => giveUp(new Refusal('conflict', `${name}.too-slow`, { seconds })),
      seconds * 1000,
    );
    const ended = () => giveUp(new BrokenDown(`The process of ${name} has ended.`));
    const take = (product: unknown) => resolve(product as Product);
    worker.once('message', take).once('error', giveUp).once('exit', ended);
    worker.send(order as object);
    try {
      return await promise;
    } finally {
      clearTimeout(late);
      worker.off('message', take).off('error', giveUp).off('exit', ended);
    }
  }
}

/** It is told nothing of the server's surroundings: settings hold passwords and keys. */
const start = ({ module, flags = [] }: Workplace): ChildProcess =>
  fork(module, {
    execArgv: [...flags],
    env: { TMPDIR: os.tmpdir() },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });

/**
 * For native code and for what strangers wrote: a fault in it ends its process at once, and nothing but its end stops it. Here
 * that costs one order; in a thread it would cost the server. Nothing runs before the first order.
 */
export const startApart = <Order, Product>(at: Workplace): Apart<Order, Product> => new OneAfterAnother(at);
