import { today } from '#platform/calendar';
import { readersOf } from '../domain/readers-of.ts';
import type { HeldDocument } from '../store/documents.ts';

/** Last days of documents are days in UTC, as the database has them. */
export const whoIsTold = ({ compartment, brought_as, open_until }: HeldDocument): string =>
  readersOf({ compartment, broughtAs: brought_as, openUntil: open_until }, today(new Date(), 'UTC'));
