import type { ReactNode } from 'react';
import type { Organisation, StatusInterval } from '../../contract.ts';
import { languages, languageTag, locale } from '#platform/languages';
import {
  Facts,
  LanguageText,
  PageLink,
  Section,
  Side,
  Tag,
  useCorridor,
  useFormats,
  useLanguage,
  useTexts,
} from '#ui';
import { usePartyNames } from '../names/use-party-names.ts';
import { spellingsOf } from '../places/place-names.ts';
import { usePlaceNames } from '../places/use-place-names.ts';
import { texts } from '../texts.ts';

/** What is known of an organisation, and plainly what is not. */
export function OrganisationFacts({ organisation }: { organisation: Organisation }) {
  const t = useTexts(texts);
  const names = usePartyNames();
  const { name, names: byLanguage, type, side, website, fields, history } = organisation;
  const language = languages.find((one) => byLanguage[one] === name);
  return (
    <Section title={t('facts')}>
      <Facts
        rows={[
          { term: t('officialName'), value: <LanguageText language={language}>{name}</LanguageText> },
          { term: t('type'), value: names.begun('type', type) },
          { term: t('side'), value: side ? <Side code={side} /> : t('thirdCountry') },
          { term: t('place'), value: <PlaceLine of={organisation.place} /> },
          { term: t('website'), value: website ? <WebsiteLink href={website} /> : <NotStated /> },
          { term: t('fields'), value: fields.length > 0 ? <FieldLinks of={fields} /> : <NotStated /> },
          { term: t('history'), value: <History of={history} /> },
          !organisation.isInvented && { term: t('sources'), value: <Sources of={organisation.sources} /> },
        ]}
      />
    </Section>
  );
}

function NotStated() {
  const t = useTexts(texts);
  return <Tag look="unknown">{t('notStated')}</Tag>;
}

function PlaceLine({ of: place }: { of: Organisation['place'] }) {
  const reader = useLanguage();
  const placeName = usePlaceNames();
  if (!place) return <NotStated />;
  const country =
    new Intl.DisplayNames(locale[reader], { type: 'region' }).of(place.country) ?? place.country;
  const parts = [place.city && placeName(place.city), country].filter(Boolean);
  return place.city ? (
    <PageLink to="/organisations" query={{ place: spellingsOf(place.city) }}>
      {(reader === 'zh' ? parts.toReversed() : parts).join(reader === 'zh' ? '' : ', ')}
    </PageLink>
  ) : (
    country
  );
}

function WebsiteLink({ href }: { href: string }) {
  return (
    <a href={href} rel="noreferrer" className="organisation-address">
      {href.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}
    </a>
  );
}

function FieldLinks({ of }: { of: readonly string[] }) {
  const corridor = useCorridor();
  return of.map((field, place) => (
    <span key={field}>
      {place > 0 && ' · '}
      <PageLink to="/organisations" query={{ field }}>
        {corridor.fieldName(field)}
      </PageLink>
    </span>
  ));
}

/** Status over time, the latest first. */
function History({ of }: { of: readonly StatusInterval[] }) {
  const t = useTexts(texts);
  const names = usePartyNames();
  const when = useWhen();
  const span = ({ from, until }: StatusInterval): ReactNode => {
    if (from && until) return t('historyFromTo', { from: when(from), until: when(until) });
    if (from) return t('historyFrom', { from: when(from) });
    return until ? t('historyUntil', { until: when(until) }) : t('historyUnknown');
  };
  return (
    <ol className="organisation-history">
      {of.toReversed().map((one) => (
        <li key={`${one.status} ${one.from} ${one.until}`}>
          {names.of('status', one.status)} <span className="note num">{span(one)}</span>
        </li>
      ))}
    </ol>
  );
}

/** Years, months and days, as exact as the source is. */
function useWhen() {
  const reader = useLanguage();
  const formats = useFormats();
  const months = new Intl.DateTimeFormat(locale[reader], { year: 'numeric', month: 'long', timeZone: 'UTC' });
  return (date: string) => {
    if (date.length === 10) return formats.day(date);
    if (date.length === 7) return months.format(new Date(`${date}-01T00:00:00Z`));
    return reader === 'zh' ? `${Number(date)}年` : String(Number(date));
  };
}

function Sources({ of }: { of: Organisation['sources'] }) {
  const t = useTexts(texts);
  const formats = useFormats();
  const reader = useLanguage();
  return (
    <ul className="organisation-sources source">
      {of.map(({ title, href, readOn }) => (
        <li key={`${title} ${href}`}>
          {href ? (
            <a href={href} rel="noreferrer" lang={languageTag.en}>
              {title}
            </a>
          ) : (
            <span lang={reader === 'en' ? undefined : languageTag.en}>{title}</span>
          )}
          {readOn && <span className="note">{t('readOn', { day: formats.day(readOn) })}</span>}
        </li>
      ))}
    </ul>
  );
}
