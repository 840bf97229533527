import { writeQuery } from '#platform/contract';
import { useLanguage } from '#ui';
import type { Figures } from '../../contract.ts';

const YEAR = 22;
const HIGH = 120;
const TOP = 18;
const AXIS = 22;

interface Props {
  years: Figures['years'];
  queryOf: (year: number) => Readonly<Record<string, unknown>>;
}

/** A column for each year, its number above it. It repeats the table below, so it is hidden from screen readers. */
export function YearColumns({ years, queryOf }: Props) {
  const language = useLanguage();
  const [width, height] = [years.length * YEAR, TOP + HIGH + AXIS];
  const most = Math.max(1, ...years.map(({ number }) => number));
  if (years.length === 0) return null;
  return (
    <div className="figures-scroll" aria-hidden="true">
      <svg className="figures-years" viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
        <path className="axis" d={`M0 ${TOP + HIGH + 0.5}H${width}`} />
        {years.map(({ year, number }, place) => {
          const tall = number === 0 ? 0 : Math.max(3, (number / most) * HIGH);
          const middle = place * YEAR + YEAR / 2;
          return (
            <g key={year}>
              {number > 0 && (
                <a href={`/${language}/register?${writeQuery(queryOf(year))}`} tabIndex={-1}>
                  <rect className="stated" x={middle - 7} y={TOP + HIGH - tall} width="14" height={tall} />
                  <text x={middle} y={TOP + HIGH - tall - 4} textAnchor="middle">
                    {number}
                  </text>
                </a>
              )}
              {year % 10 === 0 && (
                <text className="year" x={middle} y={height - 6} textAnchor="middle">
                  {year}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </div>
  );
}
