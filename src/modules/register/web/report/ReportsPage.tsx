import { addressOf } from '#platform/contract';
import { languages, languageTag, ownName } from '#platform/languages';
import { Answer, Page, Section, Table, useEndpoint, useFormats, useTexts } from '#ui';
import { makeYearlyReport, readCompleteness } from '../../contract.ts';
import { reportTexts } from './texts.ts';

interface Year {
  readonly year: number;
  readonly number: number;
}

/** The yearly reports, the last year first, each in four languages. */
export function ReportsPage() {
  const t = useTexts(reportTexts);
  const asked = useEndpoint(readCompleteness, {});
  return (
    <Page title={t('title')} lede={t('lede')} crumbs={[{ to: '/register', title: t('register') }]}>
      <Answer of={asked}>
        {({ byYear }) => (
          <Section title={t('years')}>
            <Years years={yearsOf(byYear)} />
            <p className="note">{t('otherNote')}</p>
          </Section>
        )}
      </Answer>
    </Page>
  );
}

function yearsOf(counts: readonly Year[]): Year[] {
  const years = new Map<number, number>();
  for (const { year, number } of counts) years.set(year, (years.get(year) ?? 0) + number);
  return [...years]
    .map(([year, number]) => ({ year, number }))
    .toSorted((one, other) => other.year - one.year);
}

function Years({ years }: { years: readonly Year[] }) {
  const t = useTexts(reportTexts);
  const formats = useFormats();
  if (years.length === 0) return <p>{t('none')}</p>;
  return (
    <Table
      caption={t('years')}
      isCaptionHidden
      rows={years}
      keyOf={({ year }) => String(year)}
      columns={[
        { title: t('year'), isHead: true, cell: ({ year }) => String(year) },
        { title: t('number'), isNumber: true, cell: ({ number }) => formats.number(number) },
        { title: t('report'), cell: ({ year }) => <Reports year={year} /> },
      ]}
    />
  );
}

function Reports({ year }: { year: number }) {
  const t = useTexts(reportTexts);
  return (
    <span className="row">
      {languages.map((language) => (
        <a
          key={language}
          href={addressOf(makeYearlyReport, { year, language })}
          hrefLang={languageTag[language]}
          aria-label={t('inYear', { year: String(year), language: ownName[language] })}
          lang={languageTag[language]}
          download
        >
          {ownName[language]}
        </a>
      ))}
    </span>
  );
}
