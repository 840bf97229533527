import { listOrganisations } from '../../contract.ts';
import { inputFrom } from '#platform/contract';
import { Answer, Column, Columns, Page, SearchBox, useAddress, useEndpoint, useTexts, Waiting } from '#ui';
import { PlacesMap } from '../map/PlacesMap.tsx';
import { texts } from '../texts.ts';
import { OrganisationFacets } from './OrganisationFacets.tsx';
import { OrganisationList } from './OrganisationList.tsx';
import '../parties.css';

/** All organisations of both sides: searched in any script, narrowed, on the map and as a list. */
export function OrganisationsPage() {
  const t = useTexts(texts);
  const { query, value, change } = useAddress();
  const found = useEndpoint(listOrganisations, inputFrom(listOrganisations, query), { keepsFormer: true });
  return (
    <Page title={t('organisations')} lede={t('lede')}>
      <div className="stack">
        <div className="stack-s no-print">
          <SearchBox
            label={t('searchLabel')}
            placeholder={t('searchPlaceholder')}
            value={value('q') ?? ''}
            onSearch={(text) => change({ q: text || undefined })}
          />
          <p className="note">{t('searchSay')}</p>
        </div>
        <Columns>
          <Column span={3}>{found.answer && <OrganisationFacets facets={found.answer.facets} />}</Column>
          <Column span={6}>
            <Answer of={found} waiting={<Waiting says={t('waiting')} lines={12} />}>
              {(answer) => <OrganisationList {...answer} />}
            </Answer>
          </Column>
          <Column span={3} sticks>
            <PlacesMap />
          </Column>
        </Columns>
      </div>
    </Page>
  );
}
