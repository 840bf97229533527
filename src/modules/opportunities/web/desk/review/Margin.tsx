import type { Remark } from '#contracts/opportunities';
import { Tag, useTexts } from '#ui';
import { pages } from '../texts/pages.ts';
import type { Marginalia } from './marginalia.ts';
import { SayForm } from './SayForm.tsx';
import { ThreadView } from './ThreadView.tsx';

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
  const t = useTexts(pages);
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
  const t = useTexts(pages);
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
