const MINUTE_MS = 60_000;
/** What comes within these minutes stands in one letter; the next one about the same case waits for an hour. */
const GATHERED_MINUTES = 10;
const REST_MINUTES = 60;

/** When a letter that gathers news leaves at the earliest; moments in milliseconds. */
export const gatheredUntil = (now: number, lastSentAt = 0): number =>
  Math.max(now + GATHERED_MINUTES * MINUTE_MS, lastSentAt + REST_MINUTES * MINUTE_MS);
