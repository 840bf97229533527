const HALF = 149;
const MIDDLE = 150;

/** What is of the first side to the left, of the second to the right, on one scale. It repeats the numbers beside it. */
export function MirroredBar({ shares: [left, right] }: { shares: readonly [number, number] }) {
  return (
    <svg
      className="figures-mirrored"
      viewBox={`0 0 ${2 * MIDDLE} 14`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect className="a" x={MIDDLE - left * HALF} y="2" width={left * HALF} height="10" />
      <rect className="b" x={MIDDLE} y="2" width={right * HALF} height="10" />
      <path className="middle" d={`M${MIDDLE} 0V14`} />
    </svg>
  );
}
