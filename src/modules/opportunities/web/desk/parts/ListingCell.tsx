import type { DeskRow } from '#contracts/opportunities';
import { langOf, PageLink, Tag, useFormats, useLanguageNames, useTexts } from '#ui';
import { useOpportunityNames } from '../../names/use-opportunity-names.ts';
import { pages } from '../texts/pages.ts';

/** A listing in a row of the desk: its title as a link, what it is, and what hangs on it. */
export function ListingCell({ row, to }: { row: DeskRow; to: string }) {
  const t = useTexts(pages);
  const names = useOpportunityNames();
  const languages = useLanguageNames();
  const { list } = useFormats();
  const { reference, title, language, direction, kind, stale, openComments } = row;
  return (
    <>
      <PageLink to={to}>
        <span {...langOf(language)}>{title || reference}</span>
      </PageLink>
      <span className="desk-line note">
        <span className="num">{reference}</span>
        <span>{names.label(direction, kind)}</span>
        {openComments > 0 && <Tag>{t('openComments', { count: openComments })}</Tag>}
        {stale.length > 0 && (
          <Tag look="unknown">{t('stale', { languages: list(stale.map(languages.name)) })}</Tag>
        )}
      </span>
    </>
  );
}
