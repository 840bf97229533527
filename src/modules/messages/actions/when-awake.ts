/** Nobody is written to by the centre between these hours of their own day; a security letter waits for no morning. */
const EVENING = 20;
const MORNING = 7;
const HOUR_MS = 3_600_000;

/** The next moment at which mail may reach somebody in a time zone: now by day, the coming morning by night. */
export function whenAwake(now: Date, timeZone: string): Date {
  const hourAt = (instant: Date) =>
    Number(new Intl.DateTimeFormat('en-GB', { hour: 'numeric', hourCycle: 'h23', timeZone }).format(instant));
  const hour = hourAt(now);
  if (hour >= MORNING && hour < EVENING) return now;
  // By the hour, so that a night with a change of the clock is as long as it is.
  let awake = new Date(Math.floor(now.getTime() / HOUR_MS) * HOUR_MS);
  while (hourAt(awake) !== MORNING) awake = new Date(awake.getTime() + HOUR_MS);
  return awake;
}
