export { connect, type Database, inTransaction, inTurn } from './connect.ts';
export { connectToRead } from './kept/connect-to-read.ts';
export { NoEmbeddedDatabase } from './embedded/binaries.ts';
export { migrate, migrationsIn } from './migrate.ts';
export { openDatabase, type OpenDatabase } from './open.ts';
export { type Requests, requestsOn, type Visit } from './requests.ts';
export { newSessionToken, sessionHash } from './session.ts';
export { drawSchema } from './draw-schema.ts';
export { UnusableDatabase } from './unusable.ts';
export {
  asOwner,
  embeddedFolder,
  hasEmbedded,
  isEmbeddedInUse,
  type OwnerConnection,
} from './owner/as-owner.ts';
export { copyIn } from './owner/copy-in.ts';
export { copyOut } from './owner/copy-out.ts';
export { checksumOf } from './owner/checksums.ts';
