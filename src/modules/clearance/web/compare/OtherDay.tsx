import type { PlanDescription } from '../../contract.ts';
import { Button, DayField, useFormats, useTexts } from '#ui';
import { FIRST_DAY, LAST_DAY } from '../case/link.ts';
import { texts as ownTexts } from './texts.ts';
import type { ComparisonInHand } from './use-comparison.ts';

interface Props {
  inHand: ComparisonInHand;
  plan: PlanDescription | undefined;
}

/** So many days on which something changes are offered. */
const MOST_DAYS = 6;

/** The law of another day; days on which something is announced for this plan stand ready. */
export function OtherDay({ inHand, plan }: Props) {
  const own = useTexts(ownTexts);
  const formats = useFormats();
  const { otherAsOf, setOtherDay } = inHand;
  if (!plan) return null;
  const coming = [...new Set(plan.watch.flatMap(({ on }) => (on && on > plan.asOf ? [on] : [])))]
    .toSorted()
    .slice(0, MOST_DAYS);
  return (
    <div className="stack-s">
      <DayField
        label={own('otherDay')}
        value={otherAsOf ?? plan.asOf}
        earliest={FIRST_DAY}
        latest={LAST_DAY}
        note={otherAsOf === undefined ? own('sameDay') : own('insteadOfDay', { day: formats.day(plan.asOf) })}
        onChange={setOtherDay}
      />
      {coming.length > 0 && (
        <div>
          <p className="meta">{own('comingDays')}</p>
          <div className="row">
            {coming.map((day) => (
              <Button key={day} aria-pressed={day === otherAsOf} onClick={() => setOtherDay(day)}>
                {formats.day(day)}
              </Button>
            ))}
          </div>
        </div>
      )}
      {otherAsOf !== undefined && (
        <Button look="quiet" onClick={() => setOtherDay(undefined)}>
          {own('makeSameDay')}
        </Button>
      )}
    </div>
  );
}
