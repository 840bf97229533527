import { openReview } from '#contracts/opportunities';
import { languageTag } from '#platform/languages';
import {
  Column,
  Columns,
  Page,
  PageLink,
  Section,
  Side,
  Tag,
  useEndpoint,
  useLanguage,
  useTexts,
  Waiting,
} from '#ui';
import { useOpportunityNames } from '../../names/use-opportunity-names.ts';
import { StateTag } from '../../page/ListingState.tsx';
import { writingAddress } from '../parts/addresses.ts';
import { NoEntry, statusOf } from '../parts/NoEntry.tsx';
import { OutcomeNotice } from '../steps/OutcomeNotice.tsx';
import { lifeSteps, readingSteps, type Stepping } from '../steps/step-endpoints.ts';
import { offeredOf, Steps } from '../steps/Steps.tsx';
import { useOutcome } from '../steps/use-outcome.ts';
import { pages } from '../texts/pages.ts';
import { Gone } from './Gone.tsx';
import { History, StepLine } from './History.tsx';
import { marginaliaOf } from './marginalia.ts';
import type { Review } from './review.ts';
import { ReviewFacts } from './ReviewFacts.tsx';
import { ReviewedText } from './fields/ReviewedText.tsx';
import '../../opportunities.css';
import '../desk.css';

type Outcomes = ReturnType<typeof useOutcome>;

/** A listing as its reviewers see it, with everything said about it and what can be done with it. */
export function ReviewPage({ reference }: { reference: string }) {
  const t = useTexts(pages);
  const reader = useLanguage();
  const { answer, error, again } = useEndpoint(openReview, { reference, reader }, { isAlwaysAsked: true });
  const outcomes = useOutcome(answer?.version, again);
  const status = statusOf(error);
  // After a step the listing may be out of the caller's sight, although its former state is still remembered.
  if (status === 403 || status === 404 || status === 422)
    return <Gone reference={reference} outcome={outcomes.outcome} />;
  if (answer) return <Reviewed review={answer} outcomes={outcomes} again={again} />;
  if (error) return <NoEntry title={reference} error={error} onAgain={again} />;
  return (
    <Page title={reference} crumbs={[{ to: '/review', title: t('review') }]}>
      <Waiting says={t('reviewFetching')} lines={9} />
    </Page>
  );
}

interface Props {
  review: Review;
  outcomes: Outcomes;
  again: () => void;
}

function Reviewed({ review, outcomes, again }: Props) {
  const t = useTexts(pages);
  const names = useOpportunityNames();
  const { opportunity, history } = review;
  const { direction, kind, state, side, title, language } = opportunity;
  const original = opportunity.texts.find(({ isOriginal }) => isOriginal) ?? opportunity.texts[0]!;
  const margin = marginaliaOf(review, again);
  return (
    <Page
      title={original.title || opportunity.reference}
      titleLang={languageTag[original.language]}
      lede={language !== original.language && <span lang={languageTag[language]}>{title}</span>}
      crumbs={[
        isReviewing(review) ? { to: '/review', title: t('review') } : { to: '/desk', title: t('mine') },
      ]}
      above={
        <>
          <Side code={side} />
          <Tag>{names.label(direction, kind)}</Tag>
          <StateTag state={state} />
          <span className="meta num">{t('age', { days: review.age })}</span>
        </>
      }
    >
      <Columns>
        <Column span={8}>
          <Decide review={review} outcomes={outcomes} />
          <History of={history} />
        </Column>
        <Column span={4} as="aside" label={t('overview')}>
          <ReviewFacts review={review} margin={margin} />
        </Column>
        <Column span={12}>
          <ReviewedText listing={opportunity} margin={margin} />
        </Column>
      </Columns>
    </Page>
  );
}

/** Under review, and not by its writer, who could take it back. */
const isReviewing = ({ opportunity: { state }, may }: Review) =>
  (state === 'internal-review' || state === 'external-review') && !may.includes('recall');

const steppingOf = ({ opportunity, version, may, comments }: Review): Stepping => ({
  reference: opportunity.reference,
  version,
  may,
  validUntil: opportunity.validUntil,
  openComments: comments.filter(({ answers, isSettled }) => answers === undefined && !isSettled).length,
});

/** What the caller may do now, and what came of what was done. */
function Decide({ review, outcomes }: Omit<Props, 'again'>) {
  const { outcome, isBehind } = outcomes;
  const { opportunity, history } = review;
  if (isBehind) return null;
  const last = history.at(-1);
  return (
    <>
      {outcome && (
        <OutcomeNotice outcome={outcome} state={opportunity.state}>
          {outcome.is === 'overtaken' && last && <StepLine entry={last} />}
        </OutcomeNotice>
      )}
      <Offered review={review} outcomes={outcomes} />
    </>
  );
}

function Offered({ review, outcomes: { onTaken, onOvertaken } }: Omit<Props, 'again'>) {
  const t = useTexts(pages);
  const { opportunity, may } = review;
  const listing = steppingOf(review);
  const reading = offeredOf(readingSteps, listing);
  const life = offeredOf(lifeSteps, listing);
  const by = { listing, onTaken, onOvertaken };
  return (
    <Section title={t(reading.length > 0 ? 'decision' : 'steps')} className="stack-s">
      {reading.length > 0 && <Steps steps={reading} {...by} />}
      {reading.length === 0 && life.length === 0 && <p>{t('noSteps')}</p>}
      {life.length > 0 && <Steps steps={life} {...by} />}
      {may.includes('change') && (
        <p>
          <PageLink to={writingAddress(opportunity.reference)}>{t('toWriting')}</PageLink>
        </p>
      )}
    </Section>
  );
}
