import { Refusal } from '#platform/refusal';
import type { FromEngine } from './protocol.ts';

type Settled = Extract<FromEngine, { number: number }>;

/** Questions under way to the thread, by number. A refusal made there is the same refusal here. */
export class WaitingAnswers {
  readonly #waiting = new Map<
    number,
    PromiseWithResolvers<unknown> & { readonly since: number | undefined }
  >();
  #lastNumber = 0;

  /** Opens a place for an answer; `send` gets its number. `since` is when a question was asked; work of the centre itself has none. */
  open(send: (number: number) => void, since?: number): Promise<unknown> {
    const number = ++this.#lastNumber;
    const place = { ...Promise.withResolvers<unknown>(), since };
    this.#waiting.set(number, place);
    send(number);
    return place.promise;
  }

  /** When the question that has waited longest was asked; undefined when none waits. */
  oldest(): number | undefined {
    for (const { since } of this.#waiting.values()) if (since !== undefined) return since;
    return undefined;
  }

  settle(message: Settled): void {
    const place = this.#waiting.get(message.number);
    this.#waiting.delete(message.number);
    if (message.is === 'answer') place?.resolve(message.output);
    else if (message.is === 'refused') place?.reject(new Refusal(message.kind, message.code, message.facts));
    else place?.reject(Object.assign(new Error(message.message), message.stack && { stack: message.stack }));
  }

  rejectAll(error: Error): void {
    for (const place of this.#waiting.values()) place.reject(error);
    this.#waiting.clear();
  }
}
