import { useQueryClient } from '@tanstack/react-query';
import { changeProcedureTask, type Decision, decisions, type ProcedureTask } from '#contracts/cases';
import { callEndpoint, useLanguage, useTexts } from '#ui';
import { ChoiceField } from '../parts/fields.tsx';
import { type Faults, StepDialog } from '../parts/StepDialog.tsx';
import { OwnerField, ownerFrom } from './OwnerField.tsx';
import { PlainField } from './PlainField.tsx';
import { taskTexts } from './texts/tasks.ts';

interface Props {
  one: ProcedureTask;
  onClose: () => void;
}

/** What became of a procedure, and whose it is. */
export function OutcomeDialog({ one, onClose }: Props) {
  const t = useTexts(taskTexts);
  const reader = useLanguage();
  const answers = useQueryClient();
  const again = () => void answers.invalidateQueries();
  return (
    <StepDialog
      asking={{
        title: one.name,
        says: <p>{t('recordSay')}</p>,
        verb: t('recordVerb'),
        take: async (value) => {
          const given = (name: string) => (value(name) === '' ? {} : { [name]: value(name) });
          await callEndpoint(changeProcedureTask, {
            id: one.caseId,
            procedure: one.procedure,
            version: one.version,
            reader,
            owner: ownerFrom(value('owner')),
            ...given('filedOn'),
            ...given('completeOn'),
            ...given('decidedOn'),
            ...given('reference'),
            ...(value('decision') !== '' && { decision: value('decision') as Decision }),
          });
        },
      }}
      onTaken={again}
      onOvertaken={again}
      onClose={onClose}
    >
      {(faults) => <OutcomeFields one={one} faults={faults} />}
    </StepDialog>
  );
}

function OutcomeFields({ one, faults }: { one: ProcedureTask; faults: Faults }) {
  const t = useTexts(taskTexts);
  const dayField = (name: 'filedOn' | 'completeOn' | 'decidedOn') => (
    <PlainField name={name} label={t(name)} type="date" value={one[name]} faults={faults} />
  );
  return (
    <>
      <OwnerField owner={one.owner} faults={faults} />
      {dayField('filedOn')}
      {dayField('completeOn')}
      <ChoiceField
        name="decision"
        label={t('decision')}
        none={t('noDecision')}
        chosen={one.decision ?? ''}
        options={decisions.map((code) => ({ value: code, name: t(`decision_${code}`) }))}
        faults={faults}
      />
      {dayField('decidedOn')}
      <PlainField name="reference" label={t('reference')} value={one.reference} faults={faults} />
    </>
  );
}
