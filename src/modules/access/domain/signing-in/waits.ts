/** What is remembered of failed tries under one key: an account's address, or the place they came from. */
export interface Tries {
  readonly failures: number;
  /** Milliseconds since the epoch. */
  readonly lastFailedAt: number;
}

export interface Patience {
  /** Failures that cost nothing: everybody mistypes. */
  readonly free: number;
  /** The first wait in seconds; each further failure doubles it. */
  readonly firstWait: number;
  readonly longestWait: number;
}

/** For one e-mail address. A stranger can make its owner wait at most a quarter of an hour, and never with a passkey. */
export const forAccount: Patience = { free: 4, firstWait: 5, longestWait: 900 };
/** For one sending address: a whole institute may stand behind it. */
export const forPlace: Patience = { free: 20, firstWait: 5, longestWait: 900 };

/** Failures are forgotten after a day without another. */
export const FORGOTTEN_AFTER_MS = 86_400_000;

/** Seconds still to wait before the next try is looked at; 0 when it may come now. */
export function secondsToWait(tries: Tries | undefined, patience: Patience, now: number): number {
  if (!tries || now - tries.lastFailedAt > FORGOTTEN_AFTER_MS) return 0;
  const beyond = tries.failures - patience.free;
  if (beyond < 0) return 0;
  const wait = Math.min(patience.firstWait * 2 ** Math.min(beyond, 20), patience.longestWait);
  return Math.max(0, Math.ceil((tries.lastFailedAt + wait * 1000 - now) / 1000));
}
