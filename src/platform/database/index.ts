export { connect, type Database, inTransaction, inTurn, RUNTIME_ROLE } from './connect.ts';
export { NoEmbeddedDatabase } from './embedded/binaries.ts';
export { migrate } from './migrate.ts';
export { openDatabase, type OpenDatabase } from './open.ts';
export { drawSchema } from './draw-schema.ts';
