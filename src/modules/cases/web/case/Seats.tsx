import type { Cooperation } from '#contracts/cases';
import { Facts, langOf, Section, Side, Tag, useTexts } from '#ui';
import type { Outcomes } from '../parts/OutcomeNotice.tsx';
import { useSidesOf } from './BallBoard.tsx';
import { SeatSteps } from './steps/CaseSteps.tsx';
import { caseTexts } from './texts/case.ts';

type Seat = Cooperation['seats'][number];

/** Both sides with their advisers and organisations, as far as the reader may know them. */
export function Seats({ one, outcomes }: { one: Cooperation; outcomes: Outcomes }) {
  const t = useTexts(caseTexts);
  const sides = useSidesOf(one);
  return (
    <Section title={t('seats')}>
      <div className="stack-s">
        {sides.flatMap((side) =>
          one.seats
            .filter((seat) => seat.side === side)
            .map((seat) => <SeatOf key={side} seat={seat} isDisclosed={one.isDisclosed} />),
        )}
        <p className="note">{t(one.isDisclosed ? 'disclosed' : 'notDisclosed')}</p>
        <SeatSteps one={one} outcomes={outcomes} />
      </div>
    </Section>
  );
}

function SeatOf({ seat, isDisclosed }: { seat: Seat; isDisclosed: boolean }) {
  const t = useTexts(caseTexts);
  const { side, adviser, hasAgreed } = seat;
  return (
    <div>
      <Side code={side} />
      <Facts
        rows={[
          {
            term: t('adviser'),
            value: adviser ? <bdi>{adviser.name}</bdi> : <Tag look="unknown">{t('noAdviser')}</Tag>,
          },
          { term: t('organisations'), value: <Parties seat={seat} /> },
          !isDisclosed && {
            term: t('names'),
            value: hasAgreed ? t('agreed') : <Tag look="unknown">{t('notAgreed')}</Tag>,
          },
        ]}
      />
    </div>
  );
}

function Parties({ seat: { parties, partyCount } }: { seat: Seat }) {
  const t = useTexts(caseTexts);
  if (parties.length === 0) return <Tag look="unknown">{t('notNamed', { count: partyCount })}</Tag>;
  return (
    <ul>
      {parties.map(({ id, name, language }) => (
        <li key={id}>
          <bdi {...langOf(language)}>{name}</bdi>
        </li>
      ))}
    </ul>
  );
}
