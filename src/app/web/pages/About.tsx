import { Column, Columns, Page, PageLink, Section, useTexts } from '#ui';
import { pageTexts } from './texts.ts';

const parts = [
  ['aboutSides', 'aboutSidesText'],
  ['aboutWhy', 'aboutWhyText'],
  ['aboutUnknown', 'aboutUnknownText'],
  ['aboutKept', 'aboutKeptText'],
  ['aboutOwner', 'aboutOwnerText'],
  ['aboutOpen', 'aboutOpenText'],
] as const;

/** What the centre stands for, and what a visitor should know before trusting it. */
export function About() {
  const t = useTexts(pageTexts);
  return (
    <Page title={t('aboutTitle')} lede={t('aboutLede')}>
      <Columns>
        {parts.map(([title, text]) => (
          <Column key={title} span={6}>
            <Section title={t(title)}>
              <p className="read">{t(text)}</p>
            </Section>
          </Column>
        ))}
        <Column span={12}>
          <p className="row">
            <PageLink to="/understanding">{t('aboutWords')}</PageLink>
            <PageLink to="/api">{t('aboutApi')}</PageLink>
          </p>
        </Column>
      </Columns>
    </Page>
  );
}
