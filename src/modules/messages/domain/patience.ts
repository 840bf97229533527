/** A letter is tried so often before it is given up: for about two days. */
export const MOST_TRIES = 12;
const LONGEST_WAIT_MINUTES = 360;

/** Minutes until the next try after so many failures: 1, 2, 4 … six hours. */
export const minutesUntilNext = (failures: number): number =>
  Math.min(2 ** Math.max(0, failures - 1), LONGEST_WAIT_MINUTES);
