import { caseCalendar, listTasks, type Task } from '#contracts/cases';
import { addressOf } from '#platform/contract';
import { Refusal, Section, useEndpoint, useLanguage, useTexts, Waiting } from '#ui';
import { AddTask } from './AddTask.tsx';
import { Procedures } from './Procedures.tsx';
import { TaskLine } from './TaskLine.tsx';
import { taskTexts } from './texts/tasks.ts';
import '../plan/plan.css';

/** The work on a case: tasks that people wrote down, and the procedures of its plan. */
export function CaseTasks({ caseId }: { caseId: string }) {
  const t = useTexts(taskTexts);
  const reader = useLanguage();
  const { answer, error, again } = useEndpoint(listTasks, { id: caseId, reader }, { isAlwaysAsked: true });
  return (
    <Section title={t('tasks')} className="case-plan">
      {!answer && error && <Refusal error={error} onAgain={again} />}
      {!answer && !error && <Waiting says={t('fetching')} lines={4} />}
      {answer && (
        <>
          <Tasks tasks={answer.tasks} />
          <AddTask caseId={caseId} compartments={answer.compartments} />
          <Procedures procedures={answer.procedures} />
          <p className="no-print">
            <a href={addressOf(caseCalendar, { id: caseId, reader })} download>
              {t('calendar')}
            </a>
          </p>
        </>
      )}
    </Section>
  );
}

function Tasks({ tasks }: { tasks: readonly Task[] }) {
  const t = useTexts(taskTexts);
  const open = tasks.filter(({ done }) => !done);
  const finished = tasks.filter(({ done }) => done);
  return (
    <>
      {tasks.length === 0 && <p className="meta">{t('none')}</p>}
      <ul className="case-plan-steps">
        {open.map((task) => (
          <TaskLine key={task.id} task={task} />
        ))}
      </ul>
      {finished.length > 0 && (
        <details>
          <summary>{t('finished', { count: finished.length })}</summary>
          <ul className="case-plan-steps">
            {finished.map((task) => (
              <TaskLine key={task.id} task={task} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
