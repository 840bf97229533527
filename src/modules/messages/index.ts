export { followJournal } from './actions/follow-journal.ts';
export type { MessagesDeps } from './actions/deps.ts';
export { mailboxTransport, smtpTransport, type Transport } from './actions/smtp-transport.ts';
export { messagesJobs } from './jobs.ts';
export { messagesRoutes } from './routes.ts';
export { heldUpLetters } from './store/held-up.ts';
export { messagesInvariants } from './store/invariants.ts';
export { outboxNow } from './store/outbox-now.ts';
export type { MessagesTables } from './store/tables.ts';
