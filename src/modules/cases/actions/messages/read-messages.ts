import { listMessages } from '../../store/messages.ts';
import type { AskingDeps } from '../deps.ts';
import { holdCase } from './hold-case.ts';
import { shownMessages } from './shown-messages.ts';

/** Messages of the compartments that the caller may enter, a page. */
export async function readMessages(
  deps: AskingDeps,
  {
    id,
    ...asked
  }: { id: string; compartment?: string | undefined; limit: number; after?: string | undefined },
) {
  await holdCase(deps, id, 'see');
  const { people, ...page } = await listMessages(deps.db, { caseId: id, ...asked });
  return { ...page, rows: shownMessages(deps, page.rows, people) };
}
