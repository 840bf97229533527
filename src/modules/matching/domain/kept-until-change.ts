/** Answers that hold until something changes, the oldest of which make room for new ones. */
export class KeptUntilChange<Answer> {
  readonly #most: number;
  readonly #kept = new Map<string, Answer>();

  constructor(most: number) {
    this.#most = most;
  }

  /** The answer to a question: the one that is kept, or one that is made now. */
  get(question: string, make: () => Answer): Answer {
    const known = this.#kept.get(question);
    if (known !== undefined) return known;
    const made = make();
    const [oldest] = this.#kept.keys();
    if (oldest !== undefined && this.#kept.size >= this.#most) this.#kept.delete(oldest);
    this.#kept.set(question, made);
    return made;
  }

  /** Something changed: nothing that is kept holds any more. */
  forget(): void {
    this.#kept.clear();
  }
}
