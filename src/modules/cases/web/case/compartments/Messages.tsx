import { useState } from 'react';
import { type Cooperation, listMessages } from '#contracts/cases';
import { Button, Refusal, useEndpoint, useTexts, Waiting } from '#ui';
import { caseTexts } from '../texts/case.ts';
import { MessageView } from './MessageView.tsx';

interface Props {
  one: Cooperation;
  compartment: string;
}

/** What was written in a compartment, the newest first; older ones are fetched when they are asked for. */
export function Messages({ one, compartment }: Props) {
  const [pages, setPages] = useState(1);
  return (
    <div className="case-messages">
      <MessagePage one={one} compartment={compartment} pages={pages} onOlder={() => setPages(pages + 1)} />
    </div>
  );
}

interface PageProps extends Props {
  /** Absent: the newest one. */
  after?: string;
  /** With the ones that follow it. */
  pages: number;
  onOlder: () => void;
}

/** A page, and the one after it where it ends today: when something new is written no message falls between the two. */
function MessagePage({ one, compartment, after, pages, onOlder }: PageProps) {
  const t = useTexts(caseTexts);
  const { answer, error, again } = useEndpoint(
    listMessages,
    { id: one.id, compartment, ...(after && { after }) },
    { isAlwaysAsked: true },
  );
  if (error && !answer) return <Refusal error={error} onAgain={again} />;
  if (!answer) return <Waiting says={t('fetchingMessages')} lines={3} />;
  const { rows, next } = answer;
  if (rows.length === 0) return <p className="meta">{t('noMessages')}</p>;
  const shown = { one, compartment, onOlder };
  return (
    <>
      {rows.map((message) => (
        <MessageView key={message.id} one={one} message={message} />
      ))}
      {next && pages > 1 && <MessagePage {...shown} after={next} pages={pages - 1} />}
      {next && pages === 1 && <Button onClick={onOlder}>{t('older')}</Button>}
    </>
  );
}
