/** References, ids, numbers and marks of a text differ each time; the fault is the same. */
const kindOf = (says: string) =>
  says
    .replaceAll(/"time":"[^"]*"/g, '')
    .replaceAll(/[\da-f]{8}-[\da-f-]{27}/g, '…')
    .replaceAll(/"requestId":"\w+"/g, '')
    .replaceAll(/\d+/g, 'N');

const SHOWN = 3;

/** Faults as they are found; of many of one kind the first few are told, the rest is counted. */
export class FaultsHeard {
  readonly #times = new Map<string, number>();
  readonly #told: string[] = [];
  readonly #tell: (line: string) => void;

  constructor(tell: (line: string) => void) {
    this.#tell = tell;
  }

  get number(): number {
    return [...this.#times.values()].reduce((sum, times) => sum + times, 0);
  }

  hear(says: string): void {
    const kind = kindOf(says);
    const times = (this.#times.get(kind) ?? 0) + 1;
    this.#times.set(kind, times);
    if (times > SHOWN) return;
    this.#told.push(says);
    this.#tell(`FAULT ${says}`);
  }

  /** Each told one, and how many more there were. */
  all(): string[] {
    const untold = this.number - this.#told.length;
    return untold > 0 ? [...this.#told, `and ${untold} more of these kinds`] : [...this.#told];
  }
}
