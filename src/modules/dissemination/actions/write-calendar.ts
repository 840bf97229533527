import ical, { ICalCalendarMethod } from 'ical-generator';
import { addDays, type Day } from '#platform/calendar';
import type { PlainAnswer } from '#platform/contract';
import { type Language, textFor } from '#platform/languages';
import {
  calendarKinds,
  calendarName,
  type RegisterDay,
  registerDay,
  summaryOf,
} from '../domain/calendar/register-days.ts';
import { placesOf } from '../domain/places.ts';
import { recordPages, type Step } from './dumps/write-dump.ts';

interface Deps {
  readonly step: Step;
  readonly origin: () => string;
  readonly now: () => Date;
}

/** A year back, when nobody says since when. */
const DAYS_BACK = 366;

/** Sessions, events, ends of calls and commitments that fall due, for calendar programs: whole days, open to everybody. */
export async function writeCalendar(
  { step, origin, now }: Deps,
  { reader, since }: { readonly reader: Language; readonly since?: Day | undefined },
): Promise<PlainAnswer> {
  const first = since ?? addDays(now().toISOString().slice(0, 10), -DAYS_BACK);
  const calendar = ical({
    name: calendarName(reader),
    prodId: { company: 'Green Channel', product: 'register', language: reader.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 12 * 3600,
  });
  for await (const page of recordPages(step, calendarKinds))
    for (const record of page) {
      const day = registerDay(record);
      if (day && day.until >= first) calendar.createEvent(entryOf(day, reader, origin()));
    }
  return { body: calendar.toString() };
}

function entryOf(day: RegisterDay, reader: Language, origin: string) {
  const places = placesOf(origin);
  const place = day.place && textFor(day.place, reader)?.text;
  return {
    id: `${day.key}@register.green-channel`,
    start: atNoon(day.from),
    end: atNoon(addDays(day.until, 1)),
    allDay: true,
    summary: summaryOf(day, reader),
    description: places.record(day.reference),
    url: places.recordPage(day.reference, reader),
    stamp: day.changedAt,
    lastModified: day.changedAt,
    ...(place && { location: place.replaceAll(/\p{Cc}+/gu, ' ') }),
  };
}

/** Noon, so that no zone of the server or the reader makes another day of it. */
const atNoon = (day: Day): Date => new Date(`${day}T12:00:00Z`);
