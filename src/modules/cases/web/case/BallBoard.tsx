import type { Ball, Cooperation } from '#contracts/cases';
import { langOf, Side, useCorridor, useTexts } from '#ui';
import { useCaseNames } from '../names/use-case-names.ts';
import { DaysLeft } from '../parts/DaysLeft.tsx';
import { partTexts } from '../parts/texts/parts.ts';
import { useMoments } from '../parts/use-moments.ts';
import { BallFigure } from './BallFigure.tsx';
import { caseTexts } from './texts/case.ts';

/** The two sides of a case in the order of the corridor: the upper track first. */
export function useSidesOf({ givingSide, receivingSide }: Pick<Cooperation, 'givingSide' | 'receivingSide'>) {
  const corridor = useCorridor();
  return [givingSide, receivingSide].toSorted((a, b) => corridor.trackOf(a) - corridor.trackOf(b));
}

/** The ball, drawn large: who holds it, since when and until when, on whose calendar. */
export function BallBoard({ one }: { one: Cooperation }) {
  const t = useTexts(caseTexts);
  const names = useCaseNames();
  const sides = useSidesOf(one);
  const { ball } = one;
  const label = ball ? t('ballLies', { who: names.holder(ball) }) : t('nobody');
  return (
    <section className="case-ball" aria-label={t('whoseTurn')}>
      {sides.map((side, place) => (
        <SideOfBall key={side} one={one} side={side} isLast={place > 0} />
      ))}
      <BallFigure ball={ball} sides={sides} label={label} />
      {ball ? <Due one={one} ball={ball} /> : <Ended one={one} />}
    </section>
  );
}

interface SideProps {
  one: Cooperation;
  side: string;
  isLast: boolean;
}

function SideOfBall({ one, side, isLast }: SideProps) {
  const t = useTexts(caseTexts);
  const names = useCaseNames();
  const { ball } = one;
  const seat = one.seats.find((found) => found.side === side);
  const holds = ball?.side === side;
  const [party] = seat?.parties ?? [];
  return (
    <div className={`case-ball-side ${isLast ? 'end' : ''} ${holds ? 'holds' : ''}`}>
      <Side code={side} />
      <p className="who">
        {party && <bdi {...langOf(party.language)}>{party.name}</bdi>}
        {!party && seat?.adviser && <bdi>{seat.adviser.name}</bdi>}
      </p>
      {ball && (
        <p className="meta">{holds ? `${names.of('part', ball.part)} · ${t('holds')}` : t('waits')}</p>
      )}
    </div>
  );
}

function Due({ one, ball }: { one: Cooperation; ball: Ball }) {
  const t = useTexts(caseTexts);
  const parts = useTexts(partTexts);
  const names = useCaseNames();
  const corridor = useCorridor();
  const moments = useMoments();
  const day = moments.weekday(ball.dueOn);
  const isMine = one.parts.includes(`${ball.side}/${ball.part}`);
  return (
    <div className="case-ball-due">
      <p className="case-due">
        {isMine ? t('yourTurn', { day }) : t('turnOf', { who: names.holder(ball), day })}
      </p>
      <p className="meta row">
        <DaysLeft ball={ball} />
        <span>{parts('calendarOf', { side: corridor.sideName(ball.side) })}</span>
        <span>{t('since', { day: moments.day(ball.since) })}</span>
      </p>
      {!ball.isCertain && <p className="note">{parts('presumedSay')}</p>}
    </div>
  );
}

function Ended({ one }: { one: Cooperation }) {
  const t = useTexts(caseTexts);
  const names = useCaseNames();
  const last = one.turns.toSorted((a, b) => b.number - a.number)[0];
  return (
    <div className="case-ball-due">
      <p className="case-due">
        {last?.reason
          ? t('closedBecause', { reason: names.of('close', last.reason) })
          : names.of('state', 'closed')}
      </p>
      <p className="meta">{t('nobody')}</p>
    </div>
  );
}
