import { createHash } from 'node:crypto';
import ical, { ICalCalendarMethod } from 'ical-generator';
import { addDays, type Day, daysBetween } from '#platform/calendar';
import type { Language } from '#platform/languages';
import type { PlanDescription } from '../contract.ts';
import { dayInWords } from '../domain/explaining/in-words.ts';
import type { Dated } from '../domain/planning/working-calendar.ts';
import { paperWords } from './printing/paper-words.ts';

interface CalendarAsked {
  readonly reader: Language;
  readonly title?: string | undefined;
  readonly today: Day;
}

interface Entry {
  /** Stays the same when the plan is made again, so that a calendar replaces the entry. */
  readonly key: string;
  readonly date: Dated;
  readonly summary: string;
  readonly lines: readonly string[];
}

/** The days of a plan for a calendar: when to file, by when at the latest, and milestones. Every entry is marked as an estimate. */
export function planCalendar(description: PlanDescription, { reader, title, today }: CalendarAsked): string {
  const words = paperWords[reader];
  const calendar = ical({
    name: title ? `${onOneLine(title)} – ${words.document}` : words.document,
    prodId: { company: 'Green Channel', product: 'clearance', language: reader.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { key, date, summary, lines } of entriesOf(description, reader)) {
    const caution = description.caution[reader];
    const remarks = [...(date.isCertain ? [] : [words.presumed]), words.estimate, caution];
    calendar.createEvent({
      id: `${uidOf(description, title, key)}@clearance.green-channel`,
      start: atNoon(date.day),
      end: atNoon(addDays(date.day, 1)),
      allDay: true,
      summary: reader === 'zh' ? `${summary}${words.estimateMark}` : `${summary} ${words.estimateMark}`,
      description: [...lines, '', ...remarks].join('\n'),
      stamp: new Date(`${today}T00:00:00Z`),
      // Grows from day to day: the later download of a plan replaces the earlier one.
      sequence: Math.max(0, daysBetween('2026-01-01', today)),
    });
  }
  return calendar.toString();
}

/** The library writes a calendar's name as it comes: a line break in it would begin entries of a stranger's own. */
const onOneLine = (text: string): string => text.replaceAll(/\p{Cc}+/gu, ' ');

/** Noon, so that no zone of the server or the reader makes another day of it. */
const atNoon = (day: Day): Date => new Date(`${day}T12:00:00Z`);

/** By name and first day where the case has a name; otherwise only the very same case replaces an entry. */
function uidOf({ beginsOn, case: text }: PlanDescription, title: string | undefined, key: string): string {
  return createHash('sha256')
    .update(JSON.stringify([title || text, beginsOn, key]))
    .digest('hex')
    .slice(0, 32);
}

function entriesOf({ procedures, milestones }: PlanDescription, reader: Language): Entry[] {
  const words = paperWords[reader];
  const needed = procedures.filter(({ state }) => state === 'required');
  return [
    ...needed
      .filter(({ holdsUpMilestones }) => holdsUpMilestones)
      .map(({ id, name, start, authority, documents }) => ({
        key: `file ${id}`,
        date: start.dates.typical,
        summary: words.fileEntry(name[reader]),
        lines: [
          `${words.authority}${words.colon}${authority.name[reader]}`,
          ...documents.map((document) => `– ${document.name[reader]}`),
        ],
      })),
    ...needed.flatMap(({ id, name, fileBy, authority }) =>
      fileBy
        ? [
            {
              key: `file-by ${id}`,
              date: fileBy,
              summary: words.fileByEntry(name[reader]),
              lines: [`${words.authority}${words.colon}${authority.name[reader]}`],
            },
          ]
        : [],
    ),
    ...milestones.map(({ id, name, earliest, p50, p90 }) => ({
      key: `milestone ${id}`,
      date: earliest.dates.typical,
      summary: words.milestoneEntry(name[reader]),
      lines: [
        `${words.chances}${words.colon}${dayInWords(p50.day, reader)} / ${dayInWords(p90.day, reader)}`,
      ],
    })),
  ];
}
