import type { CaseRow } from '#contracts/cases';
import { langOf, PageLink, Side, Table, Tag, useFormats, useTexts } from '#ui';
import { useCaseNames } from '../names/use-case-names.ts';
import { DaysLeft } from '../parts/DaysLeft.tsx';
import { deskTexts } from './texts/desk.ts';

interface Props {
  caption: string;
  rows: readonly CaseRow[];
  /** Rows that wait for the reader stand out. */
  isMarked?: boolean;
}

export function CaseTable({ caption, rows, isMarked = false }: Props) {
  const t = useTexts(deskTexts);
  return (
    <div className={`case-rows ${isMarked ? 'mine' : ''}`}>
      <Table
        caption={caption}
        isCaptionHidden
        rows={rows}
        keyOf={({ id }) => id}
        columns={[
          { title: t('case'), isHead: true, cell: (row) => <CaseCell row={row} /> },
          { title: t('state'), cell: (row) => <StateCell row={row} /> },
          { title: t('turn'), cell: (row) => <TurnCell row={row} /> },
          { title: t('due'), isNumber: true, cell: (row) => <DueCell row={row} /> },
        ]}
      />
    </div>
  );
}

function CaseCell({ row: { id, title, language, kind, trackingCode, isInvented } }: { row: CaseRow }) {
  const t = useTexts(deskTexts);
  const names = useCaseNames();
  return (
    <>
      <PageLink to={`/cases/${id}`}>
        <span {...langOf(language)}>{title}</span>
      </PageLink>
      <span className="case-line-of note">
        <span>{names.of('kind', kind)}</span>
        <span className="num">{trackingCode}</span>
        {isInvented && <Tag look="quiet">{t('example')}</Tag>}
      </span>
    </>
  );
}

function StateCell({ row: { state, age } }: { row: CaseRow }) {
  const t = useTexts(deskTexts);
  const names = useCaseNames();
  return (
    <>
      {names.of('state', state)}
      <span className="case-line-of note num">{t('age', { days: age })}</span>
    </>
  );
}

function TurnCell({ row: { ball } }: { row: CaseRow }) {
  const names = useCaseNames();
  if (!ball) return null;
  return (
    <>
      <Side code={ball.side} />
      <span className="case-line-of note">{names.of('part', ball.part)}</span>
    </>
  );
}

function DueCell({ row: { ball } }: { row: CaseRow }) {
  const formats = useFormats();
  if (!ball) return null;
  return (
    <>
      {formats.shortDay(ball.dueOn)}
      <span className="case-line-of note">
        <DaysLeft ball={ball} />
      </span>
    </>
  );
}
