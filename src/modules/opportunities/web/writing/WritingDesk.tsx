import { type KeyboardEvent, type ReactNode, useEffect, useMemo } from 'react';
import { readWritingGuide } from '#contracts/opportunities';
import type { Language } from '#platform/languages';
import { Column, Columns, useEndpoint, useLanguage, useTexts } from '#ui';
import { History } from '../desk/review/History.tsx';
import { ConflictNotice } from './keeping/ConflictNotice.tsx';
import { FactsSection } from './form/FactsSection.tsx';
import { originalOf } from './places/places.ts';
import { RemarkSummary } from './remarks/RemarkSummary.tsx';
import { RestoredNotice } from './keeping/RestoredNotice.tsx';
import { Said } from './Said.tsx';
import { SavingLine } from './keeping/SavingLine.tsx';
import { Steps } from './Steps.tsx';
import { writingTexts } from './texts/texts.ts';
import { TextsSection } from './form/TextsSection.tsx';
import { useRemarks } from './remarks/use-remarks.ts';
import { type Draft, useWriting, type Writing } from './keeping/use-writing.ts';
import type { Writer } from './begin/writer.ts';
import { WritingContext } from './places/writing-context.ts';

/** What is compared with the open listings. */
export interface LookedAt {
  readonly reference: string;
  readonly text: string;
  readonly language: Language;
  readonly direction: Draft['listing']['direction'];
}

interface Props {
  draft: Draft;
  writer: Writer;
  again: () => void;
  lookAlikes: ((listing: LookedAt) => ReactNode) | undefined;
}

/** The form with everything around it: saving, remarks, steps, comments and what happened so far. */
export function WritingDesk({ draft, writer, again, lookAlikes }: Props) {
  const t = useTexts(writingTexts);
  const reader = useLanguage();
  const writing = useWriting(draft, writer.account);
  const { listing } = writing;
  const { remarks, isJudging } = useRemarks(listing, draft.remarks);
  const guide = useEndpoint(readWritingGuide, { reader }, { isLasting: true }).answer;
  const isReadOnly = !draft.may.includes('change') || writing.conflict !== undefined;
  const { set, change } = writing;
  const table = useMemo(
    () => ({ listing, remarks, guide, isReadOnly, set, change }),
    [listing, remarks, guide, isReadOnly, set, change],
  );
  useKeys(writing);
  const { title, summary, description, language } = originalOf(listing);
  return (
    <WritingContext value={table}>
      {!isReadOnly && <SavingLine writing={writing} />}
      {!isReadOnly && <RestoredNotice writing={writing} />}
      {writing.conflict && <ConflictNotice conflict={writing.conflict} onSettle={writing.settle} />}
      <Columns>
        <Column span={8}>
          <TextsSection stale={writing.stale} rendered={writing.rendered} onConfirm={writing.confirm} />
          <FactsSection />
        </Column>
        <Column span={4} as="aside" label={t('remarks')}>
          <RemarkSummary remarks={remarks} isJudging={isJudging} />
          <Steps draft={draft} flush={isReadOnly ? undefined : writing.flush} again={again} />
          <Said draft={draft} again={again} />
          {lookAlikes?.({
            reference: draft.reference,
            language,
            direction: listing.direction,
            text: [title, summary, description].filter(Boolean).join('\n\n'),
          })}
          <History of={draft.history} />
        </Column>
      </Columns>
    </WritingContext>
  );
}

/** The browser's own undo knows one field; this one crosses fields. */
function useKeys({ undo, redo }: Pick<Writing, 'undo' | 'redo'>) {
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent | KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
      event.preventDefault();
      if (event.shiftKey) redo();
      else undo();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [undo, redo]);
}
