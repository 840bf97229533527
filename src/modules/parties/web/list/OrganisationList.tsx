import type { z } from 'zod';
import type { listOrganisations } from '../../contract.ts';
import { Empty, Notice, PageLink, Pager, Section, useAddress, useTexts } from '#ui';
import { texts } from '../texts.ts';
import { OrganisationEntry } from './OrganisationEntry.tsx';

type Answer = z.output<typeof listOrganisations.output>;

/** The organisations of a page, or what to try when there are none. */
export function OrganisationList({ rows, total, next }: Pick<Answer, 'rows' | 'total' | 'next'>) {
  const t = useTexts(texts);
  const count = <output className="num">{t('count', { total })}</output>;
  if (rows.length === 0)
    return (
      <Section title={count}>
        <Nothing />
      </Section>
    );
  return (
    <Section title={count}>
      {rows[0]?.foundBy === 'similar' && <Notice>{t('onlySimilar')}</Notice>}
      <ol className="organisation-rows">
        {rows.map((row) => (
          <li key={row.id}>
            <OrganisationEntry row={row} />
          </li>
        ))}
      </ol>
      <Pager shown={rows.length} total={total} next={next} />
    </Section>
  );
}

function Nothing() {
  const t = useTexts(texts);
  const { path, query, values } = useAddress();
  const isNarrowed = ['side', 'type', 'field', 'place'].some((name) => values(name).length > 0);
  const unfiltered = query['q'] === undefined ? {} : { q: query['q'] };
  const all = (
    <PageLink key="all" to={path} query={unfiltered}>
      {t('nothingFilter')}
    </PageLink>
  );
  return (
    <Empty
      title={t('nothing')}
      tries={[...(isNarrowed ? [all] : []), t('nothingShort'), t('nothingScript')]}
    />
  );
}
