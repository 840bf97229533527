import { useState } from 'react';
import type { PlannedProcedure } from '../../../contract.ts';
import { Tag, useFormats, useTexts } from '#ui';
import { texts } from '../../texts.ts';
import { Confidence } from '../../parts/Confidence.tsx';
import { LawSide } from '../../parts/LawSide.tsx';
import { periodText } from '../../parts/period-text.ts';
import { useIsPrinting } from '../../parts/use-is-printing.ts';
import { useWords } from '../../parts/use-words.ts';
import type { Planned } from '../planned.ts';
import { LineDetails } from './LineDetails.tsx';

interface Props {
  procedure: PlannedProcedure;
  planned: Planned;
  isNew: boolean;
}

/** One procedure in a line; it opens to everything that is known of it. */
export function ProcedureLine({ procedure, planned, isNew }: Props) {
  const t = useTexts(texts);
  const formats = useFormats();
  const words = useWords();
  const isPrinting = useIsPrinting();
  const [hasOpened, setOpened] = useState(false);
  const { id, side, name, nature, authority, period, end, isCritical, state, confidence, unverified } =
    procedure;
  const day = formats.day(end.dates.typical.day);
  return (
    <details
      className="line"
      id={`line-${id}`}
      onToggle={(event) => setOpened(event.currentTarget.open || hasOpened)}
    >
      <summary>
        <LawSide code={side} isNameHidden />
        <span className="line-name">
          <b>{words(name)}</b>
          {isCritical && <Tag look="fill">{t('critical')}</Tag>}
          {isNew && <Tag look="open">{t('isNew')}</Tag>}
        </span>
        <span className="line-meta">
          <span>{words(nature.name)}</span>
          <span>{words(authority.name)}</span>
          <span className={period.basis === 'unknown' ? 'is-unknown' : undefined}>
            {periodText(t, period)}
          </span>
          <span className="num">{t(end.dates.typical.isCertain ? 'doneBy' : 'doneByPresumed', { day })}</span>
          <Confidence level={confidence} />
          {unverified.length > 0 && <span>{t('unverifiedCount', { count: unverified.length })}</span>}
        </span>
        {state === 'undetermined' && <DecidedBy id={id} planned={planned} />}
      </summary>
      {(hasOpened || isPrinting) && <LineDetails procedure={procedure} planned={planned} />}
    </details>
  );
}

/** The question that decides it: of several, the one that settles most. */
function DecidedBy({ id, planned: { plan } }: { id: string; planned: Planned }) {
  const t = useTexts(texts);
  const words = useWords();
  const asked = [...plan.questions, ...plan.setAside].filter(({ procedures }) => procedures.includes(id));
  const [first] = asked;
  if (!first) return null;
  return (
    <span className="decided-by">
      <Tag look="unknown">{t('decidedBy')}</Tag> {words(first.question)}
      {asked.length > 1 && <span className="note"> {t('andOthers', { count: asked.length - 1 })}</span>}
    </span>
  );
}
