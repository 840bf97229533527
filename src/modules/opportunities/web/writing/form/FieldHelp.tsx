import type { GuidedField } from '#contracts/opportunities';
import { useTexts } from '#ui';
import { useWritingTable } from '../places/writing-context.ts';
import { writingTexts } from '../texts/texts.ts';

/** What belongs into a field, with a good and a bad example. */
export function FieldHelp({ field }: { field: GuidedField }) {
  const t = useTexts(writingTexts);
  const entry = useWritingTable().guide?.fields.find((one) => one.field === field);
  if (!entry) return null;
  return (
    <details className="listing-help no-print">
      <summary>{t('help')}</summary>
      <p>{entry.help}</p>
      <dl>
        <dt>{t('good')}</dt>
        <dd className="read">{entry.good}</dd>
        <dt>{t('bad')}</dt>
        <dd className="read listing-bad">{entry.bad}</dd>
      </dl>
    </details>
  );
}
