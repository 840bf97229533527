import { type ReactNode, useId } from 'react';
import { useFormats } from '../language/use-formats.ts';
import { useTexts } from '../language/use-texts.ts';
import { Hatching } from './marks.tsx';
import { texts } from './texts.ts';

interface Props {
  /** Names of the sides in the order of their calendars. */
  sides: readonly string[];
  hasUnannounced: boolean;
}

/** What each mark of a timeline means, in words beside it. */
export function TimelineLegend({ sides, hasUnannounced }: Props) {
  const t = useTexts(texts);
  const formats = useFormats();
  const hatch = useId().replaceAll(/\W/g, '');
  const long = { x1: 1, x2: 27 };
  return (
    <ul className="timeline timeline-legend" aria-label={t('legend')}>
      <Sign says={t('critical')}>
        <rect className="span critical" x="1" y="2" width="26" height="10" />
      </Sign>
      <Sign says={t('slack')}>
        <line className="slips" x1="16" x2="27" y1="12" y2="12" />
        <rect className="span" x="1" y="2" width="15" height="10" />
      </Sign>
      <Sign says={t('unknown')}>
        <Hatching id={hatch} />
        <rect fill={`url(#${hatch})`} x="1" y="2" width="26" height="10" />
        <line className="unknown" {...long} y1="2" y2="2" />
        <line className="unknown" {...long} y1="12" y2="12" />
      </Sign>
      <Sign says={t('conditional')}>
        <rect className="span conditional" x="2" y="2" width="24" height="10" />
      </Sign>
      <Sign says={t('range')}>
        <line className="range" x1="16" x2="27" y1="7" y2="7" />
        <line className="range" x1="27" x2="27" y1="4" y2="10" />
        <rect className="span" x="1" y="2" width="15" height="10" />
        <line className="notch" x1="9" x2="9" y1="2" y2="7" />
      </Sign>
      <Sign says={t('law')}>
        <line className="law" {...long} y1="7" y2="7" />
        <line className="law" x1="26" x2="26" y1="4" y2="10" />
      </Sign>
      <Sign says={t('milestone')}>
        <path className="diamond" d="M14 1L20 7L14 13L8 7Z" />
      </Sign>
      <Sign says={t('even')}>
        <circle className="odds even" cx="14" cy="7" r="3.5" />
      </Sign>
      <Sign says={t('nine')}>
        <circle className="odds" cx="14" cy="7" r="3.5" />
      </Sign>
      <Sign says={t('daysOff', { sides: formats.list(sides) })}>
        <rect className="off a" x="2" y="0" width="9" height="14" />
        <rect className="off b" x="16" y="0" width="9" height="14" />
      </Sign>
      <Sign says={t('worked')}>
        <line className="worked a" x1="14" x2="14" y1="3" y2="11" />
      </Sign>
      {hasUnannounced && (
        <Sign says={t('notAnnounced')}>
          <rect className="not-announced a" x="2" y="1" width="24" height="12" />
        </Sign>
      )}
    </ul>
  );
}

const Sign = ({ says, children }: { says: string; children: ReactNode }) => (
  <li>
    <svg aria-hidden="true" focusable="false">
      {children}
    </svg>
    {says}
  </li>
);
