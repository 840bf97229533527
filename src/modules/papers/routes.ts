import { type Served, servedInSteps, servedWith, type WithoutDatabase } from '#platform/http';
import type { PapersDeps } from './actions/deps.ts';
import { listPapers } from './actions/list-papers.ts';
import { keepPaper } from './actions/keep-paper.ts';
import { makeLetter } from './actions/make-letter.ts';
import { makePaper } from './actions/make-paper.ts';
import { makeSheet } from './actions/make-sheet.ts';
import * as contract from './contract.ts';

export function papersRoutes(deps: WithoutDatabase<PapersDeps>): Served[] {
  const serve = servedWith<PapersDeps>(deps);
  const serveInSteps = servedInSteps<PapersDeps>(deps);
  return [
    serve(contract.listPapers, ({ id }, deps) => listPapers(deps, id)),
    serveInSteps(contract.makePaper, (asked, deps) => makePaper(deps, asked)),
    serveInSteps(contract.keepPaper, (asked, deps) => keepPaper(deps, asked)),
    serveInSteps(contract.makeInterestLetter, (asked, deps) => makeLetter(deps, asked)),
    serveInSteps(contract.makeOpportunitySheet, (asked, deps) => makeSheet(deps, asked)),
  ];
}
