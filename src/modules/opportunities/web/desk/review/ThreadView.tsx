import { type Comment, settleComment } from '#contracts/opportunities';
import { Button, callEndpoint, Tag, useAct, useFormats, useTexts } from '#ui';
import { StepRefused } from '../steps/StepRefused.tsx';
import { pages } from '../texts/pages.ts';
import { words } from '../texts/words.ts';
import type { Marginalia } from './marginalia.ts';
import { SayForm } from './SayForm.tsx';
import type { Thread } from './threads.ts';

interface Props {
  thread: Thread;
  of: Marginalia;
  /** What the thread is about. */
  title: string;
}

/** One thread: who said what, and ways to answer and to settle it. */
export function ThreadView({ thread: { opening, answers }, of, title }: Props) {
  const t = useTexts(pages);
  const act = useAct();
  const { id, isSettled, isPrivate } = opening;
  const settle = () =>
    act.run(async () => {
      await callEndpoint(settleComment, { reference: of.reference, id, isSettled: !isSettled });
      of.again();
    });
  const label = t(isSettled ? 'reopen' : 'settle');
  return (
    <article className="desk-thread" aria-label={title}>
      <Saying of={opening} />
      {answers.map((answer) => (
        <Saying key={answer.id} of={answer} />
      ))}
      {of.mayComment && (
        <div className="desk-thread-acts">
          {!isSettled && (
            <SayForm
              of={of}
              path={opening.path}
              answers={id}
              isPrivate={isPrivate}
              open={t('answer')}
              openLabel={`${t('answer')}: ${opening.text.slice(0, 60)}`}
            />
          )}
          <Button
            look="quiet"
            className="no-print"
            disabled={act.isBusy}
            aria-label={`${label}: ${opening.text.slice(0, 60)}`}
            onClick={settle}
          >
            {label}
          </Button>
        </div>
      )}
      <StepRefused error={act.error} />
    </article>
  );
}

function Saying({ of: { by, isMine, writtenAt, text, isPrivate } }: { of: Comment }) {
  const t = useTexts(pages);
  const say = useTexts(words);
  const formats = useFormats();
  return (
    <div className="desk-saying">
      <p className="meta">
        <b>{say(isMine ? 'by_me' : `by_${by}`)}</b>{' '}
        <time dateTime={writtenAt}>{formats.shortDay(writtenAt.slice(0, 10))}</time>{' '}
        {isPrivate && <Tag look="quiet">{t('privateTag')}</Tag>}
      </p>
      <p className="desk-said">{text}</p>
    </div>
  );
}
