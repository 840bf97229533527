interface Growable<Self> {
  readonly length: number;
  set(from: Self): void;
}

/** The same array when it is long enough, otherwise a copy half as long again or more. */
export function roomFor<Self extends Growable<Self>>(
  array: Self,
  length: number,
  Kind: new (length: number) => Self,
): Self {
  if (length <= array.length) return array;
  const wider = new Kind(Math.max(length, array.length + (array.length >> 1), 16));
  wider.set(array);
  return wider;
}
