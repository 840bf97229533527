import { openEntry } from '../../contract.ts';
import { PageLink, useEndpoint, useTexts } from '#ui';
import { entryTexts } from './texts.ts';

/** What the reader may do with an entry; nothing for whoever may do nothing. */
export function EntryLinks({ id }: { id: string }) {
  const t = useTexts(entryTexts);
  const may = useEndpoint(openEntry, { id }).answer?.may;
  if (!may?.propose) return null;
  const page = `/organisations/${encodeURIComponent(id)}`;
  return (
    <p className="row organisation-doors">
      {may.change ? (
        <PageLink to={`${page}/edit`}>{t('edit')}</PageLink>
      ) : (
        <PageLink to={`${page}/propose`}>{t('propose')}</PageLink>
      )}
      <PageLink to={`${page}/members`}>{t('represent')}</PageLink>
    </p>
  );
}
