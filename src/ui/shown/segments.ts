/** A stretch of a text to mark; positions are UTF-16, as `slice` takes them. */
export interface MarkedSpan {
  readonly start: number;
  readonly end: number;
  /** Words with the same number mean the same in both texts. */
  readonly number?: number | undefined;
  /** Marked for another match than the one that is looked at. */
  readonly isAside?: boolean | undefined;
}

export interface Segment {
  readonly text: string;
  readonly span?: MarkedSpan;
}

/** Cuts a text at its spans. Where spans overlap, the one that begins first stands, then the longer one. */
export function segmentsOf(text: string, spans: readonly MarkedSpan[]): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start < at || span.end <= span.start || span.end > text.length) continue;
    if (span.start > at) segments.push({ text: text.slice(at, span.start) });
    segments.push({ text: text.slice(span.start, span.end), span });
    at = span.end;
  }
  if (at < text.length) segments.push({ text: text.slice(at) });
  return segments;
}
