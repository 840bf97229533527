import { useQueryClient } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense } from 'react';
import { type Cooperation, getCase } from '#contracts/cases';
import {
  Column,
  Columns,
  langOf,
  Page,
  Side,
  Tag,
  useEndpoint,
  useFormats,
  useLanguage,
  useTexts,
  Waiting,
} from '#ui';
import { CaseAgreement } from '../agreement/CaseAgreement.tsx';
import { useCaseNames } from '../names/use-case-names.ts';
import { NoEntry } from '../parts/NoEntry.tsx';
import { OutcomeNotice, type Outcomes, useOutcome } from '../parts/OutcomeNotice.tsx';
import { CasePlan } from '../plan/CasePlan.tsx';
import { CaseTasks } from '../tasks/CaseTasks.tsx';
import { Ages } from './Ages.tsx';
import { BallBoard } from './BallBoard.tsx';
import { Compartments } from './compartments/Compartments.tsx';
import { Origin } from './Origin.tsx';
import { Seats } from './Seats.tsx';
import { StateLine } from './StateLine.tsx';
import { CaseSteps } from './steps/CaseSteps.tsx';
import { caseTexts } from './texts/case.ts';
import { CaseTimeline } from './timeline/CaseTimeline.tsx';
import '../cases.css';
import './case.css';

/** Cases of this one kind have it; the others need not fetch it. */
const CaseLanding = lazy(async () => {
  const { CaseLanding } = await import('../landing/CaseLanding.tsx');
  return { default: CaseLanding };
});

/** Sections that other parts of the centre add to a case. */
export interface CaseSlots {
  readonly documents?: ReactNode;
  readonly papers?: ReactNode;
}

interface Props extends CaseSlots {
  id: string;
  /** The reader's own account: nobody is asked to tell oneself something. */
  account: string;
}

/** One case: whose turn it is, where it stands, what is written, who takes part and how it came there. */
export function CasePage({ id, account, ...slots }: Props) {
  const t = useTexts(caseTexts);
  const reader = useLanguage();
  const answers = useQueryClient();
  const { answer, error, again } = useEndpoint(getCase, { id, reader }, { isAlwaysAsked: true });
  const outcomes = useOutcome(() => void answers.invalidateQueries());
  if (error && !answer) return <NoEntry title={t('case')} error={error} onAgain={again} />;
  if (answer) return <Shown one={answer} account={account} outcomes={outcomes} slots={slots} />;
  return (
    <Page title={t('case')} crumbs={[{ to: '/cases', title: t('cases') }]}>
      <Waiting says={t('fetching')} lines={9} />
    </Page>
  );
}

interface ShownProps {
  one: Cooperation;
  account: string;
  outcomes: Outcomes;
  slots: CaseSlots;
}

function Shown({ one, account, outcomes, slots }: ShownProps) {
  const t = useTexts(caseTexts);
  return (
    <Page
      title={one.title}
      titleLang={langOf(one.language).lang}
      crumbs={[{ to: '/cases', title: t('cases') }]}
      above={<Above one={one} />}
    >
      <BallBoard one={one} />
      <div className="case-act stack-s">
        <OutcomeNotice outcome={outcomes.outcome} />
        <CaseSteps one={one} outcomes={outcomes} />
      </div>
      <StateLine one={one} />
      <Columns>
        <Column span={8}>
          {one.kind === 'soft-landing' && (
            <Suspense fallback={<Waiting says={t('fetching')} lines={6} />}>
              <CaseLanding caseId={one.id} />
            </Suspense>
          )}
          <Compartments one={one} account={account} />
          <CasePlan caseId={one.id} />
          <CaseTasks caseId={one.id} />
          {slots.documents}
          {slots.papers}
          <CaseAgreement one={one} />
        </Column>
        <Column span={4} as="aside" label={t('seats')}>
          <Seats one={one} outcomes={outcomes} />
          <Origin one={one} />
          <Ages ages={one.ages} />
          <CaseTimeline one={one} />
        </Column>
      </Columns>
    </Page>
  );
}

function Above({ one }: { one: Cooperation }) {
  const t = useTexts(caseTexts);
  const names = useCaseNames();
  const formats = useFormats();
  return (
    <>
      <Tag>{names.of('kind', one.kind)}</Tag>
      <span className="case-way">
        <Side code={one.givingSide} />
        <span className="meta">{t('gives')}</span>
        <Side code={one.receivingSide} />
      </span>
      <span className="meta num">{t('openedOn', { day: formats.day(one.openedOn) })}</span>
      {one.isInvented && <Tag look="quiet">{t('example')}</Tag>}
    </>
  );
}
