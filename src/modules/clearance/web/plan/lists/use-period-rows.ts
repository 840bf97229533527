import { type Fact, useFormats, useTexts } from '#ui';
import type { PlanDescription, PlannedProcedure } from '../../../contract.ts';
import { lengthText, periodText, plannedDays } from '../../parts/period-text.ts';
import { useWords } from '../../parts/use-words.ts';
import { texts } from '../../texts.ts';
import type { Planned } from '../planned.ts';

type Row = Fact | false | undefined;

/** How long it takes and when: what the law says, what practice says and what is only planned stand apart. */
export function usePeriodRows(procedure: PlannedProcedure, planned: Planned): Row[] {
  return [...usePeriod(procedure), ...useDays(procedure), ...useOrder(procedure, planned)];
}

function usePeriod(procedure: PlannedProcedure): Row[] {
  const t = useTexts(texts);
  const words = useWords();
  const { period } = procedure;
  const said = words.of(period.text as never)?.text;
  const isUnverified = !period.isVerified && period.basis !== 'none';
  return [
    {
      term: t('period'),
      value: periodText(t, period),
      note: [said, isUnverified && t('notVerified')].filter(Boolean).join(' '),
    },
    period.phases.length > 0 && {
      term: t('phases'),
      value: period.phases
        .map(({ name, value, unit }) =>
          t('phase', { name: words(name), time: lengthText(t, value, unit.id) }),
        )
        .join(' · '),
    },
    { term: t('plannedWith'), value: t('estimate', plannedDays(procedure)), note: t('estimateNote') },
  ];
}

function useDays({ period, start, end, fileBy, slackDays, isCritical }: PlannedProcedure): Row[] {
  const t = useTexts(texts);
  const formats = useFormats();
  const dayOf = ({ day, isCertain }: { day: string; isCertain: boolean }) =>
    isCertain ? formats.day(day) : t('presumedDay', { day: formats.day(day) });
  const between = { low: formats.day(end.dates.low.day), high: formats.day(end.dates.high.day) };
  return [
    { term: t('startsOn'), value: dayOf(start.dates.typical) },
    { term: t('endsOn'), value: dayOf(end.dates.typical), note: t('endsBetween', between) },
    period.ends && period.basis === 'statutory' && { term: t('lawEnds'), value: dayOf(period.ends) },
    fileBy && { term: t('fileBy'), value: dayOf(fileBy) },
    {
      term: t('slack'),
      value: isCritical ? t('slackNone') : t('slackDays', { count: Math.round(slackDays) }),
    },
  ];
}

function useOrder(procedure: PlannedProcedure, { plan, milestones }: Planned): Row[] {
  const t = useTexts(texts);
  const formats = useFormats();
  const words = useWords();
  const { dependsOn, mustPrecede, startsAfter, holdsUpMilestones } = procedure;
  const milestone = (id: string) => milestones.find((one) => one.id === id)?.name;
  const list = (names: readonly (PlannedProcedure['name'] | undefined)[]) =>
    formats.list(names.flatMap((name) => (name ? [words(name)] : [])));
  const first = dependsOn.map((id) => nameIn(plan, id)).filter((name) => name !== undefined);
  return [
    first.length > 0 && { term: t('waitsFor'), value: list(first) },
    startsAfter !== undefined && { term: t('startsAfter'), value: list([milestone(startsAfter)]) },
    mustPrecede.length > 0 && {
      term: t('holdsUp'),
      value: list(mustPrecede.map(milestone)),
      note: !holdsUpMilestones && t('holdsUpNot'),
    },
  ];
}

const nameIn = ({ procedures }: PlanDescription, id: string) => procedures.find((one) => one.id === id)?.name;
