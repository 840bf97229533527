import { At, BAR_HEIGHT, BOTTOM, MIDDLE, percent, TOP, WordsBeside } from './marks.tsx';
import type { TimelineMilestone, TimelineSpan } from './rows.ts';
import type { Scale } from './scale.ts';

const later = (one: number, other: number) => Math.max(one, other);

interface SpanProps {
  span: TimelineSpan;
  scale: Scale;
  hatch: string;
}

/** A bar for the typical time, a thin line for the slow one, dots for what may slip, a double line for the law. */
export function SpanMark({ span, scale, hatch }: SpanProps) {
  const from = scale.share(span.from);
  const until = later(scale.shareAfter(span.until), from + 0.004);
  const latest = scale.shareAfter(span.latest);
  const slips = span.maySlipUntil === undefined ? until : scale.shareAfter(span.maySlipUntil);
  return (
    <>
      {slips > until && (
        <line className="slips" x1={percent(until)} x2={percent(slips)} y1={BOTTOM} y2={BOTTOM} />
      )}
      {latest > until && (
        <>
          <line className="range" x1={percent(until)} x2={percent(latest)} y1={MIDDLE} y2={MIDDLE} />
          <line className="range" x1={percent(latest)} x2={percent(latest)} y1={MIDDLE - 4} y2={MIDDLE + 4} />
        </>
      )}
      <Bar span={span} from={from} until={until} hatch={hatch} />
      {span.soonest < span.until && scale.shareAfter(span.soonest) > from && (
        <line
          className={span.isCritical && !span.isConditional && !span.isLengthUnknown ? 'notch on' : 'notch'}
          x1={percent(scale.shareAfter(span.soonest))}
          x2={percent(scale.shareAfter(span.soonest))}
          y1={TOP}
          y2={TOP + 5}
        />
      )}
      {span.lawUntil !== undefined && <Law from={from} until={scale.shareAfter(span.lawUntil)} />}
      <WordsBeside from={from} until={later(later(until, latest), slips)} isStrong={span.isCritical}>
        {span.says}
      </WordsBeside>
    </>
  );
}

type BarProps = { span: TimelineSpan; from: number; until: number; hatch: string };

function Bar({ span, from, until, hatch }: BarProps) {
  const place = { x: percent(from), width: percent(until - from), y: TOP, height: BAR_HEIGHT };
  const critical = span.isCritical ? 'critical' : '';
  if (!span.isLengthUnknown)
    return <rect className={`span ${critical} ${span.isConditional ? 'conditional' : ''}`} {...place} />;
  const along = { x1: percent(from), x2: percent(until) };
  return (
    <>
      <rect fill={`url(#${hatch})`} {...place} />
      <line className={`unknown ${critical}`} {...along} y1={TOP} y2={TOP} />
      <line className={`unknown ${critical}`} {...along} y1={BOTTOM} y2={BOTTOM} />
      <line className={`begin ${critical}`} x1={along.x1} x2={along.x1} y1={TOP - 1} y2={BOTTOM + 1} />
    </>
  );
}

function Law({ from, until }: { from: number; until: number }) {
  const along = { x1: percent(from), x2: percent(later(until, from + 0.004)) };
  return (
    <>
      <line className="law" {...along} y1={BOTTOM + 4} y2={BOTTOM + 4} />
      <line className="law" x1={along.x2} x2={along.x2} y1={BOTTOM + 1} y2={BOTTOM + 7} />
    </>
  );
}

/** A diamond for the earliest day, a line from fast to slow, and on it what chance says. */
export function MilestoneMark({ milestone, scale }: { milestone: TimelineMilestone; scale: Scale }) {
  const day = scale.share(milestone.day);
  const latest = scale.share(milestone.latest);
  const nineInTen = scale.share(milestone.nineInTen);
  const from = scale.share(milestone.soonest);
  return (
    <>
      {latest > from && (
        <line className="range" x1={percent(from)} x2={percent(latest)} y1={MIDDLE} y2={MIDDLE} />
      )}
      <At share={scale.share(milestone.evenOdds)}>
        <circle className="odds even" cx="0" cy={MIDDLE} r="3.5" />
      </At>
      <At share={nineInTen}>
        <circle className="odds" cx="0" cy={MIDDLE} r="3.5" />
      </At>
      <At share={day}>
        <path
          className={`diamond ${milestone.isConditional ? 'conditional' : ''}`}
          d={`M0 ${MIDDLE - 7}L7 ${MIDDLE}L0 ${MIDDLE + 7}L-7 ${MIDDLE}Z`}
        />
      </At>
      <WordsBeside from={Math.min(from, day - 0.01)} until={later(latest, nineInTen) + 0.01} isStrong>
        {milestone.says}
      </WordsBeside>
    </>
  );
}
