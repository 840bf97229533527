import { type Agreement, type OutcomeMonths, reportOutcome, type StatedOutcome } from '#contracts/cases';
import { callEndpoint, Field, useLanguage, useTexts } from '#ui';
import { StepDialog } from '../parts/StepDialog.tsx';
import { PlainField } from '../tasks/PlainField.tsx';
import { outcomeFrom } from './agreement-from.ts';
import type { OfCase } from './AgreementDialog.tsx';
import { AmountFields } from './AmountFields.tsx';
import { agreementTexts } from './texts/agreement.ts';

interface Props extends OfCase {
  one: Agreement;
  months: OutcomeMonths;
  /** What the own side reported already: the new report takes its place. */
  reported: StatedOutcome | undefined;
  onClose: () => void;
}

/** Asks the own side what came of an agreement. */
export function ReportDialog({ one, months, reported, caseId, outcomes, onClose }: Props) {
  const t = useTexts(agreementTexts);
  const reader = useLanguage();
  return (
    <StepDialog
      asking={{
        title: t('verb_report'),
        says: <p>{t('say_report')}</p>,
        verb: t('verb_report'),
        take: async (value) => {
          const isAsWritten = reported !== undefined && value('text') === reported.text;
          const outcome = outcomeFrom(value, isAsWritten ? reported.language : reader);
          await callEndpoint(reportOutcome, { id: caseId, agreementId: one.id, months, outcome });
        },
      }}
      onTaken={() => outcomes.onTaken(t('done_report'))}
      onOvertaken={outcomes.onOvertaken}
      onClose={onClose}
    >
      {(faults) => (
        <>
          <CountField name="jobs" count={reported?.jobs} />
          <AmountFields label={t('turnover')} money={reported?.turnover} faults={faults} />
          <CountField name="products" count={reported?.products} />
          <CountField name="publications" count={reported?.publications} />
          <PlainField
            name="text"
            label={t('text')}
            type="lines"
            most={4_000}
            value={reported?.text}
            faults={faults}
          />
        </>
      )}
    </StepDialog>
  );
}

interface CountProps {
  name: 'jobs' | 'products' | 'publications';
  count: number | undefined;
}

function CountField({ name, count }: CountProps) {
  const t = useTexts(agreementTexts);
  return (
    <Field label={t(name)}>
      {(ids) => (
        <input
          className="input"
          name={name}
          type="number"
          inputMode="numeric"
          min={0}
          step={1}
          defaultValue={count}
          {...ids}
        />
      )}
    </Field>
  );
}
