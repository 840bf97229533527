import { type CasePlan as Plan, readPlan } from '#contracts/cases';
import {
  Facts,
  Notice,
  Refusal,
  Section,
  useEndpoint,
  useFormats,
  useLanguage,
  useTexts,
  Waiting,
} from '#ui';
import { Refused } from '../parts/Refused.tsx';
import { AnswerForm } from './AnswerForm.tsx';
import { GivenFacts } from './GivenFacts.tsx';
import { LastChange } from './LastChange.tsx';
import { Steps } from './Steps.tsx';
import { planTexts } from './texts/plan.ts';
import { type Answering, useAnswering } from './use-answering.ts';
import './plan.css';

/** What the law of both sides asks of a case: what is known, what to answer next, what is needed and what changed last. */
export function CasePlan({ caseId }: { caseId: string }) {
  const t = useTexts(planTexts);
  const reader = useLanguage();
  const { answer, error, again } = useEndpoint(readPlan, { id: caseId, reader }, { isAlwaysAsked: true });
  if (answer) return <Shown caseId={caseId} plan={answer} />;
  return (
    <Section title={t('plan')}>
      {error ? <Refusal error={error} onAgain={again} /> : <Waiting says={t('fetching')} lines={5} />}
    </Section>
  );
}

function Shown({ caseId, plan }: { caseId: string; plan: Plan }) {
  const t = useTexts(planTexts);
  const formats = useFormats();
  const answering = useAnswering(caseId, plan);
  const days = { day: formats.day(plan.asOf), reviewed: formats.day(plan.reviewed) };
  return (
    <Section title={t('plan')} meta={t('asOf', days)} className="case-plan">
      <p className="note">
        {plan.caution} {t('common', { day: formats.day(plan.beginsOn) })}
      </p>
      {answering.wasOvertaken && (
        <Notice>
          <p role="alert">{t('quicker')}</p>
        </Notice>
      )}
      <Refused error={answering.error} />
      {plan.kept && <LastChange kept={plan.kept} names={plan.names} />}
      <Stops title={t('stops')} stops={plan.blocked} />
      <Stops title={t('mayStop')} stops={plan.possiblyBlocked} />
      {plan.mayAnswer && <NextQuestion plan={plan} answering={answering} />}
      <Steps steps={plan.steps} />
      <Milestones plan={plan} />
      <GivenFacts plan={plan} answering={answering} />
    </Section>
  );
}

function Stops({ title, stops }: { title: string; stops: Plan['blocked'] }) {
  if (stops.length === 0) return null;
  return (
    <Notice>
      <h3>{title}</h3>
      <ul>
        {stops.map(({ id, name, why }) => (
          <li key={id}>
            <b>{name}</b> {why.join(' ')}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function NextQuestion({ plan: { questions }, answering }: { plan: Plan; answering: Answering }) {
  const t = useTexts(planTexts);
  const [question] = questions;
  if (!question) return <p className="meta">{t('noQuestion')}</p>;
  return (
    <section className="case-plan-question stack-s no-print">
      <h3>{t('next')}</h3>
      <p>
        <b>{question.question}</b>
      </p>
      <p className="note">
        {question.help} {t('waits', { count: question.settles })}
      </p>
      <AnswerForm
        question={question}
        isBusy={answering.isBusy}
        onAnswer={(given) => answering.answer(question.id, given)}
      />
    </section>
  );
}

function Milestones({ plan: { milestones } }: { plan: Plan }) {
  const t = useTexts(planTexts);
  const formats = useFormats();
  if (milestones.length === 0) return null;
  return (
    <details>
      <summary>{t('milestones')}</summary>
      <Facts
        rows={milestones.map(({ name, on, likelyBy }) => ({
          term: name,
          value: formats.day(on.day),
          note: t('likely', { day: formats.day(likelyBy) }),
        }))}
      />
    </details>
  );
}
