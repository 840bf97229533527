import type { ReactNode } from 'react';
import { PageLink, useCorridor, useTexts } from '#ui';
import { BOX, type LineageDrawing } from '../../domain/lineage/draw-lineage.ts';
import type { LineageGap } from '../../domain/lineage/gaps-of.ts';
import { useRegisterWords } from '../words/use-register-words.ts';
import { lineageTexts } from './texts/lineage.ts';
import { type LineageRow, listingKey, type Shown } from './shown-of.ts';
import { useTitle } from './use-title.ts';
import { wrapTitle } from './wrap-title.ts';

type Box = LineageDrawing['boxes'][number];

const LINES = 3;
const INSET = 14;

/** One box: a record, a listing, what is missing, or how many more there are. */
export function LineageBox({ box, shown }: { box: Box; shown: Shown }) {
  const record = shown.records.get(box.key);
  const gap = shown.gaps.get(box.key);
  if (record) return <RecordBox box={box} record={record} isHere={record === shown.here} />;
  if (gap) return <GapBox box={box} gap={gap} />;
  return box.more === undefined ? <ListingBox box={box} /> : <MoreBox box={box} more={box.more} />;
}

function RecordBox({ box, record, isHere }: { box: Box; record: LineageRow; isHere: boolean }) {
  const words = useRegisterWords();
  const { text, lang } = { lang: undefined, ...useTitle()(record.titles) };
  const { reference, kind, type, date = 'XXXX', sides } = record;
  const says = [words.type(kind, type), words.date(date)];
  return (
    <PageLink
      to={isHere ? `/register/${reference}` : `/register/${reference}/lineage`}
      aria-current={isHere ? 'true' : undefined}
      className="lineage-link"
    >
      <Frame box={box} look={isHere ? 'here' : ''} kind={says[0]!} last={says[1]!} title={text} lang={lang} />
      <Sides box={box} sides={sides} />
    </PageLink>
  );
}

function ListingBox({ box }: { box: Box }) {
  const t = useTexts(lineageTexts);
  const reference = box.key.slice(listingKey('').length);
  return (
    <PageLink to={`/opportunities/${encodeURIComponent(reference)}`} className="lineage-link">
      <Frame box={box} look="listing" kind={t('listing')} title={reference} last={t('listingSay')} />
    </PageLink>
  );
}

/** Nothing leads on from what no source tells. */
function GapBox({ box, gap }: { box: Box; gap: LineageGap }) {
  const t = useTexts(lineageTexts);
  const name = gap.key.slice('gap:'.length) as 'agreement' | 'result' | 'product';
  return (
    <g>
      <Frame
        box={box}
        look="gap"
        kind={t(`gap_${name}`)}
        title={t(`gapSay_${name}`)}
        last={t('whoCouldTell')}
      />
    </g>
  );
}

function MoreBox({ box, more }: { box: Box; more: number }) {
  const t = useTexts(lineageTexts);
  return (
    <a href="#lineage-table" className="lineage-link">
      <Frame box={box} look="more" kind={t('more', { n: more })} title={t('moreSay')} last="" />
    </a>
  );
}

interface FrameProps {
  box: Box;
  look: string;
  kind: string;
  title: string;
  last: string;
  lang?: string | undefined;
}

function Frame({ box: { x, y }, look, kind, title, last, lang }: FrameProps): ReactNode {
  const left = x + INSET;
  return (
    <>
      <rect className={`lineage-node ${look}`} x={x} y={y} width={BOX.width} height={BOX.height} />
      <text className="lineage-kind" x={left} y={y + 22}>
        {`${wrapTitle(kind, BOX.width - 2 * INSET - 28, 1)[0]} `}
      </text>
      {wrapTitle(title, BOX.width - 2 * INSET, LINES).map((line, place) => (
        <text key={place} className="lineage-title" lang={lang} x={left} y={y + 44 + place * 18}>
          {`${line} `}
        </text>
      ))}
      <text x={left} y={y + BOX.height - 13}>
        {last}
      </text>
    </>
  );
}

/** The two tracks at the corner: whose record it is. */
function Sides({ box: { x, y }, sides }: { box: Box; sides: readonly string[] }) {
  const corridor = useCorridor();
  const has = (track: number) => sides.some((side) => corridor.trackOf(side) === track);
  if (sides.length === 0) return null;
  return (
    <g transform={`translate(${x + BOX.width - 34} ${y + 10})`} aria-hidden="true">
      <path className={`track ${has(0) ? 'a' : 'off'}`} d="M0 2.5H6C11 2.5 11 5.9 16 5.9H22" />
      <path className={`track ${has(1) ? 'b' : 'off'}`} d="M0 11.5H6C11 11.5 11 8.1 16 8.1H22" />
    </g>
  );
}
