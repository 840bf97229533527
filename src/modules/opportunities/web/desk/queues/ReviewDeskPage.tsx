import type { z } from 'zod';
import { type DeskRow, listForReview } from '#contracts/opportunities';
import {
  Empty,
  Page,
  PageLink,
  Section,
  Side,
  Table,
  useEndpoint,
  useLanguage,
  useTexts,
  Waiting,
} from '#ui';
import { useOpportunityNames } from '../../names/use-opportunity-names.ts';
import { reviewAddress } from '../parts/addresses.ts';
import { ListingCell } from '../parts/ListingCell.tsx';
import { NoEntry } from '../parts/NoEntry.tsx';
import { pages } from '../texts/pages.ts';
import '../desk.css';

type Queue = z.output<typeof listForReview.output>['queues'][number];

const readings: readonly Queue['queue'][] = ['first-reading', 'second-reading'];
const others: readonly Queue['queue'][] = ['with-other-side', 'returned', 'ending'];

/** What waits for an adviser, and what the adviser's side waits for. */
export function ReviewDeskPage() {
  const t = useTexts(pages);
  const reader = useLanguage();
  const asked = useEndpoint(listForReview, { reader }, { isAlwaysAsked: true });
  if (asked.error && !asked.answer)
    return <NoEntry title={t('review')} error={asked.error} onAgain={asked.again} />;
  return (
    <Page title={t('review')} lede={t('reviewLede')}>
      {asked.answer ? (
        <Queues queues={asked.answer.queues} />
      ) : (
        <Waiting says={t('fetchingQueues')} lines={6} />
      )}
    </Page>
  );
}

function Queues({ queues }: { queues: readonly Queue[] }) {
  const t = useTexts(pages);
  const named = (wanted: readonly Queue['queue'][]) =>
    wanted.flatMap((name) => queues.filter(({ queue }) => queue === name));
  const isAnythingThere = named(readings).some(({ total }) => total > 0);
  return (
    <div className="stack">
      <p className="row">
        <PageLink to="/desk">{t('mine')}</PageLink>
        <PageLink to="/proposals">{t('toProposals')}</PageLink>
        <PageLink to="/register/proposals">{t('toRegister')}</PageLink>
      </p>
      {isAnythingThere ? (
        named(readings).map((queue) => <QueueSection key={queue.queue} of={queue} />)
      ) : (
        <Section title={t('yourTurn')}>
          <Empty title={t('nothingTitle')} tries={[t('nothingSay')]} />
        </Section>
      )}
      {named(others)
        .filter(({ total }) => total > 0)
        .map((queue) => (
          <QueueSection key={queue.queue} of={queue} />
        ))}
    </div>
  );
}

function QueueSection({ of: { queue, rows, total, oldestDays = 0 } }: { of: Queue }) {
  const t = useTexts(pages);
  const meta = total > 0 && t('queueMeta', { count: total, days: oldestDays });
  return (
    <Section title={t(`queue_${queue}`)} meta={meta || undefined}>
      <p className="meta desk-say">{t(`queueSay_${queue}`)}</p>
      {rows.length > 0 ? <QueueTable queue={queue} rows={rows} /> : <p>{t('queueNone')}</p>}
      {rows.length < total && <p className="note">{t('queueMore', { shown: rows.length, total })}</p>}
    </Section>
  );
}

function QueueTable({ queue, rows }: { queue: Queue['queue']; rows: readonly DeskRow[] }) {
  const t = useTexts(pages);
  return (
    <div className="desk-rows">
      <Table
        caption={t(`queue_${queue}`)}
        isCaptionHidden
        rows={rows}
        keyOf={({ reference }) => reference}
        columns={[
          {
            title: t('listing'),
            isHead: true,
            cell: (row) => (
              <>
                <ListingCell row={row} to={reviewAddress(row.reference)} />
                {row.isMine && readings.includes(queue) && (
                  <span className="desk-line note">{t('notYours')}</span>
                )}
              </>
            ),
          },
          { title: t('from'), cell: (row) => <From row={row} /> },
          { title: t('days'), isNumber: true, cell: ({ age }) => String(age) },
        ]}
      />
    </div>
  );
}

/** The side, and the owner where the caller may know. */
function From({ row: { side, owner } }: { row: DeskRow }) {
  const names = useOpportunityNames();
  return (
    <>
      <Side code={side} />
      <span className="desk-line note">
        {owner?.name ? <bdi>{owner.name}</bdi> : names.of('type', owner?.type ?? 'none')}
      </span>
    </>
  );
}
