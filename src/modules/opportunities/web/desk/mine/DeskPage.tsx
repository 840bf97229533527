import { type DeskRow, listMine } from '#contracts/opportunities';
import type { Day } from '#platform/calendar';
import {
  Empty,
  Page,
  PageLink,
  Pager,
  Section,
  useAddress,
  useEndpoint,
  useLanguage,
  useTexts,
  useToday,
  Waiting,
} from '#ui';
import { newListingAddress } from '../parts/addresses.ts';
import { NoEntry } from '../parts/NoEntry.tsx';
import { pages } from '../texts/pages.ts';
import { MineTable } from './MineTable.tsx';
import { groupOf, groups } from './next-task.ts';
import '../desk.css';

/** As many as one answer gives, so that whose turn it is can be seen at once. */
const AT_ONCE = 100;

/** The listings one writes or speaks for, by whose turn it is. */
export function DeskPage() {
  const t = useTexts(pages);
  const reader = useLanguage();
  const { value } = useAddress();
  const after = value('after') || undefined;
  const mine = useEndpoint(
    listMine,
    { reader, limit: AT_ONCE, ...(after && { after }) },
    { isAlwaysAsked: true },
  );
  if (mine.error && !mine.answer)
    return <NoEntry title={t('mine')} error={mine.error} onAgain={mine.again} />;
  return (
    <Page title={t('mine')} lede={t('mineLede')}>
      {mine.answer ? <Mine {...mine.answer} /> : <Waiting says={t('fetching')} lines={6} />}
    </Page>
  );
}

function Mine({ rows, total, next }: { rows: DeskRow[]; total: number; next?: string | undefined }) {
  const t = useTexts(pages);
  const today = useToday();
  if (total === 0) return <Nothing />;
  return (
    <div className="stack">
      <p className="row">
        <PageLink className="button main" to={newListingAddress}>
          {t('write')}
        </PageLink>
        <PageLink to="/interests" query={{ box: 'received' }}>
          {t('toInterests')}
        </PageLink>
      </p>
      <Groups rows={rows} today={today} />
      <Pager shown={rows.length} total={total} next={next} />
    </div>
  );
}

function Groups({ rows, today }: { rows: readonly DeskRow[]; today: Day | undefined }) {
  const t = useTexts(pages);
  return groups.map((group) => {
    const own = rows.filter((row) => groupOf(row, today) === group);
    const isTurn = group === 'yourTurn';
    if (own.length === 0) return null;
    return (
      <Section key={group} title={t(group)} meta={isTurn ? t('yourTurnMeta') : String(own.length)}>
        <MineTable
          caption={t(group)}
          rows={isTurn ? own.toSorted((a, b) => b.age - a.age) : own}
          today={today}
        />
      </Section>
    );
  });
}

function Nothing() {
  const t = useTexts(pages);
  return (
    <Section title={t('yourTurn')}>
      <Empty
        title={t('emptyTitle')}
        tries={[
          t('emptyWrite'),
          <PageLink key="examples" to="/opportunities">
            {t('emptyExamples')}
          </PageLink>,
          <PageLink key="member" to="/organisations">
            {t('emptyMember')}
          </PageLink>,
        ]}
      >
        <p>
          <PageLink className="button main" to={newListingAddress}>
            {t('write')}
          </PageLink>
        </p>
      </Empty>
    </Section>
  );
}
