import type { Opportunity } from '#contracts/opportunities';
import { type Fact, Facts, Section, useFormats, useLanguageNames, useTexts } from '#ui';
import { useOpportunityNames } from '../../names/use-opportunity-names.ts';
import { pages } from '../texts/pages.ts';
import type { Marginalia } from './marginalia.ts';
import type { Review } from './review.ts';

/** What a reviewer wants to know before reading: how much there is to mend, and whose it is, where that may be known. */
export function ReviewFacts({ review, margin }: { review: Review; margin: Marginalia }) {
  const t = useTexts(pages);
  const languages = useLanguageNames();
  const { opportunity, remarks } = review;
  const counted = (severity: string) => {
    const count = remarks.filter((remark) => remark.severity === severity).length;
    return <span className="num">{t('mustCount', { count })}</span>;
  };
  const open = [...margin.threads.values()].flat().filter(({ opening }) => !opening.isSettled);
  return (
    <Section title={t('overview')}>
      <Facts
        rows={[
          { term: t('must'), value: counted('must') },
          { term: t('should'), value: counted('should') },
          { term: t('openThreads'), value: <span className="num">{open.length}</span> },
          {
            term: t('languages'),
            value: opportunity.texts.map((one) => languages.name(one.language)).join(' · '),
          },
          useOwnerFact(opportunity, review.isOwnSide),
          useLastDayFact(opportunity),
        ]}
      />
    </Section>
  );
}

function useOwnerFact({ owner }: Opportunity, isOwnSide: boolean): Fact {
  const t = useTexts(pages);
  const names = useOpportunityNames();
  const type = names.begun(names.of('type', owner.type ?? 'none'));
  if (owner.name) return { term: t('owner'), value: <bdi>{owner.name}</bdi>, note: type };
  return isOwnSide
    ? { term: t('owner'), value: type }
    : { term: t('owner'), value: t('ownerHidden'), note: `${type}. ${t('ownerHiddenSay')}` };
}

function useLastDayFact({ validUntil }: Opportunity): Fact {
  const t = useTexts(pages);
  const formats = useFormats();
  return { term: t('lastDay'), value: validUntil ? formats.day(validUntil) : t('noLastDay') };
}
