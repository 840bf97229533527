/** The database is there, but not as a centre needs it; the message says what its operator has to do. */
export class UnusableDatabase extends Error {}
