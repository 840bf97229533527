import type { WrittenListing } from '#contracts/opportunities';
import type { Language } from '#platform/languages';

export type SavingState =
  | { readonly is: 'saved'; readonly at?: number }
  | { readonly is: 'changed' | 'saving' | 'offline' }
  /** Somebody else, or another tab, saved meanwhile. */
  | { readonly is: 'conflict' }
  | { readonly is: 'refused'; readonly error: Error };

/** How the saver reaches the centre and the own computer, and tells what happens. */
export interface Reach {
  save(asked: {
    version: number;
    listing: WrittenListing;
    confirmed: Language[];
  }): Promise<{ version: number; stale: Language[] }>;
  /** What an error means: tried again later, somebody was quicker, or a no. */
  meaningOf(error: unknown): 'offline' | 'conflict' | 'refused';
  keep(copy: { version: number; listing: WrittenListing }): void;
  drop(): void;
  tell(state: SavingState): void;
  saved(listing: WrittenListing, answer: { stale: Language[] }): void;
}

const QUIET_MS = 1_200;
const AGAIN_MS = 5_000;

/**
 * Saves a listing while it is being written: kept on the own computer at once, sent once the writer pauses, one request at a
 * time, and again when the line is back. What was written during a request is sent after it.
 */
export class Saver {
  #version: number;
  #listing: WrittenListing;
  #sent: WrittenListing;
  #confirmed = new Set<Language>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  #isStuck = false;
  readonly #reach: Reach;

  constructor(begun: { version: number; listing: WrittenListing }, reach: Reach) {
    this.#version = begun.version;
    this.#listing = begun.listing;
    this.#sent = begun.listing;
    this.#reach = reach;
  }

  get version(): number {
    return this.#version;
  }

  change(listing: WrittenListing): void {
    if (listing === this.#listing) return;
    this.#listing = listing;
    this.#reach.keep({ version: this.#version, listing });
    if (this.#isStuck) return;
    this.#reach.tell({ is: 'changed' });
    this.#plan(QUIET_MS);
  }

  /** A translation was compared with the original. */
  confirm(language: Language): void {
    this.#confirmed.add(language);
    this.#plan(0);
  }

  /** Goes on from what both versions became, on top of the one that came in between. */
  settle(version: number, listing: WrittenListing): void {
    this.#version = version;
    this.#isStuck = false;
    this.#listing = listing;
    this.#reach.keep({ version, listing });
    this.#plan(0);
  }

  /** Sends what is not sent yet; true when everything has reached the centre. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    while (this.#isOpen()) {
      const isTried = await (this.#running ??= this.#send().finally(() => (this.#running = undefined))).then(
        () => true,
        () => false,
      );
      if (!isTried) return false;
    }
    return !this.#isStuck;
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #isOpen = () => !this.#isStuck && (this.#sent !== this.#listing || this.#confirmed.size > 0);

  #plan(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), delay);
  }

  async #send(): Promise<void> {
    const [listing, confirmed] = [this.#listing, [...this.#confirmed]];
    this.#reach.tell({ is: 'saving' });
    try {
      const answer = await this.#reach.save({ version: this.#version, listing, confirmed });
      this.#version = answer.version;
      this.#sent = listing;
      for (const language of confirmed) this.#confirmed.delete(language);
      this.#reach.saved(listing, answer);
      if (this.#isOpen()) return;
      this.#reach.drop();
      this.#reach.tell({ is: 'saved', at: Date.now() });
    } catch (error) {
      this.#fail(error);
      throw error;
    }
  }

  #fail(error: unknown): void {
    const meaning = this.#reach.meaningOf(error);
    if (meaning === 'offline') this.#plan(AGAIN_MS);
    if (meaning === 'conflict') this.#isStuck = true;
    this.#reach.tell(meaning === 'refused' ? { is: 'refused', error: error as Error } : { is: meaning });
  }
}
