import { useQueryClient } from '@tanstack/react-query';
import { type Cooperation, listAgreements } from '#contracts/cases';
import { Refusal, Section, useEndpoint, useTexts, Waiting } from '#ui';
import { OutcomeNotice, useOutcome } from '../parts/OutcomeNotice.tsx';
import { AgreementLine } from './AgreementLine.tsx';
import { ClaimAgreement } from './ClaimAgreement.tsx';
import { agreementTexts } from './texts/agreement.ts';
import '../plan/plan.css';

/** What was signed in a case, who has confirmed it, and what came of it. */
export function CaseAgreement({ one }: { one: Cooperation }) {
  const t = useTexts(agreementTexts);
  const answers = useQueryClient();
  const { answer, error, again } = useEndpoint(listAgreements, { id: one.id }, { isAlwaysAsked: true });
  const outcomes = useOutcome(() => void answers.invalidateQueries());
  const of = { caseId: one.id, sides: one, parts: one.parts, outcomes };
  return (
    <Section title={t('agreements')} className="case-plan">
      {!answer && error && <Refusal error={error} onAgain={again} />}
      {!answer && !error && <Waiting says={t('fetching')} lines={3} />}
      <OutcomeNotice outcome={outcomes.outcome} />
      {answer && (
        <>
          {answer.rows.length === 0 && <p className="meta">{t('none')}</p>}
          <ul className="case-plan-steps">
            {answer.rows.map((agreement) => (
              <AgreementLine key={agreement.id} one={agreement} {...of} />
            ))}
          </ul>
          {answer.mayClaim && <ClaimAgreement {...of} />}
        </>
      )}
    </Section>
  );
}
