import type { Comment, Opportunity, Remark } from '#contracts/opportunities';
import { Tag, useTexts } from '#ui';
import { texts } from '../texts/pages.ts';
import { byPlace, placesOf } from './places.ts';
import { SayForm } from './SayForm.tsx';
import { type Thread, threadsOf } from './threads.ts';
import { ThreadView } from './ThreadView.tsx';

/** Everything said about a listing, by its place. */
export interface Marginalia {
  readonly reference: string;
  readonly remarks: ReadonlyMap<string, Remark[]>;
  readonly threads: ReadonlyMap<string, Thread[]>;
  readonly mayComment: boolean;
  /** What is said now, only the listing's own side reads. */
  readonly isPrivate: boolean;
  readonly again: () => void;
}

interface Given {
  readonly opportunity: Opportunity;
  readonly remarks: readonly Remark[];
  readonly comments: readonly Comment[];
  readonly may: readonly string[];
}

export function marginaliaOf({ opportunity, remarks, comments, may }: Given, again: () => void): Marginalia {
  const places = placesOf(opportunity);
  return {
    reference: opportunity.reference,
    remarks: byPlace(remarks, places),
    threads: byPlace(threadsOf(comments), places),
    mayComment: may.includes('comment'),
    isPrivate: opportunity.state !== 'external-review',
    again,
  };
}

interface Props {
  place: string;
  /** The place in words. */
  title: string;
  /** What stands there, so that a remark can quote it. */
  text?: string | undefined;
  of: Marginalia;
}

/** Beside a field: what the gate says about it, what people say about it, and a way to say something. */
export function Margin({ place, title, text, of }: Props) {
  const t = useTexts(texts);
  const threads = of.threads.get(place) ?? [];
  const settled = threads.filter(({ opening }) => opening.isSettled);
  return (
    <div className="desk-margin stack-s">
      <Remarks of={of.remarks.get(place) ?? []} text={text} />
      {threads
        .filter(({ opening }) => !opening.isSettled)
        .map((thread) => (
          <ThreadView key={thread.opening.id} thread={thread} of={of} title={title} />
        ))}
      {settled.length > 0 && (
        <details>
          <summary>{t('settledThreads', { count: settled.length })}</summary>
          <div className="stack-s">
            {settled.map((thread) => (
              <ThreadView key={thread.opening.id} thread={thread} of={of} title={title} />
            ))}
          </div>
        </details>
      )}
      {of.mayComment && (
        <SayForm of={of} path={place} open={t('comment')} openLabel={t('commentOn', { field: title })} />
      )}
    </div>
  );
}

function Remarks({ of, text }: { of: readonly Remark[]; text: string | undefined }) {
  const t = useTexts(texts);
  if (of.length === 0) return null;
  return (
    <ul className="desk-remarks">
      {of.map(({ code, severity, why, mend, path, span }, place) => (
        <li key={`${path} ${code} ${place}`}>
          <Tag look={severity === 'must' ? 'late' : 'quiet'}>
            {t(severity === 'must' ? 'must' : 'advice')}
          </Tag>{' '}
          {span && text !== undefined && <b>{t('quoted', { words: text.slice(span.start, span.end) })} </b>}
          {why} <span className="desk-mend">{mend}</span>
        </li>
      ))}
    </ul>
  );
}
