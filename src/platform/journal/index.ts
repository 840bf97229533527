export { headOfJournal, isInJournal, journalInvariants } from './chain.ts';
export { databaseIdentity } from './identity.ts';
export {
  type Entry,
  follow,
  type Position,
  readAfter,
  record,
  startOfJournal,
  endOfJournal,
} from './journal.ts';
