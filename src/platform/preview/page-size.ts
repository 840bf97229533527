/** A page in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** As much as one picture may have; an A4 page is 2,400 pixels wide within it. */
const MOST_PIXELS = 9_000_000;
/** Of a side: a strip a thousand times as long as wide is no page to read. */
const MOST_SIDE = 8_000;

/** How large a page is drawn that was asked for in a width: its own proportions, within the limits. Nothing: it has no size. */
export function pageSize({ width: wide, height: high }: Size, wantedWidth: number): Size | undefined {
  const ratio = high / wide;
  if (!Number.isFinite(ratio) || ratio <= 0) return undefined;
  const width = Math.min(wantedWidth, MOST_SIDE, MOST_SIDE / ratio, Math.sqrt(MOST_PIXELS / ratio));
  return { width: Math.max(1, Math.floor(width)), height: Math.max(1, Math.floor(width * ratio)) };
}
