import { useQueryClient } from '@tanstack/react-query';
import { finishTask, reopenTask, type Task, tickTask } from '#contracts/cases';
import { callEndpoint, useAct } from '#ui';
import { isOvertaken } from '../parts/overtaken.ts';

/** What is done with a task without asking again; whoever was too late sees how it stands now. */
export function useTaskActs(task: Task) {
  const answers = useQueryClient();
  const act = useAct();
  const which = { id: task.caseId, taskId: task.id, version: task.version };
  const run = (work: () => Promise<unknown>) =>
    act.run(async () => {
      await work().catch((error: unknown) => {
        if (!isOvertaken(error)) throw error;
      });
      await answers.invalidateQueries();
    });
  return {
    isBusy: act.isBusy,
    error: act.error,
    finish: () => run(() => callEndpoint(finishTask, which)),
    reopen: () => run(() => callEndpoint(reopenTask, which)),
    check: (place: number) =>
      run(() => callEndpoint(tickTask, { ...which, place, isDone: !task.checklist[place]?.isDone })),
  };
}
