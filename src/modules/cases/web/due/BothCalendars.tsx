import { type CalendarDay, readCalendars } from '#contracts/cases';
import { addDays, type Day } from '#platform/calendar';
import { locale } from '#platform/languages';
import {
  Answer,
  langOf,
  Section,
  Side,
  useCorridor,
  useEndpoint,
  useFormats,
  useLanguage,
  useTexts,
} from '#ui';
import { dueTexts } from './texts/due.ts';
import './due.css';

interface SideDays {
  readonly side: string;
  readonly today: Day;
  readonly days: readonly CalendarDay[];
}

const WEEK = 7;

/** The next weeks as each side works them, one beside the other. */
export function BothCalendars() {
  const t = useTexts(dueTexts);
  const reader = useLanguage();
  const asked = useEndpoint(readCalendars, { reader }, { isAlwaysAsked: true });
  return (
    <Section title={t('calendars')}>
      <Answer of={asked}>
        {({ sides }) => (
          <div className="stack-s">
            <p className="note">{t('calendarsSay')}</p>
            <div className="case-weeks">
              {mondaysOf(sides).map((monday, week) => (
                <Week key={monday} monday={monday} sides={sides} week={week} />
              ))}
            </div>
            <Legend sides={sides} />
            <Named sides={sides} />
          </div>
        )}
      </Answer>
    </Section>
  );
}

const mondaysOf = ([first]: readonly SideDays[]): Day[] =>
  (first?.days ?? []).filter((_, place) => place % WEEK === 0).map(({ day }) => day);

interface WeekProps {
  monday: Day;
  sides: readonly SideDays[];
  week: number;
}

function Week({ monday, sides, week }: WeekProps) {
  const t = useTexts(dueTexts);
  const formats = useFormats();
  const tag = locale[useLanguage()];
  const weekdays = new Intl.DateTimeFormat(tag, { weekday: 'short', timeZone: 'UTC' });
  const days = Array.from({ length: WEEK }, (_, after) => addDays(monday, after));
  return (
    <table className="case-week">
      <caption>{t('weekOf', { day: formats.shortDay(monday) })}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr">{t('side')}</span>
          </th>
          {days.map((day) => (
            <th key={day} scope="col">
              <span>{weekdays.format(new Date(`${day}T00:00:00Z`))}</span> <b>{Number(day.slice(8))}</b>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sides.map(({ side, today, days: all }) => (
          <tr key={side}>
            <th scope="row">
              <Side code={side} />
            </th>
            {all.slice(week * WEEK, (week + 1) * WEEK).map((one) => (
              <DayCell key={one.day} one={one} isToday={one.day === today} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A sign for the eye where a day is out of the ordinary, and words for everybody who does not see it. */
const signs: Partial<Record<CalendarDay['kind'], string>> = {
  'make-up': '+',
  'presumed-off': '?',
  'presumed-working': '?',
};

function DayCell({ one: { kind, name }, isToday }: { one: CalendarDay; isToday: boolean }) {
  const t = useTexts(dueTexts);
  const sign = name ? '★' : signs[kind];
  return (
    <td className={`case-day ${kind}`} {...(isToday && { 'aria-current': 'date' as const })}>
      {sign !== undefined && <span aria-hidden="true">{sign}</span>}
      <span className="sr">
        {t(`day_${kind}`)}
        {name && <span {...langOf(name.language)}>: {name.text}</span>}
        {isToday && <>, {t('today')}</>}
      </span>
    </td>
  );
}

function Legend({ sides }: { sides: readonly SideDays[] }) {
  const t = useTexts(dueTexts);
  const found = new Set(sides.flatMap(({ days }) => days.map(({ kind }) => kind)));
  const kinds = (['working', 'off', 'make-up', 'presumed-working', 'presumed-off'] as const).filter((kind) =>
    found.has(kind),
  );
  return (
    <ul className="case-days-legend note">
      {kinds.map((kind) => (
        <li key={kind}>
          <span className={`case-day ${kind}`} aria-hidden="true">
            {signs[kind]}
          </span>
          {t(`day_${kind}`)}
        </li>
      ))}
    </ul>
  );
}

/** Holidays by their names, each with its days and its side. */
function Named({ sides }: { sides: readonly SideDays[] }) {
  const t = useTexts(dueTexts);
  const formats = useFormats();
  const { sideName } = useCorridor();
  const holidays = sides.flatMap(({ side, days }) => stretchesOf(days).map((one) => ({ ...one, side })));
  if (holidays.length === 0) return <p className="note">{t('noHoliday')}</p>;
  return (
    <ul className="note case-holidays">
      {holidays
        .toSorted((one, other) => one.from.localeCompare(other.from))
        .map(({ side, from, until, name }) => (
          <li key={`${side} ${from}`}>
            ★{' '}
            {from === until
              ? formats.day(from)
              : t('fromTo', { from: formats.day(from), until: formats.day(until) })}{' '}
            · {sideName(side)} · <span {...langOf(name.language)}>{name.text}</span>
          </li>
        ))}
    </ul>
  );
}

interface Stretch {
  readonly name: NonNullable<CalendarDay['name']>;
  readonly from: Day;
  readonly until: Day;
}

/** Neighbouring days of one holiday as one stretch. */
function stretchesOf(days: readonly CalendarDay[]): Stretch[] {
  return days.reduce<Stretch[]>((found, { day, name }) => {
    const last = found.at(-1);
    if (!name) return found;
    if (last && last.name.text === name.text && addDays(last.until, 1) === day)
      return [...found.slice(0, -1), { ...last, until: day }];
    return [...found, { name, from: day, until: day }];
  }, []);
}
