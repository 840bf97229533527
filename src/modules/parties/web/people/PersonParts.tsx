import { isLanguage } from '#platform/languages';
import { Facts, LanguageText, PageLink, Section, Side, Table, Tag, useCorridor, useTexts } from '#ui';
import type { Person } from '../../contract.ts';
import { entryTexts } from '../entry/texts.ts';
import { usePartyNames } from '../names/use-party-names.ts';
import { texts } from '../texts.ts';
import { peopleTexts } from './texts.ts';

/** Where a person works or worked, as sources say. */
export function Affiliations({ of }: { of: Person['affiliations'] }) {
  const t = useTexts(peopleTexts);
  const line = ({ role, from, until }: Person['affiliations'][number]) =>
    [role, (from ?? until) && t('span', { from: from ?? '…', until: until ?? '…' })]
      .filter(Boolean)
      .join(' · ');
  return (
    <Section title={t('affiliations')}>
      {of.length === 0 && <p className="note">{t('affiliationsNone')}</p>}
      <ul className="organisation-stated">
        {of.map((one) => (
          <li key={`${one.organisation.name} ${one.role} ${one.from}`}>
            {one.organisation.id ? (
              <PageLink to={`/organisations/${encodeURIComponent(one.organisation.id)}`}>
                <bdi>{one.organisation.name}</bdi>
              </PageLink>
            ) : (
              <bdi>{one.organisation.name}</bdi>
            )}
            {line(one) && <p className="note">{line(one)}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Every name as a whole string; which end the family name stands at is said beside it, where somebody knows. */
export function PersonNames({ names }: { names: Person['allNames'] }) {
  const t = useTexts(texts);
  const words = useTexts(entryTexts);
  const people = useTexts(peopleTexts);
  const parties = usePartyNames();
  return (
    <Section title={words('personNames')}>
      <Table
        caption={words('personNames')}
        isCaptionHidden
        rows={names}
        keyOf={({ text }) => text}
        columns={[
          {
            title: people('name'),
            isHead: true,
            cell: ({ text, language }) => (
              <LanguageText
                language={isLanguage(language ?? '') ? language : undefined}
                as="bdi"
                className="organisation-name"
              >
                {text}
              </LanguageText>
            ),
          },
          { title: t('nameKind'), cell: ({ kind }) => parties.nameKind('person', kind) },
          {
            title: words('nameOrder'),
            cell: ({ order }) =>
              order ? words(`order_${order}`) : <Tag look="unknown">{t('notStated')}</Tag>,
          },
        ]}
      />
    </Section>
  );
}

export function PersonFacts({ person: { side, fields, identifiers, sources } }: { person: Person }) {
  const t = useTexts(texts);
  const corridor = useCorridor();
  const parties = usePartyNames();
  return (
    <Section title={t('facts')}>
      <Facts
        rows={[
          { term: t('side'), value: side ? <Side code={side} /> : t('thirdCountry') },
          {
            term: t('fields'),
            value:
              fields.length > 0 ? (
                fields.map(corridor.fieldName).join(' · ')
              ) : (
                <Tag look="unknown">{t('notStated')}</Tag>
              ),
          },
          ...identifiers.map(({ scheme, value, href }) => ({
            term: parties.of('scheme', scheme),
            value: href ? (
              <a href={href} rel="noreferrer" className="num">
                {value}
              </a>
            ) : (
              <span className="num">{value}</span>
            ),
          })),
          sources.length > 0 && { term: t('sources'), value: sources.map(({ title }) => title).join(' · ') },
        ]}
      />
    </Section>
  );
}
