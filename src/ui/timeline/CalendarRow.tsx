import { Stretches } from './Bands.tsx';
import { At, percent } from './marks.tsx';
import type { TimelineCalendar } from './rows.ts';
import type { Scale } from './scale.ts';

/** The days off of one side, strong; days that are worked instead, as ticks; what is not announced, dashed. */
export function CalendarRow({ calendar, scale }: { calendar: TimelineCalendar; scale: Scale }) {
  const { label, tone, holidays, workedDays, notAnnouncedFrom, notAnnouncedSays, inWords } = calendar;
  const from = notAnnouncedFrom === undefined ? 1 : scale.share(notAnnouncedFrom);
  const isPartlyUnknown = notAnnouncedFrom !== undefined && notAnnouncedFrom <= scale.until;
  return (
    <li className={`timeline-row calendar ${tone}`}>
      <div className="timeline-name">
        {label}
        {isPartlyUnknown && (
          <span className="timeline-says" aria-hidden="true">
            {notAnnouncedSays}
          </span>
        )}
        <span className="sr">{inWords}</span>
      </div>
      <svg aria-hidden="true" focusable="false">
        <Stretches scale={scale} stretches={holidays} className={`off ${tone}`} top={8} height={14} />
        {workedDays
          .filter((day) => scale.from <= day && day <= scale.until)
          .map((day) => (
            <At key={day} share={scale.share(day)}>
              <line className={`worked ${tone}`} x1="1" x2="1" y1="24" y2="30" />
            </At>
          ))}
        {isPartlyUnknown && (
          <>
            <rect
              className={`not-announced ${tone}`}
              x={percent(from)}
              width={percent(1 - from)}
              y="4"
              height="22"
            />
            {from < 0.6 && (
              <At share={from}>
                <text x="6" y="19">
                  {notAnnouncedSays}
                </text>
              </At>
            )}
          </>
        )}
      </svg>
    </li>
  );
}
