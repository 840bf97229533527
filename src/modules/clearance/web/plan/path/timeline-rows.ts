import { addDays, type Day } from '#platform/calendar';
import type { Formats, TimelineMilestone, TimelineRow, TimelineSpan, Translate } from '#ui';
import type { PlanDescription, PlannedProcedure } from '../../../contract.ts';
import { lengthText, periodText, plannedDays } from '../../parts/period-text.ts';
import type { InFour } from '../../parts/use-words.ts';
import type { TextKey } from '../../texts.ts';

export interface Speaking {
  readonly t: Translate<TextKey>;
  readonly formats: Formats;
  readonly words: (text: InFour) => string;
}

/** The plan as rows of a timeline, in the order in which things begin; a milestone before what begins on its day. */
export function timelineRows(
  speak: Speaking,
  plan: PlanDescription,
  shown: ReadonlySet<string>,
): TimelineRow[] {
  const spans = plan.procedures.filter(({ id }) => shown.has(id)).map((one) => spanOf(speak, one));
  const milestones = plan.milestones.map((one) => milestoneOf(speak, one, plan));
  return [...milestones, ...spans].toSorted((one, other) =>
    beginOf(one) < beginOf(other) ? -1 : beginOf(one) > beginOf(other) ? 1 : 0,
  );
}

const beginOf = (row: TimelineRow): Day => (row.kind === 'span' ? row.from : row.day);

function spanOf(speak: Speaking, procedure: PlannedProcedure): TimelineSpan {
  const { t, formats, words } = speak;
  const { id, name, period, start, end, slackDays, isCritical, state } = procedure;
  const isConditional = state === 'undetermined';
  const until = end.dates.typical;
  return {
    kind: 'span',
    id,
    label: words(name),
    note: [periodNote(speak, procedure), isConditional && t('ifSo')].filter(Boolean).join(' · '),
    says: t(until.isCertain ? 'untilShort' : 'untilShortPresumed', { day: formats.shortDay(until.day) }),
    inWords: spanInWords(speak, procedure),
    isCritical,
    isConditional,
    from: start.dates.typical.day,
    until: until.day,
    soonest: end.dates.low.day,
    latest: end.dates.high.day,
    ...(slackDays >= 1 && { maySlipUntil: addDays(until.day, Math.round(slackDays)) }),
    ...(period.basis === 'statutory' && period.ends && { lawUntil: period.ends.day }),
    isLengthUnknown: period.basis === 'unknown',
  };
}

/** The law's period, or the estimate where there is none. */
function periodNote({ t }: Speaking, procedure: PlannedProcedure): string {
  const { period } = procedure;
  const { typical } = plannedDays(procedure);
  const said = periodText(t, period);
  if (period.length !== undefined || typical === 0) return said;
  return t('saidAndPlanned', { said, time: lengthText(t, typical, undefined) });
}

function spanInWords({ t, formats }: Speaking, { start, end, isCritical, state }: PlannedProcedure): string {
  return [
    t('spanInWords', {
      from: formats.day(start.dates.typical.day),
      until: formats.day(end.dates.typical.day),
      low: formats.day(end.dates.low.day),
      high: formats.day(end.dates.high.day),
    }),
    isCritical && t('criticalInWords'),
    state === 'undetermined' && t('conditionalInWords'),
    !end.dates.typical.isCertain && t('presumedInWords'),
  ]
    .filter(Boolean)
    .join(' ');
}

type Milestone = PlanDescription['milestones'][number];

function milestoneOf(
  { t, formats, words }: Speaking,
  milestone: Milestone,
  plan: PlanDescription,
): TimelineMilestone {
  const { id, name, earliest, path, waitsFor, p50, p90 } = milestone;
  const isOpen = (one: string) =>
    plan.procedures.some((procedure) => procedure.id === one && procedure.state === 'undetermined');
  const { day, isCertain } = earliest.dates.typical;
  return {
    kind: 'milestone',
    id,
    label: words(name),
    says: t(isCertain ? 'earliestShort' : 'earliestShortPresumed', { day: formats.shortDay(day) }),
    inWords: t('milestoneInWords', {
      day: formats.day(day),
      even: formats.day(p50.day),
      nine: formats.day(p90.day),
    }),
    isCritical: path.length > 0 && path.every((one) => plan.criticalPath.includes(one)),
    isConditional: [...path, ...waitsFor].some(isOpen),
    day,
    soonest: earliest.dates.low.day,
    latest: earliest.dates.high.day,
    evenOdds: p50.day,
    nineInTen: p90.day,
  };
}

/** From the beginning to the last typical end and the last of nine in ten; what may drag on further is cut. */
export function daysShown(rows: readonly TimelineRow[], beginsOn: Day): Day[] {
  return [
    beginsOn,
    ...rows.flatMap((row) =>
      row.kind === 'span' ? [row.from, row.until, row.lawUntil ?? row.until] : [row.day, row.nineInTen],
    ),
  ];
}
