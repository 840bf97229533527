import type { ReactNode } from 'react';
import { listOpportunities } from '#contracts/opportunities';
import { inputFrom } from '#platform/contract';
import {
  Answer,
  Column,
  Columns,
  Page,
  SearchBox,
  useAddress,
  useEndpoint,
  useLanguage,
  useTexts,
  Waiting,
} from '#ui';
import { searchOpportunities } from '../../contract.ts';
import { texts } from '../texts.ts';
import { Facets } from './Facets.tsx';
import { Results } from './Results.tsx';
import '../matching.css';

/** All offers and requests: searched in any language, narrowed by facets; everything stands in the address. */
export function SearchPage() {
  const t = useTexts(texts);
  const reader = useLanguage();
  const { query, value, change } = useAddress();
  const q = value('q')?.trim() ?? '';
  const newest = useEndpoint(
    listOpportunities,
    { ...inputFrom(listOpportunities, query), reader },
    { enabled: q === '', keepsFormer: true },
  );
  const best = useEndpoint(
    searchOpportunities,
    { ...inputFrom(searchOpportunities, query), q, reader },
    { enabled: q !== '', keepsFormer: true },
  );
  return (
    <Page title={t('searchTitle')} lede={t('searchLede')}>
      <div className="stack">
        <SearchBox
          label={t('searchLabel')}
          value={q}
          limit={2000}
          placeholder={t('searchPlaceholder')}
          onSearch={(text) => change({ q: text || undefined })}
        />
        {q === '' ? (
          <Answer of={newest} waiting={<Waiting says={t('searching')} lines={12} />}>
            {(answer) => (
              <Both facets={<Facets facets={answer.facets} />}>
                <Results
                  q=""
                  rows={answer.rows.map((opportunity) => ({ opportunity }))}
                  total={answer.total}
                  next={answer.next}
                />
              </Both>
            )}
          </Answer>
        ) : (
          <Answer of={best} waiting={<Waiting says={t('searching')} lines={12} />}>
            {(answer) => (
              <Both facets={<Facets facets={answer.facets} />}>
                <Results q={q} {...answer} />
              </Both>
            )}
          </Answer>
        )}
      </div>
    </Page>
  );
}

function Both({ facets, children }: { facets: ReactNode; children: ReactNode }) {
  return (
    <Columns>
      <Column span={3}>{facets}</Column>
      <Column span={9}>{children}</Column>
    </Columns>
  );
}
