import type { Day } from '#platform/calendar';
import type { Caller } from '#platform/caller';
import type { Corridor } from '#platform/corridor';
import type { Log } from '#platform/log';
import type { Db } from '../store/tables.ts';
import type { Site } from '../proofs/passkey.ts';
import type { Sealing } from '../proofs/sealing.ts';
import type { Providers } from './single-sign-on/read-providers.ts';

/** What people type that guessers know, and where mail addresses prove nothing. */
export interface Lists {
  readonly commonPasswords: ReadonlySet<string>;
  readonly publicMailProviders: ReadonlySet<string>;
}

/**
 * What the centre itself needs to tell who comes in. `centre` is its own login, which sees what opens accounts; the
 * requests' login never does.
 */
export interface DoorDeps {
  readonly centre: Db;
  readonly corridor: Corridor;
  readonly site: Site;
  readonly sealing: Sealing;
  readonly lists: Lists;
  readonly providers: Providers;
  readonly log: Log;
  now(): Date;
  today(): Day;
  /** Whether only this machine can come in; demonstration accounts open nowhere else. */
  readonly isLoopback: boolean;
  /** Whether the web app shows the mail that goes out (development). */
  readonly isMailShown: boolean;
}

/** With who asks, in the transaction of the request. */
export interface AccessDeps extends DoorDeps {
  readonly db: Db;
  readonly caller: Caller;
}

/** The browser that asks, and the means to hand it a session. */
export interface Browser {
  readonly address: string;
  readonly device: string;
  readonly sessionToken: string | undefined;
  beginSession(token: string, endsAt: Date): void;
  endSession(): void;
}
