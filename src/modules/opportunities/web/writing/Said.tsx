import { Section, useTexts } from '#ui';
import type { Marginalia } from '../desk/review/marginalia.ts';
import { SayForm } from '../desk/review/SayForm.tsx';
import { threadsOf } from '../desk/review/threads.ts';
import { ThreadView } from '../desk/review/ThreadView.tsx';
import { usePlaceNames } from './remarks/RemarkSummary.tsx';
import { writingTexts } from './texts/texts.ts';
import type { Draft } from './keeping/use-writing.ts';

/** What reviewers said about the listing, thread by thread, and a way to answer; what is settled folds away. */
export function Said({ draft, again }: { draft: Draft; again: () => void }) {
  const t = useTexts(writingTexts);
  const name = usePlaceNames();
  const threads = threadsOf(draft.comments);
  const open = threads.filter(({ opening }) => !opening.isSettled);
  const settled = threads.filter(({ opening }) => opening.isSettled);
  const of: Marginalia = {
    reference: draft.reference,
    remarks: new Map(),
    threads: new Map(),
    mayComment: draft.may.includes('comment'),
    isPrivate: draft.state !== 'external-review',
    again,
  };
  const placed = (path: string) => (path === '' ? t('whole') : name(path));
  return (
    <Section title={t('comments')}>
      {[...open, ...settled].map((thread) => (
        <div key={thread.opening.id} className="listing-thread">
          <p className="meta">
            {placed(thread.path)}
            {thread.opening.isSettled && ` · ${t('settled')}`}
          </p>
          <ThreadView thread={thread} of={of} title={placed(thread.path)} />
        </div>
      ))}
      {threads.length === 0 && <p className="note">{t('noComments')}</p>}
      {of.mayComment && <SayForm of={of} path="" open={t('comment')} openLabel={t('comment')} />}
    </Section>
  );
}
