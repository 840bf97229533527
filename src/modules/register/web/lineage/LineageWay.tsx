import { useCorridor } from '#ui';
import type { LineageDrawing } from '../../domain/lineage/draw-lineage.ts';
import type { Shown } from './shown-of.ts';

type Way = LineageDrawing['ways'][number];

const APART = 3;
const TRACKS = ['a', 'b'] as const;

/** A link: a double line where both sides took part, the line of one side, a hairline where no source names any. */
export function LineageWay({ way, shown }: { way: Way; shown: Shown }) {
  const corridor = useCorridor();
  if (shown.gaps.has(way.from) || shown.gaps.has(way.to))
    return <path className="track off lineage-unsaid" d={pathOf(way, 0)} />;
  const tracks = sidesOf(way, shown)
    .map((side) => corridor.trackOf(side))
    .filter((track) => track >= 0)
    .toSorted((one, other) => one - other);
  if (tracks.length === 0) return <path className="track off" d={pathOf(way, 0)} />;
  if (tracks.length === 1) return <path className={`track ${TRACKS[tracks[0]!]}`} d={pathOf(way, 0)} />;
  return (
    <>
      <path className="track a" d={pathOf(way, -APART)} />
      <path className="track b" d={pathOf(way, APART)} />
    </>
  );
}

/** How the kinds of lines look, for the words that explain them. */
export function WaySample({ of }: { of: 'Both' | 'One' | 'Gap' }) {
  return (
    <svg className="lineage-sample" viewBox="0 0 34 14" aria-hidden="true">
      {of === 'Gap' ? (
        <rect className="lineage-node gap" x="1" y="1" width="32" height="12" />
      ) : (
        <>
          <path className="track a" d={of === 'Both' ? 'M0 4H34' : 'M0 7H15'} />
          <path className="track b" d={of === 'Both' ? 'M0 10H34' : 'M19 7H34'} />
        </>
      )}
    </svg>
  );
}

/** The sides that took part in both ends, else those of the later one. */
function sidesOf({ from, to }: Way, { records }: Shown): readonly string[] {
  const [later, earlier] = [records.get(from)?.sides ?? [], records.get(to)?.sides ?? []];
  const common = later.filter((side) => earlier.includes(side));
  return common.length > 0 ? common : later;
}

/** Through its points, level where it leaves and where it enters. */
function pathOf({ points: [first, ...rest] }: Way, offset: number): string {
  let { x, y } = first!;
  let d = `M${x} ${y + offset}`;
  for (const point of rest) {
    const middle = (x + point.x) / 2;
    d +=
      point.y === y
        ? `H${point.x}`
        : `C${middle} ${y + offset} ${middle} ${point.y + offset} ${point.x} ${point.y + offset}`;
    ({ x, y } = point);
  }
  return d;
}
