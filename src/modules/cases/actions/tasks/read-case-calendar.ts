import { today } from '#platform/calendar';
import type { Language } from '#platform/languages';
import { calendarUnknown } from '../../domain/refusals.ts';
import { dayOfProcedure } from '../../domain/tasks/outcome.ts';
import { milestoneDays } from '../../domain/landing/milestones.ts';
import { openMilestones } from '../../store/landing/landings.ts';
import { languageOfFeed, listFeedDays } from '../../store/tasks/feeds.ts';
import { listProcedureTasks } from '../../store/tasks/procedure-tasks.ts';
import { listTasks } from '../../store/tasks/tasks.ts';
import { seenCase } from '../open-case-for.ts';
import { daysAfterAgreements } from '../due/days-after-agreements.ts';
import type { PlanDeps, PlanningDeps } from '../plan/deps.ts';
import { calendarWords } from './calendar-words.ts';
import { type CalendarDay, dueCalendar } from './due-calendar.ts';

interface CalendarFile {
  readonly name: string;
  readonly content: string;
}

/** The due days of a case as far as the caller sees them. */
export async function readCaseCalendar(
  deps: PlanDeps,
  { id, reader }: { readonly id: string; readonly reader: Language },
): Promise<CalendarFile> {
  const { db, packs, now } = deps;
  const held = await seenCase(deps, id);
  const { procedure: procedures } = await packs.current();
  const of = { trackingCode: held.trackingCode, title: held.title };
  const ball: CalendarDay[] =
    held.ballDue === undefined
      ? []
      : [{ key: `ball-${id}`, kind: 'ball', title: '', day: held.ballDue, case: of }];
  const tasks = (await listTasks(db, id)).flatMap((task): CalendarDay[] =>
    task.due_on === null || task.done_at
      ? []
      : [{ key: `task-${task.id}`, kind: 'task', title: task.title, day: task.due_on, case: of }],
  );
  const filings = (await listProcedureTasks(db, id)).flatMap((one): CalendarDay[] => {
    const day = one.verdict === 'required' ? dayOfProcedure(one, one) : undefined;
    const title = procedures.get(one.procedure)?.name[reader] ?? one.procedure;
    return day === undefined
      ? []
      : [{ key: `procedure-${id}-${one.procedure}`, kind: 'procedure', title, day, case: of }];
  });
  const landed =
    held.state === 'landed' || held.state === 'following' ? await openMilestones(db, id) : undefined;
  const milestones = landed
    ? milestoneDays(landed.landedOn)
        .filter(({ months }) => !landed.confirmed.includes(months))
        .map(({ months, dueOn }): CalendarDay => {
          const key = `milestone-${id}-${months}`;
          return { key, kind: 'milestone', title: String(months), day: dueOn, case: of };
        })
    : [];
  const asked = { reader, name: calendarWords[reader].ofCase(held.title), today: today(now(), 'UTC') };
  // What came of an agreement is asked for when its case has long been closed.
  const after = (await daysAfterAgreements(deps, id)).map((day) => ({ ...day, case: of }));
  const days = held.state === 'closed' ? after : [...after, ...ball, ...tasks, ...filings, ...milestones];
  return { name: `${held.trackingCode}.ics`, content: dueCalendar(days, asked) };
}

/** The due days of whoever the secret address belongs to, in its own language. */
export async function readFeed({ db, packs, now }: PlanningDeps, key: string): Promise<CalendarFile> {
  const secret = Buffer.from(key, 'base64url');
  const reader = await languageOfFeed(db, secret);
  if (!reader) throw calendarUnknown();
  const { procedure: procedures } = await packs.current();
  const days = (await listFeedDays(db, secret)).map(
    ({ kind, id, title, day, trackingCode, caseTitle }): CalendarDay => ({
      key: `${kind}-${id}`,
      kind,
      title: kind === 'procedure' ? (procedures.get(title)?.name[reader] ?? title) : title,
      day,
      case: { trackingCode, title: caseTitle },
    }),
  );
  const asked = { reader, name: calendarWords[reader].own, today: today(now(), 'UTC') };
  return { name: 'green-channel.ics', content: dueCalendar(days, asked) };
}
