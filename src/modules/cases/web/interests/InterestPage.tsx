import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { getInterest, type Interest } from '#contracts/cases';
import {
  Column,
  Columns,
  langOf,
  LanguageText,
  Page,
  PageLink,
  Section,
  Side,
  Tag,
  useEndpoint,
  useLanguage,
  useLanguageNames,
  useTexts,
  Waiting,
} from '#ui';
import { useCaseNames } from '../names/use-case-names.ts';
import { NoEntry } from '../parts/NoEntry.tsx';
import { OutcomeNotice, type Outcomes, useOutcome } from '../parts/OutcomeNotice.tsx';
import { InterestFacts } from './InterestFacts.tsx';
import { InterestSteps } from './InterestSteps.tsx';
import { Rewriting } from './Rewriting.tsx';
import { StepList } from './StepList.tsx';
import { interestTexts } from './texts/interests.ts';
import { WaitsFor } from './WaitsFor.tsx';
import '../cases.css';

/** One interest: its answers, whom it waits for, what happened to it, and what the reader can do. */
export function InterestPage({ id, letter }: { id: string; letter?: ReactNode }) {
  const t = useTexts(interestTexts);
  const reader = useLanguage();
  const answers = useQueryClient();
  const { answer, error, again } = useEndpoint(getInterest, { id, reader }, { isAlwaysAsked: true });
  const outcomes = useOutcome(() => void answers.invalidateQueries());
  if (error && !answer) return <NoEntry title={t('one')} error={error} onAgain={again} />;
  if (answer) return <Shown interest={answer} outcomes={outcomes} letter={letter} />;
  return (
    <Page title={t('one')} crumbs={[{ to: '/interests', title: t('interests') }]}>
      <Waiting says={t('fetchingOne')} lines={9} />
    </Page>
  );
}

interface ShownProps {
  interest: Interest;
  outcomes: Outcomes;
  letter: ReactNode;
}

function Shown({ interest, outcomes, letter }: ShownProps) {
  const t = useTexts(interestTexts);
  const { opportunity, caseId } = interest;
  return (
    <Page
      title={opportunity.title}
      titleLang={langOf(opportunity.language).lang}
      crumbs={[{ to: '/interests', title: t('interests') }]}
      above={<Above interest={interest} />}
      lede={
        caseId && (
          <PageLink className="button main" to={`/cases/${caseId}`}>
            {t('toCase')}
          </PageLink>
        )
      }
    >
      <WaitsFor interest={interest} />
      <Columns>
        <Column span={8}>
          <OutcomeNotice outcome={outcomes.outcome} />
          <InterestSteps interest={interest} outcomes={outcomes} />
          {interest.may.includes('rewrite') ? (
            <Rewriting key={interest.version} interest={interest} outcomes={outcomes} />
          ) : (
            <Answers interest={interest} />
          )}
        </Column>
        <Column span={4} as="aside" label={t('facts')}>
          <InterestFacts interest={interest} />
          {letter}
          <StepList steps={interest.steps} />
        </Column>
      </Columns>
    </Page>
  );
}

function Above({ interest: { side, otherSide, opportunity, state } }: { interest: Interest }) {
  const t = useTexts(interestTexts);
  const names = useCaseNames();
  return (
    <>
      <Tag>{t('one')}</Tag>
      <span className="case-way">
        <Side code={side} />
        <span aria-hidden="true">→</span>
        <Side code={otherSide} />
      </span>
      <Tag look={state === 'accepted' ? 'open' : 'plain'}>{names.of('interest', state)}</Tag>
      <PageLink className="meta num" to={`/opportunities/${encodeURIComponent(opportunity.reference)}`}>
        {opportunity.reference}
      </PageLink>
    </>
  );
}

function Answers({ interest: { language, about, wish, questions } }: { interest: Interest }) {
  const t = useTexts(interestTexts);
  const languages = useLanguageNames();
  const answer = (text: string) => (
    <LanguageText language={language} as="p" className="read case-text">
      {text}
    </LanguageText>
  );
  return (
    <>
      <Section title={t('about')} meta={t('writtenIn', { language: languages.name(language) })}>
        {answer(about)}
      </Section>
      <Section title={t('wish')}>{answer(wish)}</Section>
      <Section title={t('questions')}>{questions ? answer(questions) : <p>{t('noQuestions')}</p>}</Section>
    </>
  );
}
