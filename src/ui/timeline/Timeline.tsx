import { type ReactNode, useId } from 'react';
import type { Day } from '#platform/calendar';
import { Bands } from './Bands.tsx';
import { CalendarRow } from './CalendarRow.tsx';
import { Axis } from './Axis.tsx';
import { Hatching } from './marks.tsx';
import { MilestoneMark, SpanMark } from './RowMarks.tsx';
import type { Stretch, TimelineCalendar, TimelineRow } from './rows.ts';
import { type Scale, scaleOf } from './scale.ts';
import './timeline.css';

interface Props {
  /** What the picture shows, for those who do not see it. */
  label: string;
  shown: Stretch;
  today?: Day | undefined;
  calendars: readonly TimelineCalendar[];
  rows: readonly TimelineRow[];
  /** Makes the names of what takes time buttons. */
  onOpen?: ((id: string) => void) | undefined;
}

/**
 * What takes how long, in which order, over the days off of every calendar. It fits any width: where there is little, names
 * stand above their bars. All that is drawn is also said in words.
 */
export function Timeline({ label, shown, today, calendars, rows, onOpen }: Props) {
  const hatch = useId().replaceAll(/\W/g, '');
  const scale = scaleOf(shown.from, shown.until);
  return (
    <section className="timeline" aria-label={label}>
      <Hatching id={hatch} />
      <Bands scale={scale} calendars={calendars} today={today} />
      <ul>
        <li className="timeline-row axis" aria-hidden="true">
          <div className="timeline-name" />
          <Axis scale={scale} />
        </li>
        {calendars.map((calendar) => (
          <CalendarRow key={calendar.code} calendar={calendar} scale={scale} />
        ))}
        {rows.map((row) => (
          <Row key={`${row.kind} ${row.id}`} row={row} scale={scale} hatch={hatch} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  row: TimelineRow;
  scale: Scale;
  hatch: string;
  onOpen: Props['onOpen'];
}

function Row({ row, scale, hatch, onOpen }: RowProps) {
  const { id, label, note, says, inWords, isCritical, kind } = row;
  return (
    <li className={`timeline-row ${kind} ${isCritical ? 'critical' : ''}`}>
      <div className="timeline-name">
        <Name onOpen={kind === 'span' && onOpen ? () => onOpen(id) : undefined}>{label}</Name>
        {note && <span className="note">{note}</span>}
        <span className="timeline-says" aria-hidden="true">
          {says}
        </span>
        <span className="sr">{inWords}</span>
      </div>
      <svg aria-hidden="true" focusable="false">
        {kind === 'span' ? (
          <SpanMark span={row} scale={scale} hatch={hatch} />
        ) : (
          <MilestoneMark milestone={row} scale={scale} />
        )}
      </svg>
    </li>
  );
}

function Name({ onOpen, children }: { onOpen: (() => void) | undefined; children: ReactNode }) {
  if (!onOpen) return <span className="timeline-label">{children}</span>;
  return (
    <button type="button" className="timeline-label" onClick={onOpen}>
      {children}
    </button>
  );
}
