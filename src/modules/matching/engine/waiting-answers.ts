import { Refusal } from '#platform/refusal';
import type { FromEngine } from './protocol.ts';

type Settled = Extract<FromEngine, { number: number }>;

/** What an answer is taken to cost before one was given. */
const FIRST_GUESS_MS = 50;
/** How much the newest answer counts in what the next ones are expected to cost. */
const NEWEST = 0.2;

/**
 * So many questions are with the thread at once: while one waits for the database another is thought about. The others wait here, so
 * that what is quick does not wait behind all of them.
 */
const MOST_SENT = 2;

/** So many may wait however long they take. */
const ALWAYS_TAKEN = 12;

interface Place extends PromiseWithResolvers<unknown> {
  /** When somebody asked who waits for the answer; work of the centre itself has none. */
  readonly since: number | undefined;
}

/** Questions under way to the thread, by number. A refusal made there is the same refusal here. */
export class WaitingAnswers {
  readonly #waiting = new Map<number, Place>();
  #lastNumber = 0;
  /** Of those that somebody waits for: with the thread, and still here. */
  #sent = 0;
  readonly #unsent: (() => void)[] = [];
  #eachMs = FIRST_GUESS_MS;
  #lastAt = 0;

  /** Opens a place for an answer; `send` gets its number. */
  open(send: (number: number) => void, since?: number): Promise<unknown> {
    const number = ++this.#lastNumber;
    const place = { ...Promise.withResolvers<unknown>(), since };
    this.#waiting.set(number, place);
    if (since === undefined) send(number);
    else {
      this.#unsent.push(() => send(number));
      this.#sendOn();
    }
    return place.promise;
  }

  /**
   * Whether one more would have to wait longer than that, by what the last answers took. A few may always wait: a moment in which the
   * whole machine stood still says nothing about the next one.
   */
  wouldKeepWaiting(longestMs: number): boolean {
    const waiting = this.#sent + this.#unsent.length;
    return waiting >= ALWAYS_TAKEN && waiting * this.#eachMs > longestMs;
  }

  #sendOn(): void {
    while (this.#sent < MOST_SENT && this.#unsent.length > 0) {
      this.#sent++;
      this.#unsent.shift()?.();
    }
  }

  #learn({ since }: Place): void {
    if (since === undefined) return;
    const now = performance.now();
    this.#sent--;
    this.#sendOn();
    this.#eachMs += NEWEST * (now - Math.max(since, this.#lastAt) - this.#eachMs);
    this.#lastAt = now;
  }

  settle(message: Settled): void {
    const place = this.#waiting.get(message.number);
    this.#waiting.delete(message.number);
    if (place) this.#learn(place);
    if (message.is === 'answer') place?.resolve(message.output);
    else if (message.is === 'refused') place?.reject(new Refusal(message.kind, message.code, message.facts));
    else place?.reject(Object.assign(new Error(message.message), message.stack && { stack: message.stack }));
  }

  rejectAll(error: Error): void {
    for (const place of this.#waiting.values()) place.reject(error);
    this.#waiting.clear();
    this.#unsent.length = 0;
    this.#sent = 0;
  }
}
