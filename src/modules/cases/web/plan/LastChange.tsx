import type { CasePlan, PlanVersion } from '#contracts/cases';
import { useTexts } from '#ui';
import { useMoments } from '../parts/use-moments.ts';
import { planTexts } from './texts/plan.ts';

interface Props {
  kept: PlanVersion;
  names: CasePlan['names'];
}

/** What the last version of the plan changed, and whether an answer, the rules or the day was the reason. */
export function LastChange({ kept: { because, madeAt, change, number }, names }: Props) {
  const t = useTexts(planTexts);
  const moments = useMoments();
  // The first plan is new as a whole: nothing has changed yet.
  if (number === 1) return null;
  const lines = [
    ['added', change.added],
    ['gone', change.gone],
    ['verdicts', change.changed],
    ['moved', change.moved],
  ] as const;
  const told = lines.filter(([, steps]) => steps.length > 0);
  return (
    <section className="case-plan-change">
      <h3>{t('changed')}</h3>
      <p className="meta">{t(`because_${because}`, { day: moments.moment(madeAt) })}</p>
      {told.length === 0 && <p>{t('nothingOfSteps')}</p>}
      {told.map(([key, steps]) => (
        <details key={key}>
          <summary>{t(key, { count: steps.length })}</summary>
          <ul>
            {steps.map(({ procedure }) => (
              <li key={procedure}>{names[procedure] ?? procedure}</li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
