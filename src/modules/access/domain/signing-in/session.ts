/** A session ends after so many days, used or not. */
export const SESSION_DAYS = 14;
/** And after so many hours in which nothing was asked. */
export const IDLE_HOURS = 24 * 3;
/** For so long after a proof of identity grave acts need no further one. */
export const FRESH_MINUTES = 10;

/** Whether what is grave may be done without asking once more who is there. */
export const isFresh = (confirmedAt: number, now: number): boolean =>
  now - confirmedAt <= FRESH_MINUTES * 60_000;

/** By what a session began. */
export const methods = [
  'passkey',
  'password',
  'single-sign-on',
  'recovery-code',
  'link',
  'demonstration',
] as const;
export type Method = (typeof methods)[number];

/** What a browser may be asked to prove. */
export type QuestionPurpose = 'sign-in' | 'confirm' | 'new-passkey' | 'new-code' | 'single-sign-on';

/** Minutes in which a question must be answered. */
export const QUESTION_MINUTES = 10;
