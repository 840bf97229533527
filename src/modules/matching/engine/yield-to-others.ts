import fs from 'node:fs';
import os from 'node:os';

/** Of the 19 steps in which a program can be nicer than most. */
const STEPS = 10;
const NICEST = 19;

/**
 * Lets the other threads of the centre and its database go first: finding takes all that they leave, and pages, desks and lists do not wait
 * for the processor while a flood of questions is answered. Only Linux has a priority for each thread; elsewhere it is the
 * whole program's and stays as it is.
 */
export function yieldToOthers(): void {
  if (process.platform !== 'linux') return;
  // The threads that read files and seal for everybody begin with the first such work, as nice as whoever asks for it: that is before.
  fs.stat('.', () => {});
  os.setPriority(Math.min(NICEST, os.getPriority() + STEPS));
}
