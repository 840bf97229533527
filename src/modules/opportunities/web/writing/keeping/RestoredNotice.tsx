import { locale } from '#platform/languages';
import { Button, Notice, useLanguage, useTexts } from '#ui';
import { writingTexts } from '../texts/texts.ts';
import type { Writing } from './use-writing.ts';

/** Says that what stands here had not reached the centre when the computer was closed. */
export function RestoredNotice({ writing: { restoredFrom, dropRestored } }: { writing: Writing }) {
  const t = useTexts(writingTexts);
  const language = useLanguage();
  if (restoredFrom === undefined) return null;
  const time = new Intl.DateTimeFormat(locale[language], {
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(new Date(restoredFrom));
  return (
    <Notice>
      {t('restored', { time })}{' '}
      <Button look="quiet" onClick={dropRestored}>
        {t('restoredDrop')}
      </Button>
    </Notice>
  );
}
