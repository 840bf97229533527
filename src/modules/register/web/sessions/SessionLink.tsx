import { PageLink, useTexts } from '#ui';
import type { RecordPage } from '../../contract.ts';
import { sessionTexts } from './texts.ts';

/** On the record of a session: what was agreed in it, and what the next one has to speak of. */
export function SessionLink({ record: { line } }: { record: RecordPage }) {
  const t = useTexts(sessionTexts);
  if (line.kind !== 'session') return null;
  return (
    <p>
      <PageLink to={`/register/sessions/${line.reference}`}>{t('toSession')}</PageLink>
    </p>
  );
}
