import type { Task } from '#contracts/cases';
import { knownPeople } from '#modules/access';
import { widerThan } from '../../domain/tasks/sharing.ts';
import type { TaskRow } from '../../store/tasks/tasks.ts';
import type { AskingDeps } from '../deps.ts';
import { dueOf } from './due-of.ts';

/** Tasks as pages show them, with the people whom the caller may know. */
export async function tasksTold(deps: AskingDeps, rows: readonly TaskRow[]): Promise<Task[]> {
  const people = await knownPeople(deps.db, [
    ...new Set(rows.flatMap(({ written_by, done_by }) => (done_by ? [written_by, done_by] : [written_by]))),
  ]);
  const personOf = (id: string | null) => {
    const person = id === null ? undefined : people.get(id);
    return person && { person: { id: person.id, name: person.name } };
  };
  return rows.map((row) => {
    const due = dueOf(deps, row.side, row.due_on);
    return {
      id: row.id,
      caseId: row.case_id,
      compartment: row.compartment,
      title: row.title,
      language: row.language,
      note: row.note,
      owner: { side: row.side, part: row.part },
      checklist: row.checklist,
      by: row.written_as,
      writtenAt: row.written_at.toISOString(),
      version: row.version,
      mayShareInto: widerThan(row.compartment),
      ...personOf(row.written_by),
      ...(due && { due }),
      ...(row.done_at && { done: { at: row.done_at.toISOString(), ...personOf(row.done_by) } }),
      ...(row.shared_at && { sharedAt: row.shared_at.toISOString() }),
      ...(row.shared_from !== null && { sharedFrom: row.shared_from }),
    };
  });
}
