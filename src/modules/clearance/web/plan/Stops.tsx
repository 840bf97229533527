import type { PlanDescription } from '../../contract.ts';
import { useTexts } from '#ui';
import { texts } from '../texts.ts';
import { Reasons } from '../parts/Reasons.tsx';
import { useWords } from '../parts/use-words.ts';

/** What stops the case or a route, and what may, with every reason; above everything else. */
export function Stops({ plan }: { plan: PlanDescription }) {
  const t = useTexts(texts);
  return (
    <>
      <StopList title={t('stopped')} stops={plan.blocked} plan={plan} className="stops" />
      <StopList title={t('mayStop')} stops={plan.possiblyBlocked} plan={plan} className="stops maybe" />
    </>
  );
}

interface ListProps {
  title: string;
  stops: PlanDescription['blocked'];
  plan: PlanDescription;
  className: string;
}

function StopList({ title, stops, plan, className }: ListProps) {
  const t = useTexts(texts);
  const words = useWords();
  if (stops.length === 0) return null;
  const authorityOf = (procedure: string) => plan.procedures.find(({ id }) => id === procedure)?.authority;
  return (
    <section className={className} aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {stops.map(({ id, name, procedure, why }) => {
          const authority = authorityOf(procedure);
          return (
            <li key={id}>
              <h3>{words(name)}</h3>
              <Reasons reasons={why} />
              {authority && <p className="note">{t('askThem', { authorities: words(authority.name) })}</p>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
