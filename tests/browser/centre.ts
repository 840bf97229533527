import { after } from 'node:test';
import { openDemonstration } from './open-demonstration.ts';

let opened: ReturnType<typeof openDemonstration> | undefined;
let isAwaited = false;

/**
 * One demonstration centre for all browser tests of a run, opened for the first that asks. Name it at the top of a file:
 * what closes it belongs to the run and not to a suite.
 */
export function demonstrationCentre(): () => Promise<string> {
  if (!isAwaited) after(async () => (await opened)?.close());
  isAwaited = true;
  return async () => (await (opened ??= openDemonstration())).address;
}

/** The centre itself, for what no page can do: letting time pass. */
export const openedCentre = (): ReturnType<typeof openDemonstration> => (opened ??= openDemonstration());
