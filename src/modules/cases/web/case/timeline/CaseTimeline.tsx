import { useState } from 'react';
import { type Cooperation, readTimeline } from '#contracts/cases';
import { Button, Refusal, Section, useEndpoint, useLanguage, useTexts, Waiting } from '#ui';
import { caseTexts } from '../texts/case.ts';
import { HappeningLine } from './HappeningLine.tsx';
import { timelineTexts } from './texts/timeline.ts';

interface Props {
  one: Cooperation;
}

/** What happened in a case as far as the reader may know, the latest first; what is earlier is fetched when it is asked for. */
export function CaseTimeline({ one }: Props) {
  const t = useTexts(caseTexts);
  const [pages, setPages] = useState<readonly (string | undefined)[]>([undefined]);
  return (
    <Section title={t('happened')} meta={t('moves', { count: one.turns.length })}>
      {pages.map((after, place) => (
        <TimelinePage
          key={after ?? 'latest'}
          one={one}
          after={after}
          onEarlier={place === pages.length - 1 ? (next) => setPages([...pages, next]) : undefined}
        />
      ))}
    </Section>
  );
}

interface PageProps extends Props {
  after: string | undefined;
  onEarlier: ((next: string) => void) | undefined;
}

function TimelinePage({ one, after, onEarlier }: PageProps) {
  const t = useTexts(timelineTexts);
  const reader = useLanguage();
  const { answer, error, again } = useEndpoint(
    readTimeline,
    { id: one.id, reader, ...(after && { after }) },
    { isAlwaysAsked: true },
  );
  if (error && !answer) return <Refusal error={error} onAgain={again} />;
  if (!answer) return <Waiting says={t('fetching')} lines={6} />;
  const { rows, next } = answer;
  if (rows.length === 0) return <p className="meta">{t('nothing')}</p>;
  return (
    <>
      <ol className="case-log case-timeline">
        {rows.map((row) => (
          <HappeningLine key={row.key} one={one} row={row} />
        ))}
      </ol>
      {next && onEarlier && <Button onClick={() => onEarlier(next)}>{t('earlier')}</Button>}
    </>
  );
}
