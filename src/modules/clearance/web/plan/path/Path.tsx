import { useState } from 'react';
import type { PlanDescription } from '../../../contract.ts';
import { Button, Section, stretchOver, Timeline, TimelineLegend, useFormats, useTexts } from '#ui';
import { texts } from '../../texts.ts';
import { useWords } from '../../parts/use-words.ts';
import { turnTo } from '../turn-to.ts';
import { Gains } from './Gains.tsx';
import { PathTable } from './PathTable.tsx';
import { daysShown, timelineRows } from './timeline-rows.ts';
import { useCalendars } from './use-calendars.tsx';

/** While more is open than this, dates say little: the timeline is drawn when it is asked for. */
const MOST_OPEN = 24;
/** Room behind the last day for its words. */
const ROOM = 0.16;

/** When everything can be done at the earliest, in which order, and what decides it. */
export function Path({ plan }: { plan: PlanDescription }) {
  const t = useTexts(texts);
  const words = useWords();
  const formats = useFormats();
  const [isAsked, setAsked] = useState(false);
  const open = plan.procedures.filter(({ state }) => state === 'undetermined').length;
  const last = lastMilestone(plan);
  const title = last ? t('pathTo', { milestone: words(last.name) }) : t('path');
  if (open > MOST_OPEN && !isAsked)
    return (
      <Section title={t('path')}>
        <div className="empty">
          <p>{t('pathLater', { count: open })}</p>
          <div>
            <Button onClick={() => setAsked(true)}>{t('pathNow')}</Button>
          </div>
        </div>
      </Section>
    );
  return (
    <Section
      title={title}
      meta={
        last && (
          <span className="num">
            {t('pathMeta', {
              day: formats.day(last.earliest.dates.typical.day),
              even: formats.day(last.p50.day),
              nine: formats.day(last.p90.day),
            })}
          </span>
        )
      }
      className="path"
    >
      <Picture plan={plan} title={title} />
    </Section>
  );
}

function Picture({ plan, title }: { plan: PlanDescription; title: string }) {
  const t = useTexts(texts);
  const words = useWords();
  const formats = useFormats();
  const [isWhole, setWhole] = useState(false);
  const calendars = useCalendars(plan);
  const first = firstShown(plan);
  const shown = isWhole ? new Set(plan.procedures.map(({ id }) => id)) : first;
  const rows = timelineRows({ t, formats, words }, plan, shown);
  const hidden = plan.procedures.length - first.size;
  return (
    <>
      {plan.procedures.some(({ state }) => state === 'undetermined') && (
        <p className="meta path-open">{t('pathCountsOpen')}</p>
      )}
      <Timeline
        label={t('timelineOf', { title })}
        shown={stretchOver(daysShown(rows, plan.beginsOn), ROOM)}
        today={plan.beginsOn}
        calendars={calendars}
        rows={rows}
        onOpen={(id) => turnTo(`line-${id}`)}
      />
      <TimelineLegend
        sides={calendars.map(({ name }) => name)}
        hasUnannounced={calendars.some(({ notAnnouncedFrom }) => notAnnouncedFrom !== undefined)}
      />
      {hidden > 0 && (
        <p>
          <Button look="quiet" onClick={() => setWhole(!isWhole)}>
            {isWhole ? t('pathFewer') : t('pathMore', { count: hidden })}
          </Button>
        </p>
      )}
      <Gains plan={plan} />
      <PathTable plan={plan} rows={rows} />
    </>
  );
}

/** What is needed, and what decides the end; the rest of what is open only when there is little of it. */
function firstShown({ procedures }: PlanDescription): ReadonlySet<string> {
  const MOST = 14;
  const counted = procedures.filter(({ state, isCritical }) => state === 'required' || isCritical);
  const open = procedures.filter((one) => !counted.includes(one) && one.holdsUpMilestones);
  return new Set([...counted, ...(counted.length + open.length <= MOST ? open : [])].map(({ id }) => id));
}

/** The milestone that comes last by the typical estimates. */
const lastMilestone = ({ milestones }: PlanDescription) =>
  milestones.reduce<PlanDescription['milestones'][number] | undefined>(
    (last, one) => (last && last.earliest.days.typical >= one.earliest.days.typical ? last : one),
    undefined,
  );
