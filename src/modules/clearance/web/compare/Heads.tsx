import type { PlanDescription } from '../../contract.ts';
import { PageLink, useFormats, useTexts } from '#ui';
import { writeCaseText } from '../../domain/sharing/case-text.ts';
import { writeLink } from '../case/link.ts';
import { useWords } from '../parts/use-words.ts';
import { texts } from '../texts.ts';
import { texts as ownTexts } from './texts.ts';
import type { Comparison } from './comparison.ts';
import type { ComparisonInHand } from './use-comparison.ts';

interface Props {
  comparison: Comparison;
  inHand: ComparisonInHand;
}

/** Both plans in figures, beside each other; either opens as a plan of its own. */
export function Heads({ comparison: { before, after }, inHand }: Props) {
  const own = useTexts(ownTexts);
  const { facts, otherFacts, hash, otherAsOf } = inHand;
  const otherHash = {
    ...hash,
    case: writeCaseText({ ...facts, ...otherFacts }),
    asOf: otherAsOf ?? hash.asOf,
    beginsOn: otherAsOf === undefined ? hash.beginsOn : undefined,
  };
  return (
    <div className="heads">
      <Head title={own('onePlan')} plan={before} hash={writeLink(hash)} />
      <Head title={own('otherPlan')} plan={after} hash={writeLink(otherHash)} />
    </div>
  );
}

function Head({ title, plan, hash }: { title: string; plan: PlanDescription; hash: string }) {
  const t = useTexts(texts);
  const own = useTexts(ownTexts);
  const formats = useFormats();
  const words = useWords();
  const required = plan.procedures.filter(({ state }) => state === 'required').length;
  const last = plan.milestones.toSorted(
    (one, other) => other.earliest.days.typical - one.earliest.days.typical,
  )[0];
  return (
    <section className="head" aria-label={title}>
      <h2>{title}</h2>
      <p className="meta">{t('lawOf', { day: formats.day(plan.asOf) })}</p>
      <ul>
        <li>
          <b className="num">{formats.number(required)}</b> {t('standing_required')}
        </li>
        <li>
          <b className="num">{formats.number(plan.procedures.length - required)}</b> {t('standing_open')}
        </li>
        {plan.blocked.length > 0 && (
          <li className="stopped">{plan.blocked.map(({ name }) => words(name)).join(' · ')}</li>
        )}
        {last && (
          <li>
            {own('lastOfAll', {
              milestone: words(last.name),
              day: formats.day(last.earliest.dates.typical.day),
            })}
          </li>
        )}
      </ul>
      <PageLink className="no-print" to="/clearance/plan" hash={hash}>
        {own('openPlan')}
      </PageLink>
    </section>
  );
}
