import { Side, type TimelineCalendar, useCorridor, useFormats, useTexts } from '#ui';
import type { PlanDescription } from '../../../contract.ts';
import { texts } from '../../texts.ts';

type Calendar = TimelineCalendar & { readonly name: string };

/** The days off of both sides, as the timeline wants them, with their words. */
export function useCalendars({ calendars }: PlanDescription): Calendar[] {
  const t = useTexts(texts);
  const formats = useFormats();
  const corridor = useCorridor();
  return calendars.map(({ side, daysOff, makeUpDays, notAnnouncedFrom }) => {
    const holidays = daysOff.filter(({ kind }) => kind === 'holiday');
    const name = corridor.sideName(side);
    const says =
      notAnnouncedFrom === undefined ? '' : t('notAnnounced', { year: notAnnouncedFrom.slice(0, 4) });
    return {
      code: side,
      name,
      label: <Side code={side} />,
      tone: corridor.trackOf(side) === 0 ? 'a' : 'b',
      holidays,
      weekends: daysOff.filter(({ kind }) => kind === 'weekend'),
      workedDays: makeUpDays,
      notAnnouncedFrom,
      notAnnouncedSays: says,
      inWords: [
        holidays.length > 0 &&
          t('daysOffInWords', {
            days: formats.list(
              holidays.map(({ from, until }) =>
                from === until
                  ? formats.shortDay(from)
                  : t('fromUntil', { from: formats.shortDay(from), until: formats.shortDay(until) }),
              ),
            ),
          }),
        notAnnouncedFrom !== undefined && t('notAnnouncedInWords', { day: formats.day(notAnnouncedFrom) }),
      ]
        .filter(Boolean)
        .join(' '),
    };
  });
}
