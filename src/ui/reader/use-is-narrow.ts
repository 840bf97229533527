import { useSyncExternalStore } from 'react';

/** Where two columns of text cannot stand beside each other; style sheets have the same limit. Paper is never narrow. */
const narrow = globalThis.matchMedia?.('screen and (max-width: 48rem)');

const isNarrow = () => narrow.matches;
const unknownToTheServer = () => false;

function watchWidth(changed: () => void): () => void {
  narrow.addEventListener('change', changed);
  return () => narrow.removeEventListener('change', changed);
}

/**
 * Whether the window is narrow. The server does not know it and draws for a wide one: what must not be seen in a narrow
 * one until the page answers, a style sheet hides.
 */
export const useIsNarrow = (): boolean => useSyncExternalStore(watchWidth, isNarrow, unknownToTheServer);
