export { databaseIdentity, isAfter } from './identity.ts';
export {
  type Entry,
  follow,
  type Position,
  readAfter,
  record,
  startOfJournal,
  endOfJournal,
} from './journal.ts';
