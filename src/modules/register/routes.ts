import { notOlderThan, type Served, servedInSteps, servedWith, type WithoutDatabase } from '#platform/http';
import { proposeAgreement, readUntoldAgreements } from './actions/agreements/propose-agreement.ts';
import { decideProposal } from './actions/decide-proposal.ts';
import type { RegisterDeps } from './actions/deps.ts';
import { askedByRegion } from './actions/asked-by-region.ts';
import { exportFigures } from './actions/counting/export-figures.ts';
import { exportCompleteness } from './actions/tables/export-completeness.ts';
import { exportLineage } from './actions/tables/export-lineage.ts';
import { exportRecords } from './actions/tables/export-records.ts';
import { demandProposing, proposeChange } from './actions/propose-change.ts';
import { readChain } from './actions/counting/read-chain.ts';
import { readCompleteness } from './actions/read-completeness.ts';
import { readFigures } from './actions/counting/read-figures.ts';
import { readHistory } from './actions/read-history.ts';
import { readLineage } from './actions/read-lineage.ts';
import { readRecord } from './actions/read-record.ts';
import { proposeMerge } from './actions/propose-merge.ts';
import { readRevision } from './actions/read-revision.ts';
import { makeYearlyReport, type ReportDeps } from './actions/report/make-yearly-report.ts';
import { readSession } from './actions/read-session.ts';
import * as contract from './contract.ts';
import { findRecords } from './store/find-records.ts';
import { openProposals } from './store/proposals.ts';

/** What the doors need besides: the day, and who prints. */
interface RoutesDeps extends Omit<RegisterDeps, 'corridor'>, ReportDeps {}

export function registerRoutes(deps: WithoutDatabase<RoutesDeps>): Served[] {
  const serve = servedWith<RoutesDeps>(deps);
  return [
    ...countedRoutes(deps),
    serve(contract.getRecord, (asked, deps) => readRecord(deps, asked)),
    serve(contract.recordHistory, ({ reference }, deps) => readHistory(deps, reference)),
    serve(contract.readRevision, (asked, deps) => readRevision(deps, asked)),
    serve(contract.readSession, ({ reference }, deps) => readSession(deps, reference)),
    serve(contract.readLineage, (asked, deps) => readLineage(deps, asked)),
    serve(contract.exportLineage, (asked, deps) => exportLineage(deps, asked)),
    serve(contract.proposeRecord, async (asked, deps) => ({ id: await proposeChange(deps, asked) })),
    serve(contract.proposeRevision, async ({ reference, revision, content, why }, deps) => ({
      id: await proposeChange(deps, { of: { reference, revision }, content, why }),
    })),
    serve(contract.proposeRecordMerge, async (asked, deps) => ({ id: await proposeMerge(deps, asked) })),
    serve(contract.listUntoldAgreements, async (_, deps) => ({ rows: await readUntoldAgreements(deps) })),
    serve(contract.proposeAgreementRecord, async ({ id }, deps) => ({
      id: await proposeAgreement(deps, id),
    })),
    serve(contract.listRecordProposals, (asked, { db, caller }) => {
      demandProposing(caller);
      return openProposals(db, caller.account!, asked);
    }),
    serve(contract.decideRecordProposal, (asked, deps) => decideProposal(deps, asked)),
  ];
}

/** The register as a whole: listed, counted, and as tables and papers. */
function countedRoutes(deps: WithoutDatabase<RoutesDeps>): Served[] {
  const serve = servedWith<RoutesDeps>(deps);
  const serveInSteps = servedInSteps<RoutesDeps>(deps);
  return [
    ...notOlderThan(
      5,
      serve(contract.listRecords, (asked, deps) => findRecords(deps.db, askedByRegion(deps, asked))),
    ),
    ...notOlderThan(
      30,
      serve(contract.exportRecords, (asked, deps) => exportRecords(deps, askedByRegion(deps, asked))),
      serve(contract.exportCompleteness, (asked, deps) => exportCompleteness(deps, asked)),
      serve(contract.readCompleteness, (_, deps) => readCompleteness(deps)),
      serve(contract.readFigures, (asked, deps) => readFigures(deps, asked)),
      serve(contract.exportFigures, (asked, deps) => exportFigures(deps, asked)),
      serve(contract.readChain, (asked, deps) => readChain(deps, asked)),
      serveInSteps(contract.makeYearlyReport, (asked, deps) => makeYearlyReport(deps, asked)),
    ),
  ];
}
