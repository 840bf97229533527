import { useState } from 'react';
import { claimAgreement } from '#contracts/cases';
import { Button, callEndpoint, useTexts } from '#ui';
import type { Outcomes } from '../parts/OutcomeNotice.tsx';
import { StepDialog } from '../parts/StepDialog.tsx';
import { agreementFrom } from './agreement-from.ts';
import { AgreementFields } from './AgreementFields.tsx';
import type { CaseSides } from './case-sides.ts';
import { agreementTexts } from './texts/agreement.ts';

interface Props {
  caseId: string;
  sides: CaseSides;
  outcomes: Outcomes;
}

/** Says for the own side what was signed. */
export function ClaimAgreement({ caseId, sides, outcomes }: Props) {
  const t = useTexts(agreementTexts);
  const [isAsked, setAsked] = useState(false);
  return (
    <p className="no-print">
      <Button aria-haspopup="dialog" onClick={() => setAsked(true)}>
        {t('verb_claim')}
      </Button>
      {isAsked && (
        <StepDialog
          asking={{
            title: t('verb_claim'),
            says: <p>{t('say_claim')}</p>,
            verb: t('verb_claim'),
            needs: ['kind', 'signedOn'],
            take: async (value) => {
              await callEndpoint(claimAgreement, { id: caseId, agreement: agreementFrom(value, sides) });
            },
          }}
          onTaken={() => outcomes.onTaken(t('done_claim'))}
          onOvertaken={outcomes.onOvertaken}
          onClose={() => setAsked(false)}
        >
          {(faults) => <AgreementFields sides={sides} faults={faults} />}
        </StepDialog>
      )}
    </p>
  );
}
