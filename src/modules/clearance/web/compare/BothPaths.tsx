import { addDays, daysBetween } from '#platform/calendar';
import { Section, stretchOver, Timeline, TimelineLegend, useFormats, useTexts } from '#ui';
import type { PlanDescription } from '../../contract.ts';
import { useWords } from '../parts/use-words.ts';
import { daysShown, timelineRows } from '../plan/path/timeline-rows.ts';
import { useCalendars } from '../plan/path/use-calendars.tsx';
import { texts } from '../texts.ts';
import { texts as ownTexts } from './texts.ts';
import type { Comparison } from './comparison.ts';

/** Both timelines, one below the other and equally long, so that lengths can be compared by eye. */
export function BothPaths({ comparison: { before, after } }: { comparison: Comparison }) {
  const t = useTexts(texts);
  const own = useTexts(ownTexts);
  const formats = useFormats();
  const words = useWords();
  const speak = { t, formats, words };
  const rowsOf = (plan: PlanDescription) =>
    timelineRows(
      speak,
      plan,
      new Set(
        plan.procedures
          .filter(({ state, isCritical }) => state === 'required' || isCritical)
          .map(({ id }) => id),
      ),
    );
  const [one, other] = [rowsOf(before), rowsOf(after)];
  const stretches = [
    stretchOver(daysShown(one, before.beginsOn), ROOM),
    stretchOver(daysShown(other, after.beginsOn), ROOM),
  ] as const;
  const longest = Math.max(...stretches.map(({ from, until }) => daysBetween(from, until)));
  const calendarsBefore = useCalendars(before);
  const calendarsAfter = useCalendars(after);
  return (
    <Section title={own('bothPaths')} className="both-paths">
      <h3>{own('onePlan')}</h3>
      <Timeline
        label={t('timelineOf', { title: own('onePlan') })}
        shown={{ from: stretches[0].from, until: addDays(stretches[0].from, longest) }}
        calendars={calendarsBefore}
        rows={one}
      />
      <h3>{own('otherPlan')}</h3>
      <Timeline
        label={t('timelineOf', { title: own('otherPlan') })}
        shown={{ from: stretches[1].from, until: addDays(stretches[1].from, longest) }}
        calendars={calendarsAfter}
        rows={other}
      />
      <TimelineLegend
        sides={calendarsBefore.map(({ name }) => name)}
        hasUnannounced={[...calendarsBefore, ...calendarsAfter].some(
          ({ notAnnouncedFrom }) => notAnnouncedFrom !== undefined,
        )}
      />
    </Section>
  );
}

const ROOM = 0.16;
