import type { LetterDoor } from '#modules/access';
import type { Corridor } from '#platform/corridor';
import type { Log } from '#platform/log';
import type { Db } from '../store/tables.ts';
import type { Transport } from './smtp-transport.ts';

/** What the module needs: the centre's own login, the door of *access*, the names of the sides, and a way for mail to leave. */
export interface MessagesDeps {
  readonly db: Db;
  readonly door: LetterDoor;
  readonly corridor: Corridor;
  readonly transport: Transport;
  readonly log: Log;
}
