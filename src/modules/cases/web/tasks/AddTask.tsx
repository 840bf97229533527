import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { addTask } from '#contracts/cases';
import { Button, callEndpoint, useLanguage, useTexts } from '#ui';
import { ChoiceField } from '../parts/fields.tsx';
import { StepDialog } from '../parts/StepDialog.tsx';
import { checklistFrom } from './checklist-lines.ts';
import { OwnerField, ownerFrom } from './OwnerField.tsx';
import { PlainField } from './PlainField.tsx';
import { taskTexts } from './texts/tasks.ts';
import { useCompartmentName } from './use-compartment-name.ts';

interface Props {
  caseId: string;
  /** Compartments that the reader may enter. */
  compartments: readonly string[];
}

/** Writes a task down: what, for whom, until when, and who sees it. */
export function AddTask({ caseId, compartments }: Props) {
  const t = useTexts(taskTexts);
  const language = useLanguage();
  const answers = useQueryClient();
  const nameOf = useCompartmentName();
  const [isAsked, setAsked] = useState(false);
  const again = () => void answers.invalidateQueries();
  const side = compartments.find((code) => code !== 'shared')?.split('/')[0] ?? '';
  return (
    <p className="no-print">
      <Button aria-haspopup="dialog" onClick={() => setAsked(true)}>
        {t('add')}
      </Button>
      {isAsked && (
        <StepDialog
          asking={{
            title: t('add'),
            says: <p>{t('addSay')}</p>,
            verb: t('addVerb'),
            needs: ['title'],
            take: async (value) => {
              await callEndpoint(addTask, {
                id: caseId,
                compartment: value('into'),
                title: value('title'),
                language,
                note: value('note'),
                owner: ownerFrom(value('owner')),
                checklist: checklistFrom(value('checklist')),
                ...(value('dueOn') !== '' && { dueOn: value('dueOn') }),
              });
            },
          }}
          onTaken={again}
          onOvertaken={again}
          onClose={() => setAsked(false)}
        >
          {(faults) => (
            <>
              <PlainField name="title" label={t('title')} faults={faults} />
              <ChoiceField
                name="into"
                label={t('into')}
                chosen="shared"
                options={compartments.map((code) => ({ value: code, name: nameOf(code) }))}
                faults={faults}
              />
              <OwnerField owner={{ side, part: 'adviser' }} faults={faults} />
              <PlainField name="dueOn" label={t('dueOn')} type="date" faults={faults} />
              <PlainField name="note" label={t('note')} type="lines" most={4000} faults={faults} />
              <PlainField name="checklist" label={t('checklist')} type="lines" most={4000} faults={faults} />
            </>
          )}
        </StepDialog>
      )}
    </p>
  );
}
