import { locale } from '#platform/languages';
import { Button, Refusal, useLanguage, useTexts } from '#ui';
import type { Writing } from './use-writing.ts';
import { writingTexts } from '../texts/texts.ts';

/** Whether what was written is safe, and how to take a step back. */
export function SavingLine({ writing }: { writing: Writing }) {
  const t = useTexts(writingTexts);
  const time = useTime();
  const { state } = writing;
  const said =
    state.is === 'saved'
      ? state.at === undefined
        ? t('saved')
        : t('savedAt', { time: time(state.at) })
      : state.is === 'conflict'
        ? t('conflictTitle')
        : state.is === 'refused'
          ? t('notTaken')
          : t(state.is);
  return (
    <div className="listing-saving no-print">
      <output className={state.is === 'offline' ? 'listing-offline' : ''}>{said}</output>
      <Button disabled={!writing.canUndo} title={t('undoKeys')} onClick={writing.undo}>
        {t('undo')}
      </Button>
      <Button disabled={!writing.canRedo} onClick={writing.redo}>
        {t('redo')}
      </Button>
      {state.is === 'refused' && <Refusal error={state.error} />}
    </div>
  );
}

function useTime() {
  const language = useLanguage();
  return (at: number) =>
    new Intl.DateTimeFormat(locale[language], { hour: '2-digit', minute: '2-digit' }).format(at);
}
