import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { shareTask, type Task } from '#contracts/cases';
import { Button, callEndpoint, LanguageText, Tag, useFormats, useTexts } from '#ui';
import { useCaseNames } from '../names/use-case-names.ts';
import { DaysLeft } from '../parts/DaysLeft.tsx';
import { ChoiceField } from '../parts/fields.tsx';
import { Refused } from '../parts/Refused.tsx';
import { StepDialog } from '../parts/StepDialog.tsx';
import { useMoments } from '../parts/use-moments.ts';
import { ChangeTask } from './ChangeTask.tsx';
import { taskTexts } from './texts/tasks.ts';
import { useCompartmentName } from './use-compartment-name.ts';
import { useTaskActs } from './use-task-acts.ts';

/** A task: what, whose, until when, who sees it, and what can be done with it. */
export function TaskLine({ task }: { task: Task }) {
  const t = useTexts(taskTexts);
  const acts = useTaskActs(task);
  return (
    <li className="stack-s">
      <LanguageText language={task.language} as="p" className="case-task-title">
        {task.title}
      </LanguageText>
      <TaskFacts task={task} />
      {task.note !== '' && (
        <LanguageText language={task.language} as="p" className="case-text">
          {task.note}
        </LanguageText>
      )}
      {task.checklist.map(({ text, isDone }, place) => (
        // Positions have no name but their place.
        <label key={`${place} ${text}`} className="case-plan-choice">
          <input
            type="checkbox"
            checked={isDone}
            disabled={acts.isBusy || task.done !== undefined}
            onChange={() => acts.check(place)}
          />
          <LanguageText language={task.language}>{text}</LanguageText>
        </label>
      ))}
      <Refused error={acts.error} />
      <div className="row no-print">
        {task.done ? (
          <Button look="quiet" disabled={acts.isBusy} onClick={acts.reopen}>
            {t('reopen')}
          </Button>
        ) : (
          <>
            <Button disabled={acts.isBusy} onClick={acts.finish}>
              {t('done')}
            </Button>
            <ChangeTask task={task} />
          </>
        )}
        <Share task={task} />
      </div>
    </li>
  );
}

function TaskFacts({ task }: { task: Task }) {
  const t = useTexts(taskTexts);
  const names = useCaseNames();
  const formats = useFormats();
  const moments = useMoments();
  const nameOf = useCompartmentName();
  return (
    <p className="row note">
      <span>{names.holder(task.owner)}</span>
      {task.done ? (
        <span>{t('doneBy', { day: moments.day(task.done.at) })}</span>
      ) : (
        task.due && (
          <>
            <span className="num">{t('due', { day: formats.day(task.due.on) })}</span>
            <DaysLeft ball={task.due} />
          </>
        )
      )}
      {task.compartment !== 'shared' && <Tag look="quiet">{nameOf(task.compartment)}</Tag>}
    </p>
  );
}

function Share({ task }: { task: Task }) {
  const t = useTexts(taskTexts);
  const answers = useQueryClient();
  const nameOf = useCompartmentName();
  const [isAsked, setAsked] = useState(false);
  const again = () => void answers.invalidateQueries();
  if (task.mayShareInto.length === 0) return null;
  return (
    <>
      <Button look="quiet" aria-haspopup="dialog" onClick={() => setAsked(true)}>
        {t('share')}
      </Button>
      {isAsked && (
        <StepDialog
          asking={{
            title: t('shareAsk'),
            says: <p>{t('shareSay')}</p>,
            verb: t('shareVerb'),
            take: async (value) => {
              await callEndpoint(shareTask, { id: task.caseId, taskId: task.id, into: value('into') });
            },
          }}
          onTaken={again}
          onOvertaken={again}
          onClose={() => setAsked(false)}
        >
          {(faults) => (
            <ChoiceField
              name="into"
              label={t('into')}
              chosen={task.mayShareInto.at(-1) ?? 'shared'}
              options={task.mayShareInto.map((code) => ({ value: code, name: nameOf(code) }))}
              faults={faults}
            />
          )}
        </StepDialog>
      )}
    </>
  );
}
