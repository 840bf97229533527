import { useState } from 'react';
import type { PlanDescription } from '../../../contract.ts';
import { PageLink, Tag, useTexts } from '#ui';
import { texts } from '../../texts.ts';
import { LawSide } from '../../parts/LawSide.tsx';
import { useWords } from '../../parts/use-words.ts';
import type { Planned } from '../planned.ts';
import { WhyHere } from './WhyHere.tsx';

interface Props {
  procedure: PlanDescription['notRequired'][number];
  planned: Planned;
  isNew: boolean;
}

/** What is not needed; why, and what would change that, is asked for when it is opened. */
export function NotNeededLine({ procedure: { id, side, name }, planned, isNew }: Props) {
  const t = useTexts(texts);
  const words = useWords();
  const [hasOpened, setOpened] = useState(false);
  return (
    <details
      className="line"
      id={`line-${id}`}
      onToggle={(event) => setOpened(event.currentTarget.open || hasOpened)}
    >
      <summary>
        <LawSide code={side} isNameHidden />
        <span className="line-name">
          {words(name)}
          {isNew && <Tag look="open">{t('justGone')}</Tag>}
        </span>
      </summary>
      {hasOpened && (
        <div className="line-details">
          <WhyHere id={id} planned={planned} />
          <p>
            <PageLink to={`/clearance/procedures/${id}`}>{t('toProcedure')}</PageLink>
          </p>
        </div>
      )}
    </details>
  );
}
