import type { z } from 'zod';
import { Empty, PageLink, Pager, Section, useAddress, useTexts } from '#ui';
import type { listRecords } from '../../contract.ts';
import { RecordEntry } from './RecordEntry.tsx';
import { texts } from './texts.ts';

type Found = z.output<typeof listRecords.output>;

/** The records of a page, or what to try when there are none. */
export function RecordList({ rows, total, next }: Pick<Found, 'rows' | 'total' | 'next'>) {
  const t = useTexts(texts);
  return (
    <Section title={<output className="num">{t('count', { total })}</output>}>
      {rows.length === 0 ? (
        <Nothing />
      ) : (
        <ol className="record-rows">
          {rows.map((row) => (
            <li key={row.reference}>
              <RecordEntry row={row} />
            </li>
          ))}
        </ol>
      )}
      <Pager shown={rows.length} total={total} next={next} />
    </Section>
  );
}

function Nothing() {
  const t = useTexts(texts);
  const { path, query } = useAddress();
  const { q, ...narrowed } = query;
  const onlyWords = q !== undefined && Object.keys(narrowed).length > 0 && (
    <PageLink to={path} query={{ q }}>
      {t('nothingNarrow')}
    </PageLink>
  );
  const all = <PageLink to={path}>{t('nothingAll')}</PageLink>;
  return (
    <Empty title={t('nothing')} tries={[onlyWords, t('nothingWords'), all].filter((one) => one !== false)} />
  );
}
