import type { ReactNode } from 'react';
import { getOpportunity, type Opportunity } from '#contracts/opportunities';
import { daysBetween } from '#platform/calendar';
import { type Language, languageTag } from '#platform/languages';
import {
  Column,
  Columns,
  Page,
  Side,
  Tag,
  useCorridor,
  useEndpoint,
  useFormats,
  useLanguage,
  useTexts,
  useToday,
  Waiting,
} from '#ui';
import { useOpportunityNames } from '../names/use-opportunity-names.ts';
import { texts } from '../texts.ts';
import { ListingFacts } from './ListingFacts.tsx';
import { StateNotice, StateTag } from './ListingState.tsx';
import { ListingTexts } from './ListingTexts.tsx';
import { NoListing } from './NoListing.tsx';
import '../opportunities.css';

interface Props {
  reference: string;
  /** What answers the listing; asked for only while it is open. */
  counterparts?: (listing: { reference: string; language: Language }) => ReactNode;
  /** What leads on from the listing to a cooperation. */
  cooperation?: (listing: Cooperable) => ReactNode;
}

interface Cooperable {
  readonly reference: string;
  readonly side: string | undefined;
  readonly ownerId: string | undefined;
  readonly isOpen: boolean;
}

/** One listing in all its languages, with its facts and what answers it. */
export function OpportunityPage({ reference, ...slots }: Props) {
  const t = useTexts(texts);
  const reader = useLanguage();
  const { answer, error, again } = useEndpoint(getOpportunity, { reference, reader });
  if (answer) return <Listing listing={answer} {...slots} />;
  if (error) return <NoListing reference={reference} error={error} onAgain={again} />;
  return (
    <Page title={t('listing', { reference })} crumbs={[{ to: '/opportunities', title: t('opportunities') }]}>
      <Waiting says={t('fetching')} lines={9} />
    </Page>
  );
}

function Listing({
  listing,
  counterparts,
  cooperation,
}: { listing: Opportunity } & Omit<Props, 'reference'>) {
  const t = useTexts(texts);
  const corridor = useCorridor();
  const { reference, state, fields, title, language, side, owner } = listing;
  const isOpen = state === 'published' || state === 'expiring';
  const original = listing.texts.find(({ isOriginal }) => isOriginal) ?? listing.texts[0]!;
  const crumbs = [
    { to: '/opportunities', title: t('opportunities') },
    ...fields
      .slice(0, 1)
      .map((field) => ({ to: '/opportunities', query: { field }, title: corridor.fieldName(field) })),
  ];
  const isTranslated = language !== original.language;
  return (
    <Page
      title={original.title}
      titleLang={languageTag[original.language]}
      lede={isTranslated && <span lang={languageTag[language]}>{title}</span>}
      above={<Above listing={listing} />}
      crumbs={crumbs}
    >
      <Columns>
        <Column span={8}>
          <StateNotice state={state} />
          <ListingTexts texts={listing.texts} />
          {isOpen && counterparts?.({ reference, language: original.language })}
        </Column>
        <Column span={4} as="aside" label={t('facts')} sticks>
          {cooperation?.({ reference, side, ownerId: owner.id, isOpen })}
          <ListingFacts listing={listing} />
        </Column>
      </Columns>
    </Page>
  );
}

function Above({ listing }: { listing: Opportunity }) {
  const t = useTexts(texts);
  const names = useOpportunityNames();
  const formats = useFormats();
  const { side, direction, kind, state, validUntil, owner } = listing;
  const isOpen = state === 'published' || state === 'expiring';
  const today = useToday();
  const left = today && validUntil ? daysBetween(today, validUntil) : -1;
  return (
    <>
      <Side code={side} />
      <Tag>{names.label(direction, kind)}</Tag>
      <StateTag state={state} />
      {owner.isInvented && <Tag look="quiet">{t('example')}</Tag>}
      {isOpen && validUntil !== undefined && (
        <span className="meta num">
          {t('validUntil', { day: formats.day(validUntil) })}
          {left >= 0 && ` · ${t('daysLeft', { count: left })}`}
        </span>
      )}
    </>
  );
}
