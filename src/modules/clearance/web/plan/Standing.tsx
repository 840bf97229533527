import { useId } from 'react';
import type { PlanDescription } from '../../contract.ts';
import { Button, type Translate, useFormats, useTexts } from '#ui';
import { type TextKey, texts } from '../texts.ts';
import { turnTo } from './turn-to.ts';
import type { Changed } from './what-changed.ts';

interface Props {
  plan: PlanDescription;
  changed: Changed | undefined;
}

/** How much is known, as one line of three parts with their numbers; and what the last answer did. */
export function Standing({ plan, changed }: Props) {
  const t = useTexts(texts);
  const formats = useFormats();
  const required = plan.procedures.filter(({ state }) => state === 'required').length;
  const parts = [
    ['required', required],
    ['open', plan.procedures.length - required],
    ['gone', plan.notRequired.length],
  ] as const;
  return (
    <section className="standing" aria-label={t('standing')}>
      <StandingLine parts={parts} />
      <ul>
        {parts.map(([part, count]) => (
          <li key={part} className={part}>
            <span className="count num">{formats.number(count)}</span>
            <Button look="quiet" onClick={() => turnTo(`list-${part}`)}>
              {t(`standing_${part}`)}
            </Button>
            <span className="on-paper" aria-hidden="true">
              {t(`standing_${part}`)}
            </span>
          </li>
        ))}
      </ul>
      <output className="standing-changed">{changed && changedText(t, changed)}</output>
    </section>
  );
}

function StandingLine({ parts }: { parts: readonly (readonly [part: string, count: number])[] }) {
  const all = Math.max(
    1,
    parts.reduce((sum, [, count]) => sum + count, 0),
  );
  const hatch = useId().replaceAll(/\W/g, '');
  const share = (count: number) => `${((count / all) * 100).toFixed(2)}%`;
  return (
    <svg aria-hidden="true" focusable="false">
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line className="hatch-line" x1="0" x2="0" y1="0" y2="6" />
        </pattern>
      </defs>
      {parts.map(([part, count], place) => {
        const before = parts.slice(0, place).reduce((sum, [, one]) => sum + one, 0);
        return (
          <rect
            key={part}
            className={part}
            {...(part === 'open' && { fill: `url(#${hatch})` })}
            x={share(before)}
            width={share(count)}
            y="1"
            height="14"
          />
        );
      })}
    </svg>
  );
}

function changedText(t: Translate<TextKey>, { required, opened, gone }: Changed): string {
  const said = [
    required.size > 0 && t('becameRequired', { count: required.size }),
    gone.size > 0 && t('fellAway', { count: gone.size }),
    opened.size > 0 && t('openAgain', { count: opened.size }),
  ].filter((one) => one !== false);
  return said.length > 0 ? said.join(' ') : t('changedNothing');
}
