import { createContext, useContext } from 'react';
import type { z } from 'zod';
import type { readWritingGuide, Remark, WrittenListing } from '#contracts/opportunities';
import type { PlaceValue } from './places.ts';

export type Guide = z.output<typeof readWritingGuide.output>;

/** What every field of the form works with. */
export interface WritingTable {
  readonly listing: WrittenListing;
  readonly remarks: readonly Remark[];
  readonly guide: Guide | undefined;
  /** Nobody changes a listing that stands under review. */
  readonly isReadOnly: boolean;
  set(place: string, value: PlaceValue): void;
  change(listing: WrittenListing, place: string): void;
}

export const WritingContext = createContext<WritingTable | undefined>(undefined);

export function useWritingTable(): WritingTable {
  const table = useContext(WritingContext);
  if (!table) throw new Error('A field of the form stands outside of it.');
  return table;
}
