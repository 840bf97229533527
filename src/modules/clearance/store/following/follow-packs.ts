import fs from 'node:fs';
import path from 'node:path';
import type { Log } from '#platform/log';
import type { PackFault } from '#platform/packs';
import { packsBroken } from '../../domain/refusals.ts';
import { type Rulebook, rulebookOf } from '../../domain/rules/catalogue.ts';
import { fingerprintOf } from './fingerprint.ts';
import { type PacksRead, readInThread } from './read-in-thread.ts';

export interface FollowSettings {
  readonly packs: string;
  /** Where the centre keeps its own files; the last good packs are copied there. */
  readonly dataFolder: string;
  /** Where parsed files are kept for the next start. */
  readonly cache?: string;
  /** How often to look for changes, in milliseconds; 2,000 when it is not said. */
  readonly every?: number;
}

/** How the packs stand: `stale` means that a broken change is refused and the version before it still answers. */
export interface PackHealth {
  readonly state: 'good' | 'stale' | 'missing';
  /** When the version that answers was read. */
  readonly readAt?: string;
  /** Files are named from the folder of the packs. */
  readonly faults: readonly PackFault[];
}

/** The packs of a running centre, read again whenever a file changes. */
export interface FollowedPacks {
  /** The last good version; refused when there has been none. Waits for the first reading. */
  current(): Promise<Rulebook>;
  health(): PackHealth;
  /** Whether the first reading is still under way. */
  isReading(): boolean;
  /** Looks for changes now, and waits until they are read. */
  look(): Promise<void>;
  stop(): Promise<void>;
}

class Following implements FollowedPacks {
  readonly #settings: FollowSettings;
  readonly #log: Log;
  readonly #first: Promise<void>;
  readonly #timer: NodeJS.Timeout;
  #rulebook: Rulebook | undefined;
  #readAt: string | undefined;
  #faults: readonly PackFault[] = [];
  #isFirst = true;
  #isStopped = false;
  #seen = '';
  #looking: Promise<void> | undefined;
  #stopReading: () => Promise<unknown> = async () => {};

  constructor(settings: FollowSettings, log: Log) {
    this.#settings = settings;
    this.#log = log;
    this.#first = this.look();
    this.#timer = setInterval(() => void this.look(), settings.every ?? 2000);
    this.#timer.unref();
  }

  async current(): Promise<Rulebook> {
    await this.#first;
    if (!this.#rulebook) throw packsBroken();
    return this.#rulebook;
  }

  health(): PackHealth {
    const state = !this.#rulebook ? 'missing' : this.#faults.length > 0 ? 'stale' : 'good';
    return { state, ...(this.#readAt !== undefined && { readAt: this.#readAt }), faults: this.#faults };
  }

  isReading(): boolean {
    return this.#isFirst;
  }

  look(): Promise<void> {
    this.#looking ??= this.#readWhenChanged().finally(() => (this.#looking = undefined));
    return this.#looking;
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    clearInterval(this.#timer);
    await this.#stopReading();
    await this.#looking;
  }

  /** Never rejects: whatever goes wrong, the version that is there goes on answering. */
  async #readWhenChanged(): Promise<void> {
    try {
      // A folder that is away is read as well: the reading names what is missing.
      const found = await fingerprintOf(this.#settings.packs).catch(() => 'away');
      if (found === this.#seen) return;
      this.#seen = found;
      const copy = path.join(this.#settings.dataFolder, 'clearance-packs');
      fs.mkdirSync(this.#settings.dataFolder, { recursive: true });
      const { packs, cache } = this.#settings;
      const reading = readInThread({ packs, copy, cache, isFirst: this.#isFirst });
      this.#stopReading = reading.stop;
      this.#take(await reading.answer);
    } catch (error) {
      if (this.#isStopped) return;
      this.#log.error({ err: error }, 'clearance packs');
      this.#faults = [{ file: '', line: 1, message: `cannot be read: ${(error as Error).message}` }];
    } finally {
      this.#isFirst = false;
    }
  }

  #take(read: PacksRead): void {
    if (read.is === 'good') {
      this.#rulebook = rulebookOf(read.catalogue);
      this.#readAt = new Date().toISOString();
      this.#faults = [];
      this.#log.info({ procedures: read.catalogue.procedures.length }, 'clearance packs read');
      return;
    }
    const { packs } = this.#settings;
    this.#faults = read.faults.map((fault) => ({ ...fault, file: path.relative(packs, fault.file) }));
    this.#log.error(
      { faults: this.#faults.slice(0, 20) },
      'clearance packs are broken; the last good version stays',
    );
    if (!read.before) return;
    this.#rulebook = rulebookOf(read.before.catalogue);
    this.#readAt = read.before.readAt;
  }
}

/** Reads the packs in a thread and follows their files. */
export const followPacks = (settings: FollowSettings, log: Log): FollowedPacks =>
  new Following(settings, log);
