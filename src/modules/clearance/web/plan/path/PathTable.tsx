import type { TimelineRow } from '#ui';
import { Table, Tag, useFormats, useTexts } from '#ui';
import type { PlanDescription } from '../../../contract.ts';
import { texts } from '../../texts.ts';

interface Props {
  plan: PlanDescription;
  rows: readonly TimelineRow[];
}

/** The timeline as a table: the same days, for those who read rather than look. */
export function PathTable({ plan, rows }: Props) {
  const t = useTexts(texts);
  const formats = useFormats();
  const slackOf = (id: string) => plan.procedures.find((one) => one.id === id)?.slackDays;
  return (
    <details className="path-table">
      <summary>{t('asTable')}</summary>
      <div className="table-scroll">
        <Table
          caption={t('asTableCaption')}
          isCaptionHidden
          rows={rows}
          keyOf={(row) => `${row.kind} ${row.id}`}
          columns={[
            {
              title: t('step'),
              isHead: true,
              cell: (row) => (
                <>
                  {row.label} {row.kind === 'milestone' && <Tag look="quiet">{t('milestone')}</Tag>}
                  {row.isConditional && <Tag look="unknown">{t('undeterminedTag')}</Tag>}
                </>
              ),
            },
            { title: t('starts'), cell: (row) => (row.kind === 'span' ? formats.day(row.from) : '–') },
            {
              title: t('ends'),
              cell: (row) => formats.day(row.kind === 'span' ? row.until : row.day),
            },
            {
              title: t('fastSlow'),
              cell: (row) =>
                t('fromUntil', { from: formats.shortDay(row.soonest), until: formats.shortDay(row.latest) }),
            },
            {
              title: t('odds'),
              cell: (row) =>
                row.kind === 'milestone'
                  ? t('oddsShort', {
                      even: formats.shortDay(row.evenOdds),
                      nine: formats.shortDay(row.nineInTen),
                    })
                  : '–',
            },
            {
              title: t('slack'),
              cell: (row) =>
                row.isCritical
                  ? t('critical')
                  : row.kind === 'span'
                    ? t('slackDays', { count: Math.round(slackOf(row.id) ?? 0) })
                    : '–',
            },
          ]}
        />
      </div>
    </details>
  );
}
