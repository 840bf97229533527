import type { ReactNode } from 'react';

/** A share of the line as the drawing wants it. */
export const percent = (share: number) => `${(share * 100).toFixed(3)}%`;

/** Draws at a share of the line in pixels of its own, whatever the width. */
export function At({ share, children }: { share: number; children: ReactNode }) {
  return (
    <svg x={percent(share)} overflow="visible">
      {children}
    </svg>
  );
}

/** The hatching that is kept for what nobody knows. */
export function Hatching({ id }: { id: string }) {
  return (
    <svg className="timeline-patterns" aria-hidden="true" focusable="false">
      <defs>
        <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="hatch-ground" width="6" height="6" />
          <line className="hatch-line" x1="0" x2="0" y1="0" y2="6" />
        </pattern>
      </defs>
    </svg>
  );
}

/** Of the height of a row, in pixels. */
export const MIDDLE = 18;
const BAR = 14;
export const TOP = MIDDLE - BAR / 2;
export const BOTTOM = MIDDLE + BAR / 2;
export const BAR_HEIGHT = BAR;

/** The share of the line that words need. */
const ROOM_BEFORE = 0.36;

interface WordsProps {
  /** Where the mark begins and ends. */
  from: number;
  until: number;
  isStrong: boolean;
  children: string;
}

/** Words beside a mark: behind it where there is room, otherwise before it, otherwise below it at the left. */
export function WordsBeside({ from, until, isStrong, children }: WordsProps) {
  const className = isStrong ? 'strong' : undefined;
  if (until <= 1 - ROOM_BEFORE)
    return (
      <At share={until}>
        <text className={className} x="8" y={MIDDLE + 5}>
          {children}
        </text>
      </At>
    );
  return (
    <At share={from >= ROOM_BEFORE ? from : Math.min(1, until)}>
      <text
        className={className}
        x={from >= ROOM_BEFORE ? -8 : -4}
        y={from >= ROOM_BEFORE ? MIDDLE + 5 : BOTTOM + 15}
        textAnchor="end"
      >
        {children}
      </text>
    </At>
  );
}
