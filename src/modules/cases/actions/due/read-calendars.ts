import type { CalendarDay } from '#contracts/cases';
import { type Day, today } from '#platform/calendar';
import { type Language, textFor } from '#platform/languages';
import { calendarDays, mondayOf } from '../../domain/clock/calendar-days.ts';
import type { CasesDeps } from '../deps.ts';

interface Asked {
  readonly from?: Day | undefined;
  readonly weeks: number;
  readonly reader: Language;
}

interface SideCalendar {
  readonly side: string;
  readonly today: Day;
  readonly days: CalendarDay[];
}

/** The weeks of both sides beside each other, from the Monday of the earlier today on. */
export function readCalendars(
  { corridor, now }: Pick<CasesDeps, 'corridor' | 'now'>,
  { from, weeks, reader }: Asked,
): { sides: SideCalendar[] } {
  const days = corridor.sides.map(({ timeZone }) => today(now(), timeZone));
  const monday = mondayOf(from ?? days.toSorted()[0]!);
  return {
    sides: corridor.sides.map(({ code, holidays }, place) => ({
      side: code,
      today: days[place]!,
      days: calendarDays(holidays, monday, weeks * 7).map((one) => {
        const name = textFor<string>(holidays.names?.get(one.day) ?? {}, reader);
        return { ...one, ...(name && { name }) };
      }),
    })),
  };
}
