import { notOlderThan, type Served, servedInSteps, servedWith, type WithoutDatabase } from '#platform/http';
import { citationFile, citeRecord } from './actions/cite-record.ts';
import type { DisseminationDeps } from './actions/deps.ts';
import { describeRecord, linkRecord } from './actions/describe-record.ts';
import { dumpDescriber } from './actions/dumps/dump-describer.ts';
import { answerDump } from './actions/dumps/answer-dump.ts';
import { exportGrant, exportRecord } from './actions/export-record.ts';
import { followAddress } from './actions/follow-address.ts';
import { listFunders, tableOfFunder } from './actions/list-funders.ts';
import { writeCalendar } from './actions/write-calendar.ts';
import { writeCatalogue } from './actions/write-catalogue.ts';
import { robots, sitemapIndex, sitemapPart } from './actions/sitemap/sitemap-part.ts';
import * as contract from './contract.ts';
import { licence } from './domain/licence.ts';

export function disseminationRoutes(rest: WithoutDatabase<DisseminationDeps>): Served[] {
  const serve = servedWith<DisseminationDeps>(rest);
  const serveInSteps = servedInSteps<DisseminationDeps>(rest);
  const describeDumps = dumpDescriber(rest.origin);
  return [
    serve(contract.followAddress, ({ reference }, deps, { accept, language }) =>
      followAddress(deps, { reference, accept, language }),
    ),
    serve(contract.recordAsJsonLd, ({ reference }, deps) => describeRecord(deps, reference)),
    serve(contract.recordLinkset, ({ reference }, deps) => linkRecord(deps, reference)),
    serve(contract.citeRecord, async (asked, deps) => ({ rows: await citeRecord(deps, asked) })),
    serve(contract.recordAsBibTeX, (asked, deps) => citationFile(deps, { ...asked, style: 'bibtex' })),
    serve(contract.recordAsRis, (asked, deps) => citationFile(deps, { ...asked, style: 'ris' })),
    serveInSteps(contract.dumpAsJsonLines, (_, deps) => answerDump('jsonl', deps)),
    serveInSteps(contract.dumpAsCsv, (_, deps) => answerDump('csv', deps)),
    serveInSteps(contract.describeDumps, async (_, { step }) => ({
      ...(await describeDumps(step)),
      licence: licence.href,
    })),
    serve(contract.recordAsDataCite, ({ reference }, deps) => exportRecord(deps, reference)),
    serve(contract.grantAsCrossref, (asked, deps) => exportGrant(deps, asked)),
    serveInSteps(contract.readCalendar, (asked, deps) => writeCalendar(deps, asked)),
    serveInSteps(contract.catalogueAsJsonLd, async (_, deps) =>
      writeCatalogue(deps, await describeDumps(deps.step), 'jsonld'),
    ),
    serveInSteps(contract.catalogueAsTurtle, async (_, deps) =>
      writeCatalogue(deps, await describeDumps(deps.step), 'turtle'),
    ),
    serve(contract.readRobots, (_, { origin }) => robots(origin())),
    ...notOlderThan(
      30,
      serveInSteps(contract.listFunders, async (_, { step }) => ({ rows: await listFunders(step) })),
      serveInSteps(contract.tableOfFunder, ({ key }, deps) => tableOfFunder(deps, key)),
      serveInSteps(contract.readSitemap, (_, deps) => sitemapIndex({ ...deps, origin: deps.origin() })),
      serveInSteps(contract.readSitemapPart, ({ part }, deps) =>
        sitemapPart({ ...deps, origin: deps.origin() }, part),
      ),
    ),
  ];
}
