import type { PlanDescription } from '../../contract.ts';
import { useTexts } from '#ui';
import { texts } from '../texts.ts';
import { Reasons } from '../parts/Reasons.tsx';
import { useWords } from '../parts/use-words.ts';

/** More than this are folded away while they are only possible. */
const MOST_OPEN = 2;

/** What stops the case or a route, and what may, with every reason; above everything else. */
export function Stops({ plan }: { plan: PlanDescription }) {
  const t = useTexts(texts);
  const { blocked, possiblyBlocked } = plan;
  return (
    <>
      {blocked.length > 0 && (
        <section className="stops" aria-label={t('stopped')}>
          <h2>{t('stopped')}</h2>
          <StopList stops={blocked} plan={plan} />
        </section>
      )}
      {possiblyBlocked.length > 0 && (
        <details className="stops maybe" open={possiblyBlocked.length <= MOST_OPEN}>
          <summary>
            <h2>{t('mayStop', { count: possiblyBlocked.length })}</h2>
          </summary>
          <StopList stops={possiblyBlocked} plan={plan} />
        </details>
      )}
    </>
  );
}

function StopList({ stops, plan }: { stops: PlanDescription['blocked']; plan: PlanDescription }) {
  const t = useTexts(texts);
  const words = useWords();
  const authorityOf = (procedure: string) => plan.procedures.find(({ id }) => id === procedure)?.authority;
  return (
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
  );
}
