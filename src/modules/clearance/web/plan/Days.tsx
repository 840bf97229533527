import type { PlanDescription } from '../../contract.ts';
import { Button, DayField, Section, useTexts } from '#ui';
import { texts } from '../texts.ts';
import { FIRST_DAY, LAST_DAY } from '../case/link.ts';
import type { CaseInHand } from '../case/use-case.ts';

/** The day whose law counts, and the day on which work begins. */
export function Days({ plan, inHand }: { plan: PlanDescription; inHand: CaseInHand }) {
  const t = useTexts(texts);
  const isToday = inHand.asOf === undefined && inHand.beginsOn === undefined;
  return (
    <Section title={t('days')} className="days no-print">
      <div className="stack-s">
        <DayField
          label={t('asOf')}
          value={plan.asOf}
          earliest={FIRST_DAY}
          latest={LAST_DAY}
          note={t('asOfNote')}
          onChange={(asOf) => inHand.setDays({ asOf })}
        />
        <DayField
          label={t('beginsOn')}
          value={plan.beginsOn}
          earliest={FIRST_DAY}
          latest={LAST_DAY}
          onChange={(beginsOn) => inHand.setDays({ beginsOn })}
        />
        {!isToday && (
          <Button look="quiet" onClick={() => inHand.setDays({ asOf: undefined, beginsOn: undefined })}>
            {t('backToToday')}
          </Button>
        )}
      </div>
    </Section>
  );
}
