import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import { useAddress, useLanguage, useTexts } from '#ui';
import { useRegisterWords } from '../../words/use-register-words.ts';
import { texts } from '../texts.ts';
import { type KindInYear, lanesOf, stretchOf, type YearOf, yearsOf } from './by-year.ts';

/** Units of the drawing: sixteen are one rem. */
const YEAR = 21;
const LANE = 28;
const AXIS = 24;
const BAR = 13;
const TALLEST = LANE - 6;

/**
 * A line for each kind and a bar for each year in which records of it began, all on one scale. It repeats the table below,
 * so it is hidden from screen readers and keys go to the table.
 */
export function YearsPicture({ byYear }: { byYear: readonly KindInYear[] }) {
  const t = useTexts(texts);
  const { value } = useAddress();
  const lanes = lanesOf(byYear);
  const { first, last } = stretchOf(byYear);
  const [width, height] = [(last - first + 1) * YEAR, lanes.length * LANE];
  const most = Math.max(...byYear.map(({ number }) => number));
  const x = (year: number) => (year - first) * YEAR;
  const [from, until] = [Number(value('from') ?? first), Number(value('until') ?? last)];
  const isChosen = value('from') !== undefined || value('until') !== undefined;
  const place = useRef<HTMLElement>(null);
  // Where it is narrow, the last years show first: most records are of these.
  useEffect(() => {
    place.current?.scrollTo({ left: width });
  }, [width]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls where it is narrow, and keys must reach it to do so
    <section ref={place} className="register-scroll" aria-label={t('yearsPicture')} tabIndex={0}>
      <svg
        className="register-picture"
        width={`${width / 16}rem`}
        height={`${(height + AXIS) / 16}rem`}
        viewBox={`0 0 ${width} ${height + AXIS}`}
        aria-hidden="true"
      >
        {isChosen && from <= until && (
          <rect
            className="chosen"
            x={x(Math.max(from, first))}
            width={Math.max(0, Math.min(until, last) - Math.max(from, first) + 1) * YEAR}
            height={height}
          />
        )}
        <path
          className="lines"
          d={lanes.map((_, lane) => `M0 ${(lane + 1) * LANE - 0.5}H${width}`).join('')}
        />
        {yearsOf(byYear).map((year) => (
          <YearLink key={year.year} year={year} x={x(year.year)} height={height}>
            {year.kinds.map(({ kind, number }) => {
              const tall = Math.max(3, (number / most) * TALLEST);
              const bottom = (lanes.indexOf(kind) + 1) * LANE - 1;
              return (
                <rect
                  key={kind}
                  className="bar-of-year"
                  x={x(year.year) + (YEAR - BAR) / 2}
                  y={bottom - tall}
                  width={BAR}
                  height={tall}
                />
              );
            })}
          </YearLink>
        ))}
        <Axis first={first} last={last} y={height} />
      </svg>
    </section>
  );
}

interface LinkProps {
  year: YearOf;
  x: number;
  height: number;
  children: ReactNode;
}

/** The whole column of a year leads to its records. */
function YearLink({ year: { year, kinds }, x, height, children }: LinkProps) {
  const t = useTexts(texts);
  const words = useRegisterWords();
  const language = useLanguage();
  const { go } = useAddress();
  const says = kinds.map(({ kind, number }) => t('ofKind', { kind: words.kinds(kind, number), n: number }));
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    go('/register', { from: String(year), until: String(year) });
  };
  return (
    <a href={`/${language}/register?from=${year}&until=${year}`} tabIndex={-1} onClick={open}>
      <title>{[year, ...says].join(' · ')}</title>
      <rect className="column" x={x} width={YEAR} height={height} />
      {children}
    </a>
  );
}

function Axis({ first, last, y }: { first: number; last: number; y: number }) {
  const years = Array.from({ length: last - first + 1 }, (_, place) => first + place);
  const named = years.filter((year) => year === first || (year % 5 === 0 && year - first > 2));
  return named.map((year) => {
    const left = (year - first) * YEAR;
    // At the edges a year stands inside the picture.
    const [x, anchor] =
      year === first
        ? ([left, 'start'] as const)
        : year === last
          ? ([left + YEAR, 'end'] as const)
          : ([left + YEAR / 2, 'middle'] as const);
    return (
      <text key={year} x={x} y={y + 16} textAnchor={anchor}>
        {year}
      </text>
    );
  });
}
