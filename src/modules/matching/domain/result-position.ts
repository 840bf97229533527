/** Ranked results are paged by place: the order is made anew for each page from the same question. */
export function readPosition(after: string | undefined): number {
  const place = /^r([0-9]{1,4})$/.exec(after ?? '')?.[1];
  return place === undefined ? 0 : Number(place);
}

/** Where the next page begins; undefined at the end. */
export function positionAfter(from: number, shown: number, total: number): string | undefined {
  const next = from + shown;
  return shown > 0 && next < total ? `r${next}` : undefined;
}
