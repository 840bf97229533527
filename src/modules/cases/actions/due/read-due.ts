import type { DueGroup, Owed } from '#contracts/cases';
import { addDays, today } from '#platform/calendar';
import type { Language } from '#platform/languages';
import { boundsOf } from '../../domain/clock/bounds.ts';
import { type DueRow, groupAt, listDue } from '../../store/due/list-due.ts';
import type { PlanDeps } from '../plan/deps.ts';
import { dueOf } from '../tasks/due-of.ts';

/** Days: as long as a quarter. */
const AHEAD = 92;

interface Asked {
  readonly reader: Language;
  readonly group?: DueGroup | undefined;
  readonly limit: number;
  readonly after?: string | undefined;
}

/** What the caller owes over all cases, each on the calendar of the side for which it is owed. */
export async function readDue(deps: PlanDeps, { reader, ...asked }: Asked) {
  const { db, caller, corridor, now, packs } = deps;
  const { procedure: procedures } = await packs.current();
  const page = await listDue(db, {
    ...asked,
    account: caller.account!,
    adviserOf: caller.roles.includes('adviser') ? caller.side : undefined,
    side: caller.side,
    organisations: caller.organisations,
    reportsUntil: addDays(today(now(), 'UTC'), AHEAD),
    bounds: Object.fromEntries(
      corridor.sides.map(({ code, holidays, timeZone }) => [
        code,
        boundsOf(holidays, today(now(), timeZone)),
      ]),
    ),
  });
  const nameOf = (id: string) => procedures.get(id)?.name[reader] ?? id;
  return { ...page, rows: page.rows.map((row) => told(deps, row, { reader, nameOf })) };
}

interface Words {
  readonly reader: Language;
  nameOf(procedure: string): string;
}

function told(deps: PlanDeps, row: DueRow, { reader, nameOf }: Words): Owed {
  const due = dueOf(deps, row.side, row.due_on);
  const isProcedure = row.kind === 'procedure';
  return {
    key: row.key,
    kind: row.kind,
    group: groupAt(row.place),
    title: isProcedure ? nameOf(row.title) : row.title,
    language: isProcedure ? reader : row.language,
    case: {
      id: row.case_id,
      trackingCode: row.tracking_code,
      title: row.case_title,
      language: row.case_language,
    },
    owner: { side: row.side, part: row.part },
    ...(due && { due }),
    ...(row.version !== null && {
      task: { id: row.id, version: row.version, checklist: row.checklist ?? [] },
    }),
    ...(row.agreement_id !== null && { agreement: { id: row.agreement_id, kind: row.agreement_kind! } }),
    ...(row.months !== null && { months: row.months }),
  };
}
