import type { Day } from '#platform/calendar';
import { useFormats, useTexts } from '#ui';
import { texts } from '../texts.ts';

/** Stands near everything that the packs say. */
export function Caution({ reviewed, asOf }: { reviewed: Day; asOf?: Day }) {
  const t = useTexts(texts);
  const formats = useFormats();
  return (
    <p className="caution">
      <b>{t('notAdvice')}</b> {asOf && t('lawOf', { day: formats.day(asOf) })}{' '}
      {t('reviewed', { day: formats.day(reviewed) })} {t('askNamed')}
    </p>
  );
}
