import { useSyncExternalStore } from 'react';
import type { Day } from '#platform/calendar';

const isoDay = new Intl.DateTimeFormat('en-CA');

const todayHere = (): Day => isoDay.format(new Date());
const unknownToTheServer = () => undefined;
const neverTold = () => () => {};

/**
 * The day it is where the reader sits. The server does not know it, so a page is drawn without it first, and every use
 * has to say what stands there meanwhile.
 */
export const useToday = (): Day | undefined => useSyncExternalStore(neverTold, todayHere, unknownToTheServer);
