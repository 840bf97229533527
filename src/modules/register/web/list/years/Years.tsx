import type { z } from 'zod';
import { PageLink, Section, Table, useFormats, useTexts } from '#ui';
import type { completeness } from '../../../contract.ts';
import { Gap } from '../../words/Gap.tsx';
import { useRegisterWords } from '../../words/use-register-words.ts';
import { texts } from '../texts.ts';
import { lanesOf, type YearOf, yearsOf } from './by-year.ts';
import { YearsPicture } from './YearsPicture.tsx';

type Whole = z.output<typeof completeness>;

/** Every year since 1979 with what began in it; the table says the same as the picture. */
export function Years({ byYear, undated, counts }: Pick<Whole, 'byYear' | 'undated' | 'counts'>) {
  const t = useTexts(texts);
  const words = useRegisterWords();
  if (byYear.length === 0) return null;
  const without = undated.reduce((sum, { number }) => sum + number, 0);
  const all = counts.reduce((sum, { number }) => sum + number, 0);
  return (
    <Section title={t('yearsTitle')} meta={t('count', { total: all })}>
      <div className="register-years">
        <ul className="register-lanes">
          {lanesOf(byYear).map((kind) => (
            <li key={kind}>
              <PageLink to="/register" query={{ kind }}>
                {words.kinds(kind)}
              </PageLink>
            </li>
          ))}
        </ul>
        <YearsPicture byYear={byYear} />
      </div>
      <p className="note">
        {t('yearsSay')}
        {without > 0 && (
          <>
            <Gap />
            <PageLink to="/register" query={{ undated: 'yes' }}>
              {t('undated', { n: without })}
            </PageLink>
          </>
        )}
      </p>
      <p className="row no-print">
        <PageLink to="/register/statistics">{t('toFigures')}</PageLink>
        <PageLink to="/register/chain">{t('toChain')}</PageLink>
        <PageLink to="/register/map">{t('toMap')}</PageLink>
        <PageLink to="/register/report">{t('toReports')}</PageLink>
      </p>
      <details>
        <summary>{t('asTable')}</summary>
        <YearsTable byYear={byYear} />
      </details>
    </Section>
  );
}

function YearsTable({ byYear }: Pick<Whole, 'byYear'>) {
  const t = useTexts(texts);
  const formats = useFormats();
  const words = useRegisterWords();
  return (
    <Table<YearOf>
      caption={t('yearsTitle')}
      isCaptionHidden
      rows={yearsOf(byYear)}
      keyOf={({ year }) => String(year)}
      columns={[
        {
          title: t('year'),
          isHead: true,
          cell: ({ year }) => (
            <PageLink to="/register" query={{ from: String(year), until: String(year) }}>
              {String(year)}
            </PageLink>
          ),
        },
        { title: t('number'), isNumber: true, cell: ({ total }) => formats.number(total) },
        {
          title: t('kinds'),
          cell: ({ kinds }) =>
            kinds
              .map(({ kind, number }) => t('ofKind', { kind: words.kinds(kind, number), n: number }))
              .join(' · '),
        },
      ]}
    />
  );
}
