import type { AgreementState } from '#contracts/cases';
import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { stepsFrom } from '../../domain/agreement/judge-agreement.ts';
import { agreementStepRefused } from '../../domain/agreement/refusals.ts';
import { changedMeanwhile } from '../../domain/refusals.ts';
import { decide, withdraw } from '../../store/agreement/agreements.ts';
import type { AskingDeps } from '../deps.ts';
import { agreementFor, type Asked, entryOf } from './agreement-for.ts';

type Verb = 'validate' | 'contest' | 'withdraw';

interface Answer extends Asked {
  readonly version: number;
  readonly reason?: string | undefined;
}

const leadsTo = { validate: 'validated', contest: 'contested', withdraw: 'withdrawn' } as const;

/**
 * Validates or contests what the other side claimed, or withdraws what the own one did. Of two answers only the first counts;
 * an answer to words that were corrected meanwhile does not.
 */
export async function answerAgreement(
  deps: AskingDeps,
  verb: Verb,
  asked: Answer,
): Promise<{ version: number; state: AgreementState }> {
  return inTransaction(deps.db, async (db) => {
    const { agreement } = await agreementFor({ ...deps, db }, asked, `${verb}-agreement`);
    const { id, caseId, state, version } = agreement;
    if (asked.version !== version) throw changedMeanwhile(id, version);
    if (!stepsFrom[state].includes(verb)) throw agreementStepRefused(id, verb, state);
    const seen = { id, version };
    const isTaken =
      verb === 'withdraw'
        ? await withdraw(db, seen)
        : await decide(db, seen, { verdict: leadsTo[verb], reason: asked.reason });
    if (!isTaken) throw changedMeanwhile(id, version);
    await record(db, entryOf(verb), { caseId, agreementId: id });
    return { version: version + 1, state: leadsTo[verb] };
  });
}
