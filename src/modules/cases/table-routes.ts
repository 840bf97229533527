import { type Served, servedWith, type WithoutDatabase } from '#platform/http';
import { exportBoard } from './actions/tables/export-board.ts';
import { exportCases } from './actions/tables/export-cases.ts';
import type { CasesDeps } from './actions/deps.ts';
import * as contract from './contract.ts';
import { demandDesk } from './actions/demand-desk.ts';

/** Tables for spreadsheets of what the desk and the board show. */
export function tableRoutes(deps: WithoutDatabase<CasesDeps>): Served[] {
  const serve = servedWith<CasesDeps>(deps);
  return [
    serve(contract.exportCases, (asked, deps) => exportCases(deps, asked)),
    serve(contract.exportBoard, (asked, deps) => {
      demandDesk(deps.caller);
      return exportBoard(deps, asked);
    }),
  ];
}
