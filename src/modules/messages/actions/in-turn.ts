/** Does one work at a time, beside whoever asks for it; asked again meanwhile, it does it once more afterwards. */
export class InTurn {
  readonly #work: () => Promise<unknown>;
  readonly #failed: (error: unknown) => void;
  #running: Promise<void> | undefined;
  #isWanted = false;

  constructor(work: () => Promise<unknown>, failed: (error: unknown) => void) {
    this.#work = work;
    this.#failed = failed;
  }

  want(): void {
    this.#isWanted = true;
    this.#running ??= this.#go();
  }

  /** When what is under way has ended. */
  async ended(): Promise<void> {
    this.#isWanted = false;
    await this.#running;
  }

  async #go(): Promise<void> {
    while (this.#isWanted) {
      this.#isWanted = false;
      await this.#work().catch(this.#failed);
    }
    this.#running = undefined;
  }
}
