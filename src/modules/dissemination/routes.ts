import { type Served, servedWith, type WithoutDatabase } from '#platform/http';
import type { DisseminationDeps } from './actions/deps.ts';
import { describeRecord, linkRecord } from './actions/describe-record.ts';
import { followAddress } from './actions/follow-address.ts';
import * as contract from './contract.ts';

export function disseminationRoutes(rest: WithoutDatabase<DisseminationDeps>): Served[] {
  const serve = servedWith<DisseminationDeps>(rest);
  return [
    serve(contract.followAddress, ({ reference }, deps, { accept, language }) =>
      followAddress(deps, { reference, accept, language }),
    ),
    serve(contract.recordAsJsonLd, ({ reference }, deps) => describeRecord(deps, reference)),
    serve(contract.recordLinkset, ({ reference }, deps) => linkRecord(deps, reference)),
  ];
}
