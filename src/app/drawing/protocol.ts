import type { DrawnPage, PageToDraw } from '#platform/http';

/** Numbered, and worth drawing until an instant (milliseconds of the clock) only. */
export interface ToDrawing extends PageToDraw {
  readonly number: number;
  readonly until: number;
}

export type FromDrawing =
  | { readonly is: 'ready' }
  | { readonly is: 'drawn'; readonly number: number; readonly drawn: DrawnPage }
  | { readonly is: 'broken'; readonly number: number; readonly error: Error }
  | { readonly is: 'too-late'; readonly number: number };
