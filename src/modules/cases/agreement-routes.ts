import { type Served, servedWith, type WithoutDatabase } from '#platform/http';
import { agreeToPublication } from './actions/agreement/agree-to-publication.ts';
import { answerAgreement } from './actions/agreement/answer-agreement.ts';
import { claimAgreement, correctAgreement } from './actions/agreement/claim-agreement.ts';
import { reportOutcome } from './actions/agreement/report-outcome.ts';
import { moveFollowUp, setFollowUp } from './actions/agreement/set-follow-up.ts';
import { readAgreements, readDue } from './actions/agreement/read-agreements.ts';
import type { CasesDeps } from './actions/deps.ts';
import * as contract from './contract.ts';

/** What came of cases: agreements, their answers, their outcomes. */
export function agreementRoutes(deps: WithoutDatabase<CasesDeps>): Served[] {
  const serve = servedWith<CasesDeps>(deps);
  return [
    serve(contract.listAgreements, ({ id }, deps) => readAgreements(deps, id)),
    serve(contract.claimAgreement, (asked, deps) => claimAgreement(deps, asked)),
    serve(contract.correctAgreement, (asked, deps) => correctAgreement(deps, asked)),
    serve(contract.validateAgreement, (asked, deps) => answerAgreement(deps, 'validate', asked)),
    serve(contract.contestAgreement, (asked, deps) => answerAgreement(deps, 'contest', asked)),
    serve(contract.withdrawAgreement, (asked, deps) => answerAgreement(deps, 'withdraw', asked)),
    serve(contract.setFollowUp, async (asked, deps) => {
      await setFollowUp(deps, asked);
      return {};
    }),
    serve(contract.moveFollowUp, async (asked, deps) => {
      await moveFollowUp(deps, asked);
      return {};
    }),
    serve(contract.reportOutcome, async (asked, deps) => {
      await reportOutcome(deps, asked);
      return {};
    }),
    serve(contract.agreeToPublication, async (asked, deps) => {
      await agreeToPublication(deps, asked);
      return {};
    }),
    serve(contract.listDueOutcomes, async (_, deps) => ({ rows: await readDue(deps) })),
  ];
}
