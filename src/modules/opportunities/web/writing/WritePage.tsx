import type { ReactNode } from 'react';
import { openDraft } from '#contracts/opportunities';
import { Page, useEndpoint, useLanguage, useTexts, Waiting } from '#ui';
import { NoEntry, statusOf } from '../desk/parts/NoEntry.tsx';
import { writingTexts } from './texts/texts.ts';
import type { Writer } from './begin/writer.ts';
import { type LookedAt, WritingDesk } from './WritingDesk.tsx';
import '../opportunities.css';
import './writing.css';

interface Props {
  reference: string;
  writer: Writer;
  /** Open listings that say nearly the same. */
  lookAlikes?: ((listing: LookedAt) => ReactNode) | undefined;
}

/** Where a listing is written, translated, judged and handed in. */
export function WritePage({ reference, writer, lookAlikes }: Props) {
  const t = useTexts(writingTexts);
  const reader = useLanguage();
  const draft = useEndpoint(openDraft, { reference, reader }, { isAlwaysAsked: true });
  const title = t('writing', { reference });
  const crumbs = [{ to: '/desk', title: t('mine') }];
  const status = statusOf(draft.error);
  if (status === 403 || status === 404 || status === 422)
    return (
      <Page title={title} crumbs={crumbs}>
        <p role="alert">{t('notYours')}</p>
      </Page>
    );
  if (!draft.answer && draft.error)
    return <NoEntry title={title} error={draft.error} onAgain={draft.again} />;
  return (
    <Page title={title} crumbs={crumbs}>
      {draft.answer ? (
        <WritingDesk
          // A step leads to another state, in which writing begins anew.
          key={`${draft.answer.state} ${reference}`}
          draft={draft.answer}
          writer={writer}
          again={draft.again}
          lookAlikes={lookAlikes}
        />
      ) : (
        <Waiting lines={9} />
      )}
    </Page>
  );
}
