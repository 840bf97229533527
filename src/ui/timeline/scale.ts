import { addDays, type Day, daysBetween } from '#platform/calendar';
import type { Stretch } from './rows.ts';

/** Where days stand on a line, as shares of its length: 0 is its beginning, 1 its end. */
export interface Scale extends Stretch {
  share(day: Day): number;
  /** A whole day has a width: a stretch ends where its last day ends. */
  shareAfter(day: Day): number;
}

export function scaleOf(from: Day, until: Day): Scale {
  const length = Math.max(1, daysBetween(from, until) + 1);
  const within = (count: number) => Math.min(1, Math.max(0, count / length));
  return {
    from,
    until,
    share: (day) => within(daysBetween(from, day)),
    shareAfter: (day) => within(daysBetween(from, day) + 1),
  };
}

interface Tick {
  readonly day: Day;
  readonly isYear: boolean;
  /** Has room for its name on a wide line, on a narrow one as well, or on none. */
  readonly room: 'always' | 'wide' | 'none';
}

const MOST_NAMES = 9;
const STEPS = [1, 2, 3, 6, 12, 24, 60];

/** The first days of months, of which as many are named as have room. */
export function ticksOf({ from, until }: Stretch): Tick[] {
  const first = monthOf(from) + (from.endsWith('-01') ? 0 : 1);
  const count = Math.max(0, monthOf(until) - first + 1);
  const step = STEPS.find((months) => count / months <= MOST_NAMES) ?? 120;
  const named = Array.from({ length: count }, (_, place) => first + place).filter(
    (month) => month % step === 0 || (step === 1 && count > 0),
  );
  return named.map((month, place) => ({
    day: firstOf(month),
    isYear: month % 12 === 0,
    room: isNearEnd(firstOf(month), { from, until }) ? 'none' : place % 2 === 0 ? 'always' : 'wide',
  }));
}

/** A name at the very end would be cut. */
const isNearEnd = (day: Day, { from, until }: Stretch) =>
  daysBetween(day, until) < daysBetween(from, until) * 0.06;

/** Months since the year 0. */
const monthOf = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const firstOf = (month: number): Day =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;

/** From the first to the last of the days, with some room behind for words. */
export function stretchOver(days: readonly Day[], roomShare: number): Stretch {
  const [from, until] = [days.reduce(earlier), days.reduce(later)];
  const room = Math.max(7, Math.round(daysBetween(from, until) * roomShare));
  return { from: addDays(from, -1), until: addDays(until, room) };
}

const earlier = (one: Day, other: Day) => (one < other ? one : other);
const later = (one: Day, other: Day) => (one > other ? one : other);
