import { listOfCase } from '../../store/agreement/agreements.ts';
import { listFollowUps, listOutcomes } from '../../store/agreement/followed.ts';
import { outcomeDays } from '../../domain/agreement/outcome-days.ts';
import type { CasesDeps } from '../deps.ts';
import type { CalendarDay } from '../tasks/due-calendar.ts';

/** Open days of follow-up and of outcomes that nobody has reported, of every validated agreement of a case. */
export async function daysAfterAgreements(
  { db }: Pick<CasesDeps, 'db'>,
  caseId: string,
): Promise<Omit<CalendarDay, 'case'>[]> {
  const validated = (await listOfCase(db, caseId)).filter(({ state }) => state === 'validated');
  if (validated.length === 0) return [];
  const ids = validated.map(({ id }) => id);
  const reported = new Set((await listOutcomes(db, ids)).map((row) => `${row.agreement_id}/${row.months}`));
  const followUps = (await listFollowUps(db, ids)).filter(({ done_at }) => done_at === null);
  return [
    ...validated.flatMap(({ id, stated }) =>
      outcomeDays(stated.signedOn)
        .filter(({ months }) => !reported.has(`${id}/${months}`))
        .map(({ months, dueOn }) => ({
          key: `outcome-${id}/${months}`,
          kind: 'outcome' as const,
          title: String(months),
          day: dueOn,
        })),
    ),
    ...followUps.map(({ agreement_id, due_on }) => ({
      key: `follow-up-${agreement_id}/${due_on}`,
      kind: 'follow-up' as const,
      title: '',
      day: due_on,
    })),
  ];
}
