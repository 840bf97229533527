import { useQueryClient } from '@tanstack/react-query';
import { listAgreements } from '#contracts/cases';
import { Refusal, Section, useEndpoint, useTexts, Waiting } from '#ui';
import { OutcomeNotice, useOutcome } from '../parts/OutcomeNotice.tsx';
import { AgreementLine } from './AgreementLine.tsx';
import type { CaseSides } from './case-sides.ts';
import { ClaimAgreement } from './ClaimAgreement.tsx';
import { agreementTexts } from './texts/agreement.ts';
import '../plan/plan.css';

interface Props {
  caseId: string;
  sides: CaseSides;
}

/** What was signed in a case, who has confirmed it, and what came of it. */
export function CaseAgreement({ caseId, sides }: Props) {
  const t = useTexts(agreementTexts);
  const answers = useQueryClient();
  const { answer, error, again } = useEndpoint(listAgreements, { id: caseId }, { isAlwaysAsked: true });
  const outcomes = useOutcome(() => void answers.invalidateQueries());
  const of = { caseId, sides, outcomes };
  return (
    <Section title={t('agreements')} className="case-plan">
      {!answer && error && <Refusal error={error} onAgain={again} />}
      {!answer && !error && <Waiting says={t('fetching')} lines={3} />}
      <OutcomeNotice outcome={outcomes.outcome} />
      {answer && (
        <>
          {answer.rows.length === 0 && <p className="meta">{t('none')}</p>}
          <ul className="case-plan-steps">
            {answer.rows.map((one) => (
              <AgreementLine key={one.id} one={one} {...of} />
            ))}
          </ul>
          {answer.mayClaim && <ClaimAgreement {...of} />}
        </>
      )}
    </Section>
  );
}
