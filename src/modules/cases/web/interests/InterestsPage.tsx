import { type InterestRow, listInterests } from '#contracts/cases';
import {
  Empty,
  langOf,
  Page,
  PageLink,
  Pager,
  Side,
  Table,
  Tag,
  useAddress,
  useEndpoint,
  useFormats,
  useLanguage,
  useTexts,
  Waiting,
} from '#ui';
import { useCaseNames } from '../names/use-case-names.ts';
import { NoEntry } from '../parts/NoEntry.tsx';
import { interestTexts } from './texts/interests.ts';
import '../cases.css';

const boxes = ['waiting-for-me', 'made', 'received', 'ended'] as const;
type Box = (typeof boxes)[number];

/** Interests that somebody has a part in, those that wait for the reader first. */
export function InterestsPage() {
  const t = useTexts(interestTexts);
  const reader = useLanguage();
  const { value } = useAddress();
  const box = boxes.find((one) => one === value('box')) ?? 'waiting-for-me';
  const after = value('after');
  const { answer, error, again } = useEndpoint(
    listInterests,
    { box, reader, ...(after && { after }) },
    { isAlwaysAsked: true },
  );
  if (error && !answer) return <NoEntry title={t('interests')} error={error} onAgain={again} />;
  return (
    <Page title={t('interests')} lede={t('interestsLede')} crumbs={[{ to: '/cases', title: t('toCases') }]}>
      <div className="stack">
        <nav className="case-boxes" aria-label={t('boxes')}>
          {boxes.map((one) => (
            <PageLink key={one} to="/interests" query={{ box: one === 'waiting-for-me' ? undefined : one }}>
              {t(`box_${one}`)}
            </PageLink>
          ))}
        </nav>
        {answer ? <Rows box={box} {...answer} /> : <Waiting says={t('fetching')} lines={6} />}
      </div>
    </Page>
  );
}

interface RowsProps {
  box: Box;
  rows: readonly InterestRow[];
  total: number;
  next?: string | undefined;
}

function Rows({ box, rows, total, next }: RowsProps) {
  const t = useTexts(interestTexts);
  if (total === 0) return <Nothing box={box} />;
  return (
    <div className="case-rows">
      <InterestTable caption={t(`box_${box}`)} rows={rows} />
      <Pager shown={rows.length} total={total} next={next} />
    </div>
  );
}

function Nothing({ box }: { box: Box }) {
  const t = useTexts(interestTexts);
  const tries = {
    'waiting-for-me': [
      <PageLink key="made" to="/interests" query={{ box: 'made' }}>
        {t('tryMade')}
      </PageLink>,
    ],
    made: [
      <PageLink key="search" to="/opportunities">
        {t('trySearch')}
      </PageLink>,
    ],
    received: [
      <PageLink key="listings" to="/desk">
        {t('tryListings')}
      </PageLink>,
    ],
    ended: [],
  }[box];
  return <Empty title={t(`empty_${box}`)} tries={tries} />;
}

function InterestTable({ caption, rows }: { caption: string; rows: readonly InterestRow[] }) {
  const t = useTexts(interestTexts);
  const names = useCaseNames();
  return (
    <Table
      caption={caption}
      isCaptionHidden
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        { title: t('listing'), isHead: true, cell: (row) => <ListingCell row={row} /> },
        { title: t('who'), cell: (row) => <From row={row} /> },
        { title: t('state'), cell: ({ state }) => names.of('interest', state) },
        { title: t('until'), isNumber: true, cell: (row) => <Until row={row} /> },
      ]}
    />
  );
}

function ListingCell({ row: { id, opportunity } }: { row: InterestRow }) {
  const t = useTexts(interestTexts);
  return (
    <>
      <PageLink to={`/interests/${id}`}>
        <span {...langOf(opportunity.language)}>{opportunity.title}</span>
      </PageLink>
      <span className="case-line-of note">
        <span className="num">{opportunity.reference}</span>
        {!opportunity.isOpen && <Tag>{t('isClosed')}</Tag>}
      </span>
    </>
  );
}

function From({ row: { side, interested } }: { row: InterestRow }) {
  const t = useTexts(interestTexts);
  return (
    <>
      <Side code={side} />
      <span className="case-line-of note">
        {interested ? <bdi {...langOf(interested.language)}>{interested.name}</bdi> : t('notNamed')}
      </span>
    </>
  );
}

function Until({ row: { dueOn, isOverdue } }: { row: InterestRow }) {
  const t = useTexts(interestTexts);
  const formats = useFormats();
  if (dueOn === undefined) return null;
  return (
    <>
      {formats.shortDay(dueOn)} {isOverdue && <Tag look="late">{t('late')}</Tag>}
    </>
  );
}
