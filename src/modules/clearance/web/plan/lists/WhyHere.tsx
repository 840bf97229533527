import { explainProcedure, type Reason } from '../../../contract.ts';
import { writeCaseText } from '../../../domain/sharing/case-text.ts';
import { PageLink, useEndpoint, useTexts, Waiting } from '#ui';
import { texts } from '../../texts.ts';
import { writeLink } from '../../case/link.ts';
import { RefusedByPacks } from '../../parts/FromPacks.tsx';
import { Reasons } from '../../parts/Reasons.tsx';
import { useIsPrinting } from '../../parts/use-is-printing.ts';
import { useWords } from '../../parts/use-words.ts';
import type { Planned } from '../planned.ts';

interface Props {
  id: string;
  /** The reasons that came with the plan; without them they are asked for. */
  reasons?: readonly Reason[];
  planned: Planned;
}

/** Why a procedure is in the plan or not, and which other answers alone would change that. */
export function WhyHere({ id, reasons, planned: { inHand, plan } }: Props) {
  const t = useTexts(texts);
  const words = useWords();
  const isPrinting = useIsPrinting();
  const { facts, asOf, beginsOn } = inHand;
  const explained = useEndpoint(
    explainProcedure,
    { id, facts: facts as never, asOf: asOf ?? plan.asOf, ...(beginsOn && { beginsOn }) },
    { enabled: !isPrinting },
  );
  const shown = reasons ?? explained.answer?.reasons;
  const changes = explained.answer?.changes ?? [];
  return (
    <>
      {shown && (
        <>
          <h3>{explained.answer ? words(explained.answer.headline) : t('why')}</h3>
          <Reasons reasons={shown} />
        </>
      )}
      {explained.isWaiting && <Waiting says={t('explaining')} lines={1} />}
      {explained.error && <RefusedByPacks error={explained.error} onAgain={explained.again} />}
      {changes.length > 0 && <h3>{t('wouldChange')}</h3>}
      <ul className="reasons">
        {changes.map(({ fact, answer, text }) => (
          <li key={fact}>
            {words(text)}{' '}
            <PageLink
              className="no-print"
              to="/clearance/compare"
              hash={writeLink({
                case: writeCaseText(facts),
                asOf,
                beginsOn,
                title: inHand.title,
                other: writeCaseText({ [fact]: answer }),
              })}
            >
              {t('compareThis')}
            </PageLink>
          </li>
        ))}
      </ul>
    </>
  );
}
