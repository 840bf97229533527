import type { Opportunity } from '#contracts/opportunities';
import { languageTag, textFor } from '#platform/languages';
import {
  type Fact,
  Facts,
  PageLink,
  Section,
  Side,
  useCorridor,
  useFormats,
  useLanguage,
  useTexts,
} from '#ui';
import { useOpportunityNames } from '../names/use-opportunity-names.ts';
import { texts } from '../texts.ts';
import { NotStated } from './Stated.tsx';
import { useOfferFacts } from './use-offer-facts.tsx';

/** Everything that is stated about a listing, and plainly what is not. */
export function ListingFacts({ listing }: { listing: Opportunity }) {
  const t = useTexts(texts);
  const rows = [
    ...useLifeFacts(listing),
    useOwnerFact(listing),
    ...useOfferFacts(listing),
    ...useRegisterFacts(listing),
  ];
  return (
    <Section title={t('facts')}>
      <Facts rows={rows} />
    </Section>
  );
}

function useLifeFacts({ state, stateSince, validUntil, publishedOn }: Opportunity): (Fact | false)[] {
  const t = useTexts(texts);
  const names = useOpportunityNames();
  const formats = useFormats();
  return [
    {
      term: t('state'),
      value: names.of('state', state),
      note: <span className="num">{t('since', { day: formats.day(stateSince) })}</span>,
    },
    validUntil
      ? { term: t('until'), value: <span className="num">{formats.day(validUntil)}</span> }
      : { term: t('until'), value: t('noEnd'), note: t('noEndNote') },
    publishedOn !== undefined &&
      publishedOn !== stateSince && {
        term: t('published'),
        value: <span className="num">{formats.day(publishedOn)}</span>,
      },
  ];
}

function useOwnerFact({ owner, side }: Opportunity): Fact {
  const t = useTexts(texts);
  const names = useOpportunityNames();
  const type = names.of('type', owner.type ?? 'none');
  return {
    term: t('from'),
    value: (
      <>
        {owner.name ? <OwnerName owner={owner} /> : names.begun(type)}
        <span className="note">
          <Side code={side} />
          {owner.name && owner.type && ` · ${type}`}
        </span>
      </>
    ),
    note: owner.isInvented ? t('invented') : !owner.name && t('notNamed'),
  };
}

function OwnerName({ owner: { id, name } }: Pick<Opportunity, 'owner'>) {
  const shown = <bdi className="name">{name}</bdi>;
  return id ? <PageLink to={`/organisations/${encodeURIComponent(id)}`}>{shown}</PageLink> : shown;
}

function useRegisterFacts(listing: Opportunity): (Fact | false)[] {
  const t = useTexts(texts);
  const reader = useLanguage();
  const { fields, keywords, reference, original } = listing;
  const words = textFor<readonly string[]>(keywords, reader, [original]);
  return [
    { term: t('fields'), value: fields.length > 0 ? <FieldLinks of={fields} /> : <NotStated /> },
    words !== undefined && {
      term: t('keywords'),
      value: (
        <span className="listing-words" lang={languageTag[words.language]}>
          {words.text.join(words.language === 'zh' ? '、' : ', ')}
        </span>
      ),
    },
    { term: t('reference'), value: <span className="num">{reference}</span> },
    useSourceFact(listing),
  ];
}

function useSourceFact({ source, owner }: Opportunity): Fact | false {
  const t = useTexts(texts);
  if (!source || owner.isInvented) return false;
  const { title, href, licence } = source;
  return {
    term: t('source'),
    value: href ? (
      <span className="source">
        <a href={href} rel="noreferrer">
          {title}
        </a>
      </span>
    ) : (
      title
    ),
    note: licence && t('licence', { licence }),
  };
}

function FieldLinks({ of }: { of: readonly string[] }) {
  const corridor = useCorridor();
  return of.map((field, place) => (
    <span key={field}>
      {place > 0 && ' · '}
      <PageLink to="/opportunities" query={{ field }}>
        {corridor.fieldName(field)}
      </PageLink>
    </span>
  ));
}
