import { addDays, type Day, daysBetween } from '#platform/calendar';
import type { Language } from '#platform/languages';
import type { PlanDescription } from '../../contract.ts';
import { dayInWords } from '../../domain/explaining/in-words.ts';
import { paperWords } from './paper-words.ts';

/** Weekends are drawn only where they can be seen: on a longer line they would be a grey wash. */
const LONGEST_WITH_WEEKENDS = 160;
const SHORTEST_DAYS = 28;
const MOST_TICKS = 14;
const LABEL_WIDTH = 35;

/** Places on the line from 0 (the first day) to 1 (the last one drawn). */
interface Line {
  readonly begins: Day;
  readonly days: number;
}

/** The plan as a picture: bars at their places, days off of each side, months, milestones. */
export function timelineOnPaper(description: PlanDescription, reader: Language) {
  const { procedures, milestones, beginsOn, calendars } = description;
  const ends = [
    ...procedures.map(({ end }) => end.dates.typical.day),
    ...milestones.flatMap(({ earliest, p90 }) => [earliest.dates.typical.day, p90.day]),
  ];
  const last = ends.reduce((latest, day) => (day > latest ? day : latest), beginsOn);
  const days = Math.max(SHORTEST_DAYS, Math.ceil(daysBetween(beginsOn, last) * 1.06));
  const line: Line = { begins: beginsOn, days };
  const off = calendars.map(({ side, daysOff }) => [
    side,
    daysOff
      .filter(
        ({ kind, from }) => (days <= LONGEST_WITH_WEEKENDS || kind === 'holiday') && placeOf(line, from) < 1,
      )
      .map(({ from, until }) => [placeOf(line, from), placeOf(line, addDays(until, 1))]),
  ]);
  return {
    ticks: ticksOf(line, reader),
    notAnnounced: calendars.flatMap(({ side, notAnnouncedFrom }) =>
      notAnnouncedFrom !== undefined && placeOf(line, notAnnouncedFrom) < 1
        ? [
            paperWords[reader].notAnnounced(
              paperWords[reader].side[side],
              dayInWords(notAnnouncedFrom, reader),
            ),
          ]
        : [],
    ),
    off: Object.fromEntries(off) as object,
    bars: procedures.map((procedure) => barOf(line, procedure, reader)),
    milestones: milestones
      .map(({ name, earliest, p90 }) => ({
        name: shortened(name[reader], LABEL_WIDTH),
        at: placeOf(line, earliest.dates.typical.day),
        until: placeOf(line, p90.day),
        day: dayInWords(earliest.dates.typical.day, reader),
      }))
      .toSorted((one, other) => one.at - other.at),
  };
}

const placeOf = ({ begins, days }: Line, day: Day): number =>
  Math.round((Math.min(1, Math.max(0, daysBetween(begins, day) / days)) + Number.EPSILON) * 10_000) / 10_000;

function barOf(line: Line, procedure: PlanDescription['procedures'][number], reader: Language) {
  const { id, name, side, state, start, end, isCritical, period } = procedure;
  return {
    id,
    name: shortened(name[reader], LABEL_WIDTH),
    side,
    // The institutions of the Union are counted by Belgian days off.
    calendar: side === 'cn' ? 'cn' : 'be',
    from: placeOf(line, start.dates.typical.day),
    until: placeOf(line, end.dates.typical.day),
    high: placeOf(line, end.dates.high.day),
    isCritical,
    isOpen: state === 'undetermined',
    isUnknown: period.basis === 'unknown',
  };
}

/** First days of months, or of every so many months where the line is long. */
function ticksOf({ begins, days }: Line, reader: Language) {
  const until = addDays(begins, days);
  const months: Day[] = [];
  for (let day = firstOfNextMonth(begins); day < until; day = firstOfNextMonth(day)) months.push(day);
  const step = [1, 2, 3, 6, 12].find((each) => months.length / each <= MOST_TICKS) ?? 24;
  return months
    .filter((day) => (Number(day.slice(5, 7)) - 1) % Math.min(step, 12) === 0)
    .map((day) => ({ at: placeOf({ begins, days }, day), label: monthLabel(day, reader) }));
}

/** As many letters as fit beside the line; a Chinese character takes the room of two. */
function shortened(text: string, width: number): string {
  let room = width;
  const letters = [...text];
  const fits = letters.findIndex(
    (letter) => (room -= /\p{Script=Han}|[\u3000-\u30FF\uFF00-\uFFEF]/u.test(letter) ? 2 : 1) < 0,
  );
  return fits < 0
    ? text
    : `${letters
        .slice(0, fits - 1)
        .join('')
        .trimEnd()}…`;
}

const firstOfNextMonth = (day: Day): Day => `${addDays(`${day.slice(0, 7)}-28`, 4).slice(0, 7)}-01`;

function monthLabel(day: Day, reader: Language): string {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return reader === 'zh' ? `${year}.${month}` : `${month}/${year}`;
}
