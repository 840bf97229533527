/** What `Side` takes for the sides of a record: one of them, both, or nothing where no source names any. */
export const sidesCode = (sides: readonly string[]): string | undefined =>
  sides.length > 1 ? 'both' : sides[0];
