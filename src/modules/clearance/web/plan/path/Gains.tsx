import type { PlanDescription } from '../../../contract.ts';
import { useFormats, useTexts } from '#ui';
import { texts } from '../../texts.ts';
import { useWords } from '../../parts/use-words.ts';

/** So many are worth a sentence. */
const MOST = 3;

/** What is gained when a step is ready earlier; what is not named gains nothing. */
export function Gains({ plan }: { plan: PlanDescription }) {
  const t = useTexts(texts);
  const words = useWords();
  const formats = useFormats();
  if (plan.gains.length === 0) return null;
  const nameOf = (all: readonly { id: string; name: Parameters<typeof words>[0] }[], id: string) => {
    const found = all.find((one) => one.id === id);
    return found ? words(found.name) : id;
  };
  return (
    <div className="gains meta">
      <ul>
        {plan.gains.slice(0, MOST).map(({ procedure, daysEarlier, milestones }) => (
          <li key={procedure}>
            {t('gain', {
              procedure: nameOf(plan.procedures, procedure),
              earlier: daysEarlier,
              days: Math.round(Math.max(...milestones.map(({ days }) => days))),
              milestones: formats.list(milestones.map(({ id }) => nameOf(plan.milestones, id))),
            })}
          </li>
        ))}
      </ul>
      <p>{t('gainNothing')}</p>
    </div>
  );
}
