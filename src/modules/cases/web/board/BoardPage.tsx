import { type Board, exportBoard, readBoard } from '#contracts/cases';
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
import { useCaseNames } from '../names/use-case-names.ts';
import { NoEntry } from '../parts/NoEntry.tsx';
import { Fields } from './Fields.tsx';
import { KindBoard } from './KindBoard.tsx';
import { boardTexts } from './texts/board.ts';
import { Waits } from './Waits.tsx';
import '../case/case.css';
import '../cases.css';
import './board.css';

/** Periods that can be chosen, in months. */
const PERIODS = [12, 24, 60] as const;

/** Where the cases of the centre stand, and where they wait. */
export function BoardPage() {
  const t = useTexts(boardTexts);
  const { value } = useAddress();
  const months = PERIODS.find((one) => String(one) === value('months')) ?? 24;
  const asked = useEndpoint(readBoard, { months }, { isAlwaysAsked: true, keepsFormer: true });
  if (asked.error && !asked.answer)
    return <NoEntry title={t('board')} error={asked.error} onAgain={asked.again} />;
  return (
    <Page title={t('board')} lede={t('boardLede')}>
      {asked.answer ? (
        <Shown board={asked.answer} months={months} />
      ) : (
        <Waiting says={t('fetching')} lines={8} />
      )}
    </Page>
  );
}

function Shown({ board, months }: { board: Board; months: number }) {
  const t = useTexts(boardTexts);
  const formats = useFormats();
  const reader = useLanguage();
  const used = board.kinds.filter(({ total }) => total > 0);
  return (
    <div className="stack">
      <p className="row board-periods">
        <span>{t('since', { day: formats.day(board.since) })}</span>
        {PERIODS.map((period) => (
          <PageLink
            key={period}
            to="/cases/board"
            query={{ months: String(period) }}
            aria-current={period === months ? 'true' : undefined}
          >
            {t('period', { years: period / 12 })}
          </PageLink>
        ))}
        <PageLink to="/cases">{t('toDesk')}</PageLink>
      </p>
      <Figures board={board} />
      {used.length === 0 ? (
        <Empty title={t('nothing')} tries={[t('nothingSay')]} />
      ) : (
        <>
          <Waits waits={board.waits} />
          <Section title={t('kinds')} meta={t('kindsSay')}>
            <div className="board-kinds">
              {used.map((kind) => (
                <KindBoard key={kind.kind} of={kind} states={board.states} />
              ))}
            </div>
          </Section>
          <Fields fields={board.fields} />
          <Closings closings={board.closings} />
          <TableLinks
            label={t('table')}
            hrefOf={(format) => addressOf(exportBoard, { months, format, reader })}
          />
        </>
      )}
    </div>
  );
}

function Figures({ board: { open, overdue, closed } }: { board: Board }) {
  const t = useTexts(boardTexts);
  const formats = useFormats();
  const figures = [
    ['open', open],
    ['overdue', overdue],
    ['closed', closed],
  ] as const;
  return (
    <ul className="case-turns" aria-label={t('figures')}>
      {figures.map(([name, count]) => (
        <li key={name} className={name === 'overdue' && count > 0 ? 'late' : undefined}>
          <span className="board-figure">
            <b>{formats.number(count)}</b> <span>{t(name, { count })}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function Closings({ closings }: { closings: Board['closings'] }) {
  const t = useTexts(boardTexts);
  const names = useCaseNames();
  const formats = useFormats();
  if (closings.length === 0) return null;
  return (
    <Section title={t('closings')}>
      <ul className="board-closings">
        {closings.map(({ reason, count }) => (
          <li key={reason}>
            <b className="num">{formats.number(count)}</b> {names.of('close', reason)}
          </li>
        ))}
      </ul>
    </Section>
  );
}
