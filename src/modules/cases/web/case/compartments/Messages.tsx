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
  const [pages, setPages] = useState<readonly (string | undefined)[]>([undefined]);
  return (
    <div className="case-messages">
      {pages.map((after, place) => (
        <MessagePage
          key={after ?? 'newest'}
          one={one}
          compartment={compartment}
          after={after}
          onOlder={place === pages.length - 1 ? (next) => setPages([...pages, next]) : undefined}
        />
      ))}
    </div>
  );
}

interface PageProps extends Props {
  after: string | undefined;
  onOlder: ((next: string) => void) | undefined;
}

function MessagePage({ one, compartment, after, onOlder }: PageProps) {
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
  return (
    <>
      {rows.map((message) => (
        <MessageView key={message.id} one={one} message={message} />
      ))}
      {next && onOlder && <Button onClick={() => onOlder(next)}>{t('older')}</Button>}
    </>
  );
}
