import { PageLink, Section, Table, useFormats, useTexts } from '#ui';
import type { Figures } from '../../../contract.ts';
import { FigureLinks } from '../FigureLinks.tsx';
import { figureTexts } from '../texts/figures.ts';
import { useListed } from '../use-listed.ts';
import { YearColumns } from '../YearColumns.tsx';

/** In which year records began. */
export function ByYear({ figures: { years, undated } }: { figures: Figures }) {
  const t = useTexts(figureTexts);
  const formats = useFormats();
  const listed = useListed();
  return (
    <Section title={t('byYear')}>
      <YearColumns years={years} queryOf={(year) => listed({ from: String(year), until: String(year) })} />
      <p className="note">
        {t('yearSay')}{' '}
        {undated > 0 && (
          <PageLink to="/register" query={listed({ undated: 'yes' })}>
            {t('undated', { n: undated })}
          </PageLink>
        )}
      </p>
      <details>
        <summary>{t('asTable')}</summary>
        <Table
          caption={t('byYear')}
          isCaptionHidden
          rows={years.filter(({ number }) => number > 0)}
          keyOf={({ year }) => String(year)}
          columns={[
            { title: t('year'), isHead: true, cell: ({ year }) => String(year) },
            {
              title: t('records'),
              isNumber: true,
              cell: ({ year, number }) => (
                <PageLink to="/register" query={listed({ from: String(year), until: String(year) })}>
                  {formats.number(number)}
                </PageLink>
              ),
            },
          ]}
        />
      </details>
      <FigureLinks of="years" />
    </Section>
  );
}
