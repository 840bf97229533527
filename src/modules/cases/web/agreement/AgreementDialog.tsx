import {
  type Agreement,
  contestAgreement,
  correctAgreement,
  validateAgreement,
  withdrawAgreement,
} from '#contracts/cases';
import { callEndpoint, useTexts } from '#ui';
import type { Outcomes } from '../parts/OutcomeNotice.tsx';
import { StepDialog } from '../parts/StepDialog.tsx';
import { PlainField } from '../tasks/PlainField.tsx';
import { agreementFrom } from './agreement-from.ts';
import { AgreementFields } from './AgreementFields.tsx';
import type { CaseSides } from './case-sides.ts';
import { agreementTexts } from './texts/agreement.ts';

/** What is done with an agreement as a whole, in the order in which it is offered. */
export const answers = ['validate', 'contest', 'correct', 'withdraw'] as const;
export type Answer = (typeof answers)[number];

const needsOf: Record<Answer, readonly string[]> = {
  validate: [],
  contest: ['reason'],
  correct: ['kind', 'signedOn'],
  withdraw: [],
};

export interface OfCase {
  readonly caseId: string;
  readonly sides: CaseSides;
  /** The reader’s own parts in the case: `be/adviser`. */
  readonly parts: readonly string[];
  readonly outcomes: Outcomes;
}

interface Props extends OfCase {
  verb: Answer;
  one: Agreement;
  onClose: () => void;
}

/** Asks before an agreement is answered, corrected or withdrawn. */
export function AgreementDialog({ verb, one, caseId, sides, outcomes, onClose }: Props) {
  const t = useTexts(agreementTexts);
  const which = { id: caseId, agreementId: one.id, version: one.version };
  const take = async (value: (name: string) => string) => {
    if (verb === 'validate') await callEndpoint(validateAgreement, which);
    if (verb === 'contest') await callEndpoint(contestAgreement, { ...which, reason: value('reason') });
    if (verb === 'withdraw') await callEndpoint(withdrawAgreement, which);
    if (verb === 'correct')
      await callEndpoint(correctAgreement, { ...which, agreement: agreementFrom(value, sides) });
  };
  return (
    <StepDialog
      asking={{
        title: t(`verb_${verb}`),
        says: <p>{t(`say_${verb}`)}</p>,
        verb: t(`verb_${verb}`),
        needs: needsOf[verb],
        take,
      }}
      onTaken={() => outcomes.onTaken(t(`done_${verb}`))}
      onOvertaken={outcomes.onOvertaken}
      onClose={onClose}
    >
      {(faults) => (
        <>
          {verb === 'contest' && (
            <PlainField name="reason" label={t('reason')} type="lines" most={2_000} faults={faults} />
          )}
          {verb === 'correct' && <AgreementFields sides={sides} stated={one} faults={faults} />}
        </>
      )}
    </StepDialog>
  );
}
