import { addressOf, inputFrom } from '#platform/contract';
import {
  Answer,
  Column,
  Columns,
  Page,
  SearchBox,
  TableLinks,
  useAddress,
  useEndpoint,
  useLanguage,
  useTexts,
  Waiting,
} from '#ui';
import { exportRecords, listRecords, readCompleteness } from '../../contract.ts';
import { RecordFacets } from './RecordFacets.tsx';
import { RecordList } from './RecordList.tsx';
import { Stated } from './Stated.tsx';
import { texts } from './texts.ts';
import { Years } from './years/Years.tsx';
import '../register.css';

/** What is known of the cooperation since 1979: searched, narrowed, year by year, and beside it what others state. */
export function RegisterPage() {
  const t = useTexts(texts);
  const { query, value, change } = useAddress();
  const reader = useLanguage();
  const found = useEndpoint(listRecords, inputFrom(listRecords, query), { keepsFormer: true });
  const whole = useEndpoint(readCompleteness, {});
  return (
    <Page title={t('title')} lede={t('lede')}>
      <div className="stack">
        <Answer of={whole} waiting={<Waiting says={t('waiting')} lines={6} />}>
          {(answer) => <Years {...answer} />}
        </Answer>
        <div className="no-print">
          <SearchBox
            label={t('searchLabel')}
            placeholder={t('searchPlaceholder')}
            value={value('q') ?? ''}
            onSearch={(text) => change({ q: text || undefined })}
          />
        </div>
        <Columns>
          <Column span={3}>{found.answer && <RecordFacets {...found.answer} />}</Column>
          <Column span={9}>
            <Answer of={found} waiting={<Waiting says={t('waiting')} lines={12} />}>
              {(answer) => <RecordList {...answer} />}
            </Answer>
            {found.answer && found.answer.total > 0 && (
              <TableLinks
                label={t('table')}
                hrefOf={(format) =>
                  addressOf(exportRecords, { ...inputFrom(exportRecords, query), reader, format })
                }
              />
            )}
          </Column>
        </Columns>
        {whole.answer && <Stated {...whole.answer} />}
      </div>
    </Page>
  );
}
