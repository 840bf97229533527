import type { PlanDescription } from '../../contract.ts';
import { Empty, Section, Table, Tag, type Translate, useFormats, useTexts } from '#ui';
import { lawText } from '../parts/law-text.ts';
import { lengthText } from '../parts/period-text.ts';
import { useWords } from '../parts/use-words.ts';
import { Watch } from '../plan/Watch.tsx';
import { texts } from '../texts.ts';
import { type TextKey as OwnKey, texts as ownTexts } from './texts.ts';
import { BothPaths } from './BothPaths.tsx';
import type { Comparison } from './comparison.ts';
import { Heads } from './Heads.tsx';
import type { ComparisonInHand } from './use-comparison.ts';

interface Props {
  comparison: Comparison;
  inHand: ComparisonInHand;
}

/** What differs between two plans, and both timelines on one scale. What is the same is left out. */
export function Differences({ comparison, inHand }: Props) {
  const own = useTexts(ownTexts);
  const { procedures, blocks, milestones, periods, laws, announced } = comparison;
  const count = procedures.length + blocks.length + milestones.length + periods.length + laws.length;
  return (
    <div className="stack">
      <Heads comparison={comparison} inHand={inHand} />
      {count === 0 && <Empty title={own('noDifference')} />}
      <ProcedureTable comparison={comparison} />
      <MilestoneTable comparison={comparison} />
      <PeriodTable comparison={comparison} />
      <LawList comparison={comparison} />
      <Watch title={own('announcedBetween')} announced={announced} />
      <BothPaths comparison={comparison} />
    </div>
  );
}

function ProcedureTable({ comparison: { procedures, blocks } }: Pick<Props, 'comparison'>) {
  const own = useTexts(ownTexts);
  const words = useWords();
  const stop = (holds: boolean) => (
    <Tag look={holds ? 'late' : 'quiet'}>{own(holds ? 'stops' : 'stopsNot')}</Tag>
  );
  const rows = [
    ...blocks.map(({ id, name, before, after }) => ({ id, name, before: stop(before), after: stop(after) })),
    ...procedures.map(({ id, name, before, after }) => ({
      id,
      name,
      before: <StateTag state={before} />,
      after: <StateTag state={after} />,
    })),
  ];
  if (rows.length === 0) return null;
  return (
    <Section title={own('otherProcedures')} meta={own('differCount', { count: rows.length })}>
      <Table
        caption={own('otherProcedures')}
        isCaptionHidden
        rows={rows}
        keyOf={({ id }) => id}
        columns={[
          { title: own('procedure'), isHead: true, cell: ({ name }) => words(name) },
          { title: own('onePlan'), cell: ({ before }) => before },
          { title: own('otherPlan'), cell: ({ after }) => after },
        ]}
      />
    </Section>
  );
}

function StateTag({ state }: { state: Comparison['procedures'][number]['before'] }) {
  const own = useTexts(ownTexts);
  const looks = { required: 'fill', undetermined: 'unknown', 'not-required': 'quiet' } as const;
  return <Tag look={looks[state]}>{own(`state_${state}`)}</Tag>;
}

function MilestoneTable({ comparison }: Pick<Props, 'comparison'>) {
  const t = useTexts(texts);
  const own = useTexts(ownTexts);
  const formats = useFormats();
  const words = useWords();
  const { milestones, before, after } = comparison;
  if (milestones.length === 0) return null;
  const reached = (plan: PlanDescription, id: string, days: number | undefined) => {
    const found = plan.milestones.find((one) => one.id === id);
    if (!found || days === undefined) return own('noSuchMilestone');
    return own('reachedAfter', {
      day: formats.day(found.earliest.dates.typical.day),
      days: Math.round(days),
    });
  };
  return (
    <Section title={own('otherDays')}>
      <Table
        caption={own('otherDays')}
        isCaptionHidden
        rows={milestones}
        keyOf={({ id }) => id}
        columns={[
          { title: t('milestone'), isHead: true, cell: ({ name }) => words(name) },
          { title: own('onePlan'), cell: (one) => reached(before, one.id, one.before) },
          { title: own('otherPlan'), cell: (one) => reached(after, one.id, one.after) },
          {
            title: own('difference'),
            isNumber: true,
            cell: (one) => laterText(own, one.before, one.after),
          },
        ]}
      />
      <p className="note">{own('otherDaysNote')}</p>
    </Section>
  );
}

function laterText(own: Translate<OwnKey>, before: number | undefined, after: number | undefined): string {
  if (before === undefined || after === undefined) return '–';
  const days = Math.round(after - before);
  return own(days < 0 ? 'daysEarlier' : 'daysLater', { days: Math.abs(days) });
}

function PeriodTable({ comparison: { periods } }: Pick<Props, 'comparison'>) {
  const t = useTexts(texts);
  const own = useTexts(ownTexts);
  const words = useWords();
  if (periods.length === 0) return null;
  const length = (count: number | undefined, unit: string) =>
    count === undefined ? t('period_unknown') : lengthText(t, count, unit);
  return (
    <Section title={own('otherPeriods')}>
      <Table
        caption={own('otherPeriods')}
        isCaptionHidden
        rows={periods}
        keyOf={({ id }) => id}
        columns={[
          { title: own('procedure'), isHead: true, cell: ({ name }) => words(name) },
          { title: own('onePlan'), cell: ({ before, unit }) => length(before, unit.id) },
          { title: own('otherPlan'), cell: ({ after, unit }) => length(after, unit.id) },
        ]}
      />
    </Section>
  );
}

function LawList({ comparison: { laws } }: Pick<Props, 'comparison'>) {
  const t = useTexts(texts);
  const own = useTexts(ownTexts);
  const formats = useFormats();
  const words = useWords();
  if (laws.length === 0) return null;
  return (
    <Section title={own('otherLaws')}>
      <ul className="watch">
        {laws.map(({ id, name, law, change }) => {
          const day = change === 'begins' ? law.from : law.until;
          return (
            <li key={`${id} ${law.act.en} ${law.article.en} ${change}`}>
              <time dateTime={day}>{day && formats.day(day)}</time>
              <p>
                {t(change === 'begins' ? 'actFrom' : 'actUntil', { act: lawText(t, words, law) })}{' '}
                <span className="note">{words(name)}</span>
              </p>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
