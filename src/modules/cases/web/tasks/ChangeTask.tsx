import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { changeTask, type Task } from '#contracts/cases';
import { Button, callEndpoint, useTexts } from '#ui';
import { type Faults, StepDialog } from '../parts/StepDialog.tsx';
import { checklistFrom, linesOf } from './checklist-lines.ts';
import { OwnerField, ownerFrom } from './OwnerField.tsx';
import { PlainField } from './PlainField.tsx';
import { taskTexts } from './texts/tasks.ts';

/** Changes what is written of a task: its words, whose it is, its last day, the lines of its checklist. */
export function ChangeTask({ task }: { task: Task }) {
  const t = useTexts(taskTexts);
  const answers = useQueryClient();
  const [isAsked, setAsked] = useState(false);
  const again = () => void answers.invalidateQueries();
  const take = async (value: (name: string) => string) => {
    await callEndpoint(changeTask, {
      id: task.caseId,
      taskId: task.id,
      version: task.version,
      title: value('title'),
      language: task.language,
      note: value('note'),
      owner: ownerFrom(value('owner')),
      checklist: checklistFrom(value('checklist'), task.checklist),
      ...(value('dueOn') !== '' && { dueOn: value('dueOn') }),
    });
  };
  return (
    <>
      <Button look="quiet" aria-haspopup="dialog" onClick={() => setAsked(true)}>
        {t('change')}
      </Button>
      {isAsked && (
        <StepDialog
          asking={{
            title: t('changeTitle'),
            says: <p>{t('changeSay')}</p>,
            verb: t('changeVerb'),
            needs: ['title'],
            take,
          }}
          onTaken={again}
          onOvertaken={again}
          onClose={() => setAsked(false)}
        >
          {(faults) => <TaskFields task={task} faults={faults} />}
        </StepDialog>
      )}
    </>
  );
}

function TaskFields({ task, faults }: { task: Task; faults: Faults }) {
  const t = useTexts(taskTexts);
  const lines = { type: 'lines', most: 4_000, faults } as const;
  return (
    <>
      <PlainField name="title" label={t('title')} value={task.title} faults={faults} />
      <OwnerField owner={task.owner} faults={faults} />
      <PlainField name="dueOn" label={t('dueOn')} type="date" value={task.due?.on} faults={faults} />
      <PlainField name="note" label={t('note')} value={task.note} {...lines} />
      <PlainField name="checklist" label={t('checklist')} value={linesOf(task.checklist)} {...lines} />
    </>
  );
}
