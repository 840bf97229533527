import type { OpportunityRow } from '#contracts/opportunities';
import { langOf, LanguageTag, PageLink, useCorridor } from '#ui';
import { ListingLine } from './ListingLine.tsx';

/** A listing in a list: what it is, its title as a link, its summary, its fields. */
export function ListingEntry({ row }: { row: OpportunityRow }) {
  const corridor = useCorridor();
  return (
    <>
      <ListingLine row={row} />
      <h3 {...langOf(row.language)}>
        <PageLink to={`/opportunities/${encodeURIComponent(row.reference)}`}>{row.title}</PageLink>
      </h3>
      <p className="read" {...langOf(row.language)}>
        {row.summary} <LanguageTag language={row.language} isOriginal={row.language === row.original} />
      </p>
      {row.fields.length > 0 && <p className="meta">{row.fields.map(corridor.fieldName).join(' · ')}</p>}
    </>
  );
}
