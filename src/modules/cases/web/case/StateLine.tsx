import type { CaseState, Cooperation } from '#contracts/cases';
import { Section, useTexts } from '#ui';
import { statesOf } from '../../domain/life/life.ts';
import { useCaseNames } from '../names/use-case-names.ts';
import { caseTexts } from './texts/case.ts';

type At = 'past' | 'now' | 'skipped' | 'coming';

/** How each state of a case's way stands to where it is now. */
function stagesOf({ kind, state, turns }: Pick<Cooperation, 'kind' | 'state' | 'turns'>) {
  const way = statesOf(kind);
  const reached = new Set(turns.map((turn) => turn.state));
  const at = (one: CaseState, place: number): At => {
    if (one === state) return 'now';
    if (reached.has(one)) return one === 'closed' ? 'coming' : 'past';
    return place < way.indexOf(state) ? 'skipped' : 'coming';
  };
  return way.map((one, place) => ({ state: one, at: at(one, place) }));
}

/** The way of a case as a line of states: what is behind it, where it stands, what may come. */
export function StateLine({ one }: { one: Cooperation }) {
  const t = useTexts(caseTexts);
  const names = useCaseNames();
  return (
    <Section title={t('line')} className="case-way-section">
      <ol className="case-line">
        {stagesOf(one).map(({ state, at }) => {
          const spent = one.ages.byState.find((age) => age.state === state);
          return (
            <li key={state} className={at} aria-current={at === 'now' ? 'step' : undefined}>
              <span className="case-line-name">{names.of('state', state)}</span>
              <span className="note">
                <span className={at === 'skipped' ? undefined : 'sr'}>{t('stage', { at })}</span>
                {spent && at !== 'skipped' && (
                  <span className="num">{t('stageDays', { days: spent.days })}</span>
                )}
              </span>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
