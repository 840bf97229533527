import { whoAmI } from '#contracts/access';
import { exportCases, listCases } from '#contracts/cases';
import { addressOf } from '#platform/contract';
import {
  Empty,
  Page,
  PageLink,
  Section,
  TableLinks,
  useAddress,
  useEndpoint,
  useFormats,
  useLanguage,
  useTexts,
  Waiting,
} from '#ui';
import { balls, countOf, type Turn, type WhoseBall } from './balls.ts';
import { NoEntry } from '../parts/NoEntry.tsx';
import { BothCalendars } from '../due/BothCalendars.tsx';
import { CaseList } from './CaseList.tsx';
import { CaseTable } from './CaseTable.tsx';
import { deskTexts } from './texts/desk.ts';
import '../cases.css';

/** As many of each group stand on the first view. */
const FIRST_ROWS = 10;

/** The desk of whoever takes part in cases: whose turn it is comes first. */
export function CasesPage() {
  const t = useTexts(deskTexts);
  const { value } = useAddress();
  const ball = [...balls, 'any' as const].find((one) => one === value('ball'));
  const all = useEndpoint(listCases, { limit: 1 }, { isAlwaysAsked: true });
  if (all.error && !all.answer) return <NoEntry title={t('cases')} error={all.error} onAgain={all.again} />;
  if (ball && all.answer && all.answer.total > 0) return <CaseList ball={ball} />;
  return (
    <Page title={t('cases')} lede={t('casesLede')}>
      {!all.answer && <Waiting says={t('fetching')} lines={6} />}
      {all.answer && (all.answer.total > 0 ? <Groups total={all.answer.total} /> : <Nothing />)}
    </Page>
  );
}

const useGroup = (ball: WhoseBall) =>
  useEndpoint(listCases, { ball, limit: FIRST_ROWS }, { isAlwaysAsked: true }).answer;

function Groups({ total }: { total: number }) {
  const t = useTexts(deskTexts);
  const reader = useLanguage();
  const formats = useFormats();
  const groups = {
    mine: useGroup('mine'),
    overdue: useGroup('overdue'),
    'my-side': useGroup('my-side'),
    'other-side': useGroup('other-side'),
  };
  const { roles = [] } = useEndpoint(whoAmI, {}).answer ?? {};
  const isAdviser = roles.includes('adviser');
  const { mine, 'my-side': own, 'other-side': other } = groups;
  if (!mine || !own || !other) return <Waiting says={t('fetching')} lines={6} />;
  const isMine = new Set(mine.rows.map(({ id }) => id));
  const rest = { ...own, rows: own.rows.filter(({ id }) => !isMine.has(id)) };
  return (
    <div className="stack">
      <Turns totals={balls.map((ball) => [ball, groups[ball]?.total ?? 0] as const)} />
      <p>
        <PageLink to="/cases/due">{t('toDue')}</PageLink>
      </p>
      {mine.total > 0 ? <Group ball="mine" of={mine} /> : <NoneMine />}
      {rest.rows.length > 0 && <Group ball="my-side" of={rest} />}
      {other.total > 0 && <Group ball="other-side" of={other} />}
      <p className="row">
        <PageLink to="/cases" query={{ ball: 'any' }}>
          {t('everything')} ({countOf(total, formats.number)})
        </PageLink>
        <PageLink to="/interests">{t('toInterests')}</PageLink>
        {isAdviser && <PageLink to="/cases/board">{t('toBoard')}</PageLink>}
      </p>
      <BothCalendars />
      <TableLinks label={t('tableOfAll')} hrefOf={(format) => addressOf(exportCases, { format, reader })} />
    </div>
  );
}

/** The figures of the desk, each leading to its cases. */
function Turns({ totals }: { totals: readonly (readonly [Turn, number])[] }) {
  const t = useTexts(deskTexts);
  const formats = useFormats();
  return (
    <ul className="case-turns" aria-label={t('turns')}>
      {totals.map(([ball, count]) => (
        <li key={ball} className={ball === 'overdue' && count > 0 ? 'late' : undefined}>
          <PageLink to="/cases" query={{ ball }}>
            <b>{countOf(count, formats.number)}</b> <span>{t(`turn_${ball}`, { count })}</span>
          </PageLink>
        </li>
      ))}
    </ul>
  );
}

interface GroupProps {
  ball: Turn;
  of: NonNullable<ReturnType<typeof useGroup>>;
}

function Group({ ball, of: { rows, total } }: GroupProps) {
  const t = useTexts(deskTexts);
  const formats = useFormats();
  const isWhole = rows.length >= total;
  const whole = (
    <PageLink to="/cases" query={{ ball }}>
      {t('all', { total: countOf(total, formats.number) })}
    </PageLink>
  );
  return (
    <Section title={t(`title_${ball}`)} meta={isWhole ? t('pressing') : whole}>
      <CaseTable caption={t(`title_${ball}`)} rows={rows} isMarked={ball === 'mine'} />
    </Section>
  );
}

function NoneMine() {
  const t = useTexts(deskTexts);
  return (
    <Section title={t('title_mine')}>
      <Empty title={t('noneMine')} tries={[t('noneMineSay')]} />
    </Section>
  );
}

function Nothing() {
  const t = useTexts(deskTexts);
  return (
    <Empty
      title={t('emptyTitle')}
      tries={[
        <PageLink key="interest" to="/opportunities">
          {t('emptyInterest')}
        </PageLink>,
        <PageLink key="waiting" to="/interests">
          {t('emptyWaiting')}
        </PageLink>,
        <PageLink key="track" to="/track">
          {t('emptyTrack')}
        </PageLink>,
      ]}
    />
  );
}
