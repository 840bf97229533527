import type { PlainAnswer } from '#platform/contract';
import { csvText } from '#platform/spreadsheet';
import {
  FundedProjects,
  type Funder,
  openaireColumns,
  openaireRows,
} from '../domain/openaire/funded-projects.ts';
import { placesOf } from '../domain/places.ts';
import { funderUnknown } from '../domain/refusals.ts';
import { recordPages, type Step } from './dumps/write-dump.ts';

/** Every funder of a project, with what its table holds and what is left out of it for which gap. */
export async function listFunders(step: Step) {
  const funders = await gather(step);
  return funders.map(({ key, name, projects }) => ({
    key,
    name,
    complete: projects.filter(({ missing }) => missing.length === 0).length,
    leftOut: projects
      .filter(({ missing }) => missing.length > 0)
      .map(({ reference, missing }) => ({ reference, missing: [...missing] })),
  }));
}

/** The table of one funder for OpenAIRE. */
export async function tableOfFunder(
  { step, origin }: { readonly step: Step; readonly origin: () => string },
  key: string,
): Promise<PlainAnswer> {
  const funder = (await gather(step)).find((one) => one.key === key);
  if (!funder) throw funderUnknown(key);
  const rows = openaireRows(funder, placesOf(origin()).record);
  return {
    headers: { 'content-disposition': `attachment; filename="projects.csv"` },
    body: csvText([[...openaireColumns], ...rows]),
  };
}

async function gather(step: Step): Promise<Funder[]> {
  const all = new FundedProjects();
  for await (const page of recordPages(step, ['project', 'funding']))
    for (const record of page) all.add(record);
  return all.funders();
}
