import { PageLink } from '../address/PageLink.tsx';
import { useAddress } from '../address/use-address.ts';
import { useTexts } from '../language/use-texts.ts';
import { texts } from '../texts.ts';

interface Props {
  shown: number;
  /** Absent where nobody counts them. */
  total?: number;
  /** The answer's `next`; absent at the end. */
  next: string | undefined;
}

/** Leads to the next page and back to the first; the position stands in the address as `after`. */
export function Pager({ shown, total, next }: Props) {
  const t = useTexts(texts);
  const { path, query } = useAddress();
  if (!next && !query['after']) return null;
  return (
    <nav className="pager" aria-label={t('pages')}>
      {total !== undefined && <p className="meta">{t('shownOf', { shown, total })}</p>}
      <div className="row">
        {query['after'] && (
          <PageLink className="button plain" to={path} query={{ ...query, after: undefined }}>
            {t('firstPage')}
          </PageLink>
        )}
        {next && (
          <PageLink className="button plain" to={path} query={{ ...query, after: next }}>
            {t('nextPage')}
          </PageLink>
        )}
      </div>
    </nav>
  );
}
