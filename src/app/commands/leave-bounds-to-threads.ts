import v8 from 'node:v8';

/**
 * Bounds of memory on the command line are meant for the first thread. V8 would put them over those that a thread begun later brings
 * along: the young generation of the thread that finds would be as small, and each search tidied up after several times.
 */
export function leaveBoundsToThreads(): void {
  v8.setFlagsFromString('--max-semi-space-size=0');
  v8.setFlagsFromString('--max-old-space-size=0');
}
