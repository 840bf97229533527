import { createContext, useContext } from 'react';
import type { Multilingual } from '#platform/languages';
import type { Draft } from './draft.ts';

interface Editing {
  readonly sources: Draft['sources'];
  /** What the centre said is wrong at one of these places of the content. */
  faultAt(...paths: string[]): string | undefined;
  /** Titles of records that are linked to, by their references. */
  readonly titles: ReadonlyMap<string, Multilingual<string | undefined>>;
}

export const EditingContext = createContext<Editing>({
  sources: [],
  faultAt: () => undefined,
  titles: new Map(),
});

/** What every field of the form needs to know of the whole. */
export const useEditing = () => useContext(EditingContext);
