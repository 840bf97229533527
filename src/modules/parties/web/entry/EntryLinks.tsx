import { PageLink, useTexts } from '#ui';
import { entryTexts } from './texts.ts';
import { type About, pageOf, useOpened } from './use-opened.ts';

/** What the reader may do with an entry; nothing for whoever may do nothing. */
export function EntryLinks(about: About) {
  const t = useTexts(entryTexts);
  const may = useOpened(about).answer?.may;
  if (!may?.propose) return null;
  const page = pageOf(about);
  return (
    <p className="row organisation-doors">
      {may.change ? (
        <PageLink to={`${page}/edit`}>{t('edit')}</PageLink>
      ) : (
        <PageLink to={`${page}/propose`}>{t('propose')}</PageLink>
      )}
      {about.kind === 'organisation' && <PageLink to={`${page}/members`}>{t('represent')}</PageLink>}
    </p>
  );
}
