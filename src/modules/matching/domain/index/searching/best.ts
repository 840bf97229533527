/** A document as the parts of an index number it. */
export interface Proposal {
  readonly part: number;
  readonly doc: number;
  readonly key: number;
  readonly score: number;
}

/** The best so far, by score and then by key: a heap with the worst on top. */
export class Best {
  readonly #room: number;
  readonly #heap: Proposal[] = [];

  constructor(room: number) {
    this.#room = room;
  }

  /** Below this nothing is taken any more; equal is taken when its key is smaller. */
  get least(): number {
    return this.#heap.length < this.#room ? 0 : this.#heap[0]!.score;
  }

  offer(proposal: Proposal): void {
    if (this.#heap.length < this.#room) this.#rise(proposal);
    else if (isWorse(this.#heap[0]!, proposal)) this.#sink(proposal);
  }

  /** What was kept, in no order. */
  kept(): readonly Proposal[] {
    return this.#heap;
  }

  #rise(proposal: Proposal): void {
    const heap = this.#heap;
    let place = heap.push(proposal) - 1;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (isWorse(heap[parent]!, proposal)) break;
      heap[place] = heap[parent]!;
      place = parent;
    }
    heap[place] = proposal;
  }

  #sink(proposal: Proposal): void {
    const heap = this.#heap;
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && isWorse(heap[child + 1]!, heap[child]!)) child += 1;
      if (isWorse(proposal, heap[child]!)) break;
      heap[place] = heap[child]!;
      place = child;
    }
    heap[place] = proposal;
  }
}

const isWorse = (one: Proposal, other: Proposal): boolean =>
  one.score < other.score || (one.score === other.score && one.key > other.key);
