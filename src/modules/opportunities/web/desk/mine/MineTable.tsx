import type { DeskRow } from '#contracts/opportunities';
import { type Day, daysBetween } from '#platform/calendar';
import { Table, useFormats, useTexts } from '#ui';
import { StateTag } from '../../page/ListingState.tsx';
import { reviewAddress, writingAddress } from '../parts/addresses.ts';
import { ListingCell } from '../parts/ListingCell.tsx';
import { pages } from '../texts/pages.ts';
import { nextTask } from './next-task.ts';

interface Props {
  caption: string;
  rows: readonly DeskRow[];
  today: Day | undefined;
}

/** A draft is opened to write, everything else to be read as its readers see it. */
const addressOfRow = ({ state, reference }: DeskRow) =>
  state === 'draft' ? writingAddress(reference) : reviewAddress(reference);

export function MineTable({ caption, rows, today }: Props) {
  const t = useTexts(pages);
  const formats = useFormats();
  const say = (row: DeskRow) => {
    const task = nextTask(row, today);
    return t(`task_${task.is}`, task.is === 'renew-ended' ? { until: formats.day(task.until) } : {});
  };
  return (
    <div className="desk-rows">
      <Table
        caption={caption}
        isCaptionHidden
        rows={rows}
        keyOf={({ reference }) => reference}
        columns={[
          {
            title: t('listing'),
            isHead: true,
            cell: (row) => <ListingCell row={row} to={addressOfRow(row)} />,
          },
          {
            title: t('state'),
            cell: ({ state, age }) => (
              <>
                <StateTag state={state} /> <span className="note num">{t('age', { days: age })}</span>
              </>
            ),
          },
          { title: t('next'), cell: say },
          { title: t('lastDay'), isNumber: true, cell: (row) => <LastDay row={row} today={today} /> },
        ]}
      />
    </div>
  );
}

/** The last day, and how many are left where that still matters. */
function LastDay({ row: { validUntil, state }, today }: { row: DeskRow; today: Day | undefined }) {
  const t = useTexts(pages);
  const formats = useFormats();
  if (validUntil === undefined) return <span className="note">{t('noLastDay')}</span>;
  const left = today ? daysBetween(today, validUntil) : -1;
  const isOpen = state === 'published' || state === 'expiring' || state === 'paused';
  return (
    <>
      {formats.shortDay(validUntil)}
      {isOpen && left >= 0 && <span className="desk-line note">{t('daysLeft', { days: left })}</span>}
    </>
  );
}
