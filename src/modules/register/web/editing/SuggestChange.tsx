import { PageLink, useIsAwake, useTexts } from '#ui';
import type { RecordPage } from '../../contract.ts';
import { editingTexts } from './texts.ts';

/** On a record's page, for those who may write: the quiet way to its form and to its earlier revisions. */
export function SuggestChange({ record: { mayPropose, line } }: { record: RecordPage }) {
  const isAwake = useIsAwake();
  return mayPropose && isAwake ? <Doors reference={line.reference} /> : null;
}

function Doors({ reference }: { reference: string }) {
  const t = useTexts(editingTexts);
  return (
    <p className="row">
      <PageLink to={`/register/${reference}/edit`}>{t('proposeChange')}</PageLink>
      <PageLink to={`/register/${reference}/revisions`}>{t('toRevisions')}</PageLink>
    </p>
  );
}
