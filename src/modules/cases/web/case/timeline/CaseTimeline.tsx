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
  const [pages, setPages] = useState(1);
  return (
    <Section title={t('happened')}>
      <TimelinePage one={one} pages={pages} onEarlier={() => setPages(pages + 1)} />
    </Section>
  );
}

interface PageProps extends Props {
  /** Absent: the latest one. */
  after?: string;
  /** With the ones that follow it. */
  pages: number;
  onEarlier: () => void;
}

/** A page, and the one after it where it ends today: when something new comes no row falls between the two. */
function TimelinePage({ one, after, pages, onEarlier }: PageProps) {
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
      {next && pages > 1 && <TimelinePage one={one} after={next} pages={pages - 1} onEarlier={onEarlier} />}
      {next && pages === 1 && <Button onClick={onEarlier}>{t('earlier')}</Button>}
    </>
  );
}
