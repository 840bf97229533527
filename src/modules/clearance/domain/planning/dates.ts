import type { Day, HolidayTable } from '#platform/calendar';
import type { Side } from '../rules/procedure.ts';
import type { Graph } from './graph.ts';
import { type Dated, daysLater, onWorkingDay } from './working-calendar.ts';
import type { Scenario } from './schedule.ts';

/** The working days of each side's authorities. */
export type Calendars = Readonly<Record<Side, HolidayTable>>;

export interface NodeDates {
  readonly start: Dated;
  readonly end: Dated;
}

const later = (one: Dated, other: Dated): Dated =>
  one.day === other.day
    ? { day: one.day, isCertain: one.isCertain && other.isCertain }
    : one.day > other.day
      ? one
      : other;

interface Asked {
  readonly begins: Day;
  readonly scenario: Scenario;
  readonly calendars: Calendars;
  readonly sideOf: (procedure: string) => Side;
}

/**
 * The days on which each node can start and end at the earliest. A procedure starts and ends on working days of
 * its own authority; so a date can lie a few days after the plain count of planning days.
 */
export function datesOf({ nodes }: Graph, { begins, scenario, calendars, sideOf }: Asked): NodeDates[] {
  const dates: NodeDates[] = [];
  const begin: Dated = { day: begins, isCertain: true };
  for (const { id, kind, after, days } of nodes) {
    const free = after.map((before) => dates[before]!.end).reduce(later, begin);
    if (kind === 'milestone') dates.push({ start: free, end: free });
    else {
      const table = calendars[sideOf(id)];
      const start = onWorkingDay(table, free);
      const end = onWorkingDay(table, daysLater(start, days[scenario]));
      dates.push({ start, end });
    }
  }
  return dates;
}
