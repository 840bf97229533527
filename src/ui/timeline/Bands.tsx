import type { Day } from '#platform/calendar';
import { percent } from './marks.tsx';
import type { Stretch, TimelineCalendar } from './rows.ts';
import { type Scale, ticksOf } from './scale.ts';

/** Beyond so many days a weekend is thinner than a line. */
const MOST_DAYS_WITH_WEEKENDS = 190;

interface Props {
  scale: Scale;
  calendars: readonly TimelineCalendar[];
  today: Day | undefined;
}

/** What lies behind all rows: days off of either side, the lines of the months, and today. */
export function Bands({ scale, calendars, today }: Props) {
  const days = (Date.parse(scale.until) - Date.parse(scale.from)) / 86_400_000;
  const [first] = calendars;
  return (
    <svg className="timeline-bands" aria-hidden="true" focusable="false">
      {days <= MOST_DAYS_WITH_WEEKENDS && first && (
        <Stretches scale={scale} stretches={first.weekends} className="weekend" />
      )}
      {calendars.map(({ code, tone, holidays }) => (
        <Stretches key={code} scale={scale} stretches={holidays} className={`holiday ${tone}`} />
      ))}
      {ticksOf(scale).map(({ day }) => (
        <line key={day} className="month" x1={x(day)} x2={x(day)} y1="0" y2="100%" />
      ))}
      {today !== undefined && scale.from <= today && today <= scale.until && (
        <line className="today" x1={x(today)} x2={x(today)} y1="0" y2="100%" />
      )}
    </svg>
  );
  function x(day: Day) {
    return percent(scale.share(day));
  }
}

interface StretchesProps {
  scale: Scale;
  stretches: readonly Stretch[];
  className: string;
  top?: number;
  height?: number | string;
}

/** Of stretches only what is in sight. */
export function Stretches({ scale, stretches, className, top = 0, height = '100%' }: StretchesProps) {
  return stretches
    .filter(({ from, until }) => until >= scale.from && from <= scale.until)
    .map(({ from, until }) => (
      <rect
        key={from}
        className={className}
        x={percent(scale.share(from))}
        width={percent(scale.shareAfter(until) - scale.share(from))}
        y={top}
        height={height}
      />
    ));
}
