import type { ProcedurePage } from '../../contract.ts';
import { isDay } from '#platform/calendar';
import { Section, Tag, type Translate, useFormats, useTexts } from '#ui';
import { type TextKey as OwnKey, texts as ownTexts } from './texts.ts';
import { useWords } from '../parts/use-words.ts';

type Figure = ProcedurePage['figures'][number];

/** Thresholds, periods, rates and fines with the days on which each value holds. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  const own = useTexts(ownTexts);
  if (figures.length === 0) return null;
  return (
    <Section title={own('figures')}>
      <ul className="figures">
        {figures.map((figure) => (
          <FigureOf key={figure.id} figure={figure} />
        ))}
      </ul>
    </Section>
  );
}

function FigureOf({ figure: { id, unit, values, isSeen, source, note } }: { figure: Figure }) {
  const own = useTexts(ownTexts);
  const formats = useFormats();
  const words = useWords();
  const valueText = (value: Figure['values'][number]['value']) => {
    if (typeof value === 'number') return formats.number(value);
    return Array.isArray(value)
      ? value.map(formats.number).join(' · ')
      : isDay(value)
        ? formats.day(value)
        : value;
  };
  return (
    <li>
      <ul className="figure-values">
        {values.map(({ value, from, until, isExpected }) => (
          <li key={`${from} ${until}`}>
            <b className="num">
              {valueText(value)} {words(unit.name)}
            </b>
            <span className="meta">{holdsText({ own, day: formats.day }, from, until)}</span>
            {isExpected && <Tag look="unknown">{own('expected')}</Tag>}
          </li>
        ))}
      </ul>
      {note && <p className="meta">{words(note)}</p>}
      <p className="note">
        <code>{id}</code> ·{' '}
        {source ? (
          <span className="source">
            <a href={source.href} rel="noreferrer">
              {source.title}
            </a>
          </span>
        ) : (
          own('noSource')
        )}
        {!isSeen && ` · ${own('notSeen')}`}
      </p>
    </li>
  );
}

interface Saying {
  readonly own: Translate<OwnKey>;
  readonly day: (day: string) => string;
}

function holdsText({ own, day }: Saying, from: string | undefined, until: string | undefined): string {
  if (from && until) return own('holdsFromUntil', { from: day(from), until: day(until) });
  if (from) return own('holdsFrom', { from: day(from) });
  return until ? own('holdsUntil', { until: day(until) }) : own('holdsUnknown');
}
