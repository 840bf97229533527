import { shareOf, type Weighed } from './balance.ts';

const HALF = 58;
const MIDDLE = 60;
const HEIGHT = 16;

interface Props {
  weighed: Weighed;
  /** The two sides, the one drawn to the left first. */
  sides: readonly string[];
  /** What the longest bar stands for. */
  most: bigint;
}

/**
 * What went each way, from the middle outwards: to the first side to the left, to the second to the right; what went both ways
 * as a thin line in both directions. It repeats the numbers beside it, so it is hidden from screen readers.
 */
export function TwoWayBar({ weighed, sides: [left = '', right = ''], most }: Props) {
  const long = (value: bigint | undefined) => shareOf(value ?? 0n, most) * HALF;
  const [toLeft, toRight, both] = [
    long(weighed.towards[left]),
    long(weighed.towards[right]),
    long(weighed.bothWays),
  ];
  return (
    <svg className="balance-bar" viewBox={`0 0 ${2 * MIDDLE} ${HEIGHT}`} aria-hidden="true">
      <rect className="balance-side a" x={MIDDLE - toLeft} y="1" width={toLeft} height="9" />
      <rect className="balance-side b" x={MIDDLE} y="1" width={toRight} height="9" />
      <rect className="balance-both" x={MIDDLE - both} y="12" width={2 * both} height="3" />
      <path className="balance-middle" d={`M${MIDDLE} 0V${HEIGHT}`} />
    </svg>
  );
}
