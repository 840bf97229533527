import { createContext, use } from 'react';

/** Closes the dialog, and does what follows then. */
export type Leave = (then?: () => void) => void;

export const Leaving = createContext<Leave>((then) => then?.());

/** For what stands in a dialog. */
export const useLeave = (): Leave => use(Leaving);
