import { locale } from '#platform/languages';
import { useLanguage } from '../language/language-context.ts';
import { At } from './marks.tsx';
import { type Scale, ticksOf } from './scale.ts';

/** The months, and the year where one begins. */
export function Axis({ scale }: { scale: Scale }) {
  const tag = locale[useLanguage()];
  const month = new Intl.DateTimeFormat(tag, { month: 'short', timeZone: 'UTC' });
  const year = new Intl.DateTimeFormat(tag, { year: 'numeric', timeZone: 'UTC' });
  const ticks = ticksOf(scale).filter(({ room }) => room !== 'none');
  return (
    <svg aria-hidden="true" focusable="false">
      {ticks.map(({ day, isYear, room }, place) => (
        <At key={day} share={scale.share(day)}>
          <text className={room} x="4" y="12">
            {month.format(new Date(day))}
          </text>
          {(isYear || place === 0) && (
            <text className={`strong ${room}`} x="4" y="27">
              {year.format(new Date(day))}
            </text>
          )}
        </At>
      ))}
    </svg>
  );
}
