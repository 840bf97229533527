import { useQueryClient } from '@tanstack/react-query';
import { type Landing, readLanding } from '#contracts/cases';
import { Notice, Refusal, Section, useCorridor, useEndpoint, useLanguage, useTexts, Waiting } from '#ui';
import { caseWords } from '../case/words/words.ts';
import { OutcomeNotice, useOutcome } from '../parts/OutcomeNotice.tsx';
import { LandingParts } from './LandingParts.tsx';
import { Milestones } from './Milestones.tsx';
import { landingTexts } from './texts/landing.ts';
import '../plan/plan.css';

/** What a soft landing stands on, what its next step still wants, and how the firm fares afterwards. */
export function CaseLanding({ caseId }: { caseId: string }) {
  const t = useTexts(landingTexts);
  const reader = useLanguage();
  const answers = useQueryClient();
  const { answer, error, again } = useEndpoint(readLanding, { id: caseId, reader }, { isAlwaysAsked: true });
  const outcomes = useOutcome(() => void answers.invalidateQueries());
  const { sideName } = useCorridor();
  const way = answer && { from: sideName(answer.arrivingSide), to: sideName(answer.hostSide) };
  return (
    <Section title={t('landing')} meta={way && t('way', way)} className="case-plan case-landing">
      {!answer && error && <Refusal error={error} onAgain={again} />}
      {!answer && !error && <Waiting says={t('fetching')} lines={6} />}
      <OutcomeNotice outcome={outcomes.outcome} />
      {answer && (
        <>
          {answer.next && <Next next={answer.next} />}
          <LandingParts caseId={caseId} landing={answer} outcomes={outcomes} />
          <Milestones caseId={caseId} landing={answer} outcomes={outcomes} />
        </>
      )}
    </Section>
  );
}

function Next({ next }: { next: NonNullable<Landing['next']> }) {
  const t = useTexts(landingTexts);
  const words = useTexts(caseWords);
  const step = words(`step_${next.verb}`);
  if (next.lacks.length === 0) return <p className="meta">{t('nextReady', { step })}</p>;
  return (
    <Notice>
      <p>
        <b>{t('nextLacks', { step })}</b>
      </p>
      <ul>
        {next.lacks.map((lack) => (
          <li key={lack}>{t(`lack_${lack}`)}</li>
        ))}
      </ul>
    </Notice>
  );
}
