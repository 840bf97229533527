import { confirmLanding, type Landing, type LandingMonths, presences, reportLanding } from '#contracts/cases';
import { callEndpoint, Field, useLanguage, useTexts } from '#ui';
import { AmountFields } from '../agreement/AmountFields.tsx';
import { ChoiceField } from '../parts/fields.tsx';
import { type Faults, StepDialog } from '../parts/StepDialog.tsx';
import { PlainField } from '../tasks/PlainField.tsx';
import { reportFrom } from './landing-from.ts';
import type { OfCase } from './LandingDialog.tsx';
import { landingTexts } from './texts/landing.ts';

type Report = Landing['milestones'][number]['report'];

interface Props extends OfCase {
  verb: 'report' | 'confirm';
  months: LandingMonths;
  report: Report;
  onClose: () => void;
}

/** Asks how a firm fares, or whether what was reported is so. */
export function MilestoneDialog({ verb, months, report, caseId, outcomes, onClose }: Props) {
  const t = useTexts(landingTexts);
  const reader = useLanguage();
  const take = async (value: (name: string) => string) => {
    const which = { id: caseId, months };
    if (verb === 'confirm') await callEndpoint(confirmLanding, { ...which, version: report?.version ?? 1 });
    else {
      const isAsWritten = report !== undefined && value('text') === report.text;
      const language = isAsWritten ? report.language : reader;
      await callEndpoint(reportLanding, { ...which, report: reportFrom(value, language) });
    }
  };
  return (
    <StepDialog
      asking={{
        title: t(`verb_${verb}`),
        says: <p>{t(`say_${verb}`)}</p>,
        verb: t(`verb_${verb}`),
        needs: verb === 'report' ? ['presence'] : [],
        take,
      }}
      onTaken={() => outcomes.onTaken(t(`done_${verb}`))}
      onOvertaken={outcomes.onOvertaken}
      onClose={onClose}
    >
      {(faults) => verb === 'report' && <ReportFields report={report} faults={faults} />}
    </StepDialog>
  );
}

function ReportFields({ report, faults }: { report: Report; faults: Faults }) {
  const t = useTexts(landingTexts);
  return (
    <>
      <ChoiceField
        name="presence"
        label={t('presence')}
        none={t('choosePresence')}
        chosen={report?.presence ?? ''}
        options={presences.map((code) => ({ value: code, name: t(`presence_${code}`) }))}
        faults={faults}
      />
      <Field label={t('jobs')}>
        {(ids) => (
          <input
            className="input"
            name="jobs"
            type="number"
            inputMode="numeric"
            min={0}
            step={1}
            defaultValue={report?.jobs}
            {...ids}
          />
        )}
      </Field>
      <AmountFields label={t('turnover')} money={report?.turnover} faults={faults} />
      <PlainField
        name="text"
        label={t('text')}
        type="lines"
        most={4_000}
        value={report?.text}
        faults={faults}
      />
    </>
  );
}
