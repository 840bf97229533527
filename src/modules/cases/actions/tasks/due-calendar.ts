import ical, { ICalCalendarMethod } from 'ical-generator';
import { addDays, type Day, daysBetween } from '#platform/calendar';
import type { Language } from '#platform/languages';
import { calendarWords } from './calendar-words.ts';

/** A day on which somebody owes something, with words for a calendar. */
export interface CalendarDay {
  /** Stays the same as long as it is the same thing, so that a calendar moves the entry instead of adding one. */
  readonly key: string;
  readonly kind: 'ball' | 'task' | 'procedure' | 'outcome' | 'follow-up' | 'milestone';
  /** Of the task or procedure, or the months of an outcome or a milestone; empty for the others. */
  readonly title: string;
  readonly day: Day;
  readonly case: { readonly trackingCode: string; readonly title: string };
}

interface Asked {
  readonly reader: Language;
  readonly name: string;
  readonly today: Day;
}

/** Due days for a calendar program: each a whole day, without a reminder of its own. */
export function dueCalendar(days: readonly CalendarDay[], { reader, name, today }: Asked): string {
  const words = calendarWords[reader];
  const calendar = ical({
    name: onOneLine(name),
    prodId: { company: 'Green Channel', product: 'cases', language: reader.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { key, kind, title, day, case: of } of days)
    calendar.createEvent({
      id: `${key.replaceAll('/', '-')}@cases.green-channel`,
      start: atNoon(day),
      end: atNoon(addDays(day, 1)),
      allDay: true,
      summary: onOneLine(summaryOf(words, { kind, title, case: of })),
      description: `${words.case}${of.title}\n${words.code}${of.trackingCode}${kind === 'procedure' ? `\n${words.estimate}` : ''}`,
      stamp: new Date(`${today}T00:00:00Z`),
      // Grows from day to day: what is read later replaces what was read before.
      sequence: Math.max(0, daysBetween('2026-01-01', today)),
    });
  return calendar.toString();
}

type Words = (typeof calendarWords)[Language];

function summaryOf(words: Words, { kind, title, case: of }: Pick<CalendarDay, 'kind' | 'title' | 'case'>) {
  if (kind === 'ball') return words.ball(of.title);
  if (kind === 'follow-up') return words.followUp(of.title);
  if (kind === 'outcome' || kind === 'milestone') return words[kind](Number(title), of.title);
  return words[kind](title);
}

/** The library writes a calendar's name as it comes: a line break in it would begin entries of a stranger's own. */
const onOneLine = (text: string): string => text.replaceAll(/\p{Cc}+/gu, ' ');

/** Noon, so that no zone of the server or the reader makes another day of it. */
const atNoon = (day: Day): Date => new Date(`${day}T12:00:00Z`);
