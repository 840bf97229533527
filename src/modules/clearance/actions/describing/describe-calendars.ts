import { addDays, type Day, dayKind, type HolidayTable, weekday } from '#platform/calendar';
import type { Calendars } from '../../domain/planning/dates.ts';
import type { Plan } from '../../domain/planning/plan.ts';

/** Beyond this a timeline shows no days off: nobody draws ten years by the day. */
const LONGEST_DAYS = 6 * 366;
const ROOM_DAYS = 30;

interface Stretch {
  from: Day;
  until: Day;
  kind: 'weekend' | 'holiday';
}

/** On which days the authorities of each side do not work while a plan runs. */
export function describeCalendars(plan: Plan, calendars: Calendars) {
  const ends = [...plan.steps.map(({ end }) => end), ...plan.milestones.map(({ earliest }) => earliest)];
  const last = ends
    .map(({ dates }) => dates.high.day)
    .reduce((one, other) => (other > one ? other : one), plan.begins);
  const limit = addDays(plan.begins, LONGEST_DAYS);
  const until = addDays(last, ROOM_DAYS);
  const span = { from: plan.begins, until: until < limit ? until : limit };
  return (['cn', 'be'] as const).map((side) => ({ side, ...daysOffIn(calendars[side], span) }));
}

function daysOffIn(table: HolidayTable, { from, until }: { from: Day; until: Day }) {
  const daysOff: Stretch[] = [];
  const makeUpDays: Day[] = [];
  let notAnnouncedFrom: Day | undefined;
  let isRunning = false;
  for (let day = from; day <= until; day = addDays(day, 1)) {
    const kind = dayKind(table, day);
    const isWeekend = weekday(day) === 0 || weekday(day) === 6;
    if (kind.startsWith('presumed')) notAnnouncedFrom ??= day;
    if (kind.endsWith('working')) {
      if (isWeekend) makeUpDays.push(day);
      isRunning = false;
      continue;
    }
    if (isRunning) daysOff.at(-1)!.until = day;
    else daysOff.push({ from: day, until: day, kind: 'weekend' });
    if (!isWeekend) daysOff.at(-1)!.kind = 'holiday';
    isRunning = true;
  }
  return { daysOff, makeUpDays, ...(notAnnouncedFrom !== undefined && { notAnnouncedFrom }) };
}
