import type { Cooperation } from '#contracts/cases';
import type { CasePaper, makePaper as contract } from '#contracts/papers';
import { readAgreements, readCase, readPlan } from '#modules/cases';
import { calendarsOf, planShared, printPlan } from '#modules/clearance';
import { today } from '#platform/calendar';
import type { StreamedFile } from '#platform/contract';
import type { InSteps, WithoutDatabase } from '#platform/http';
import { record } from '#platform/journal';
import type { Language } from '#platform/languages';
import type { z } from 'zod';
import { hindrancesOf, paperKinds } from '../domain/judge-paper.ts';
import type { Leaves } from '../domain/leaf.ts';
import { formatNotMade, pairNotMade, paperHindered } from '../domain/refusals.ts';
import { agreementLeaves } from './composing/agreement-leaves.ts';
import { caseSummary } from './composing/case-summary.ts';
import { introductionLetter } from './composing/interest-letter.ts';
import { paperParties } from './composing/paper-parties.ts';
import type { AskingDeps, PapersDeps } from './deps.ts';
import { fileOf, printLeaves } from './file-of.ts';
import { standingOf } from './list-papers.ts';

export type StepDeps = WithoutDatabase<PapersDeps> & InSteps<PapersDeps['db']>;
type Asked = z.output<(typeof contract)['input']>;

/**
 * Makes a paper of what the caller may see of a case and puts down that it was made. Nothing is held in the database while it
 * is printed.
 */
export async function makePaper(deps: StepDeps, asked: Asked): Promise<StreamedFile> {
  const file = await printPaper(deps, asked);
  const { id: caseId, paper, language, second, format } = asked;
  await deps.step((db) =>
    record(db, 'papers.made', { caseId, paper, language, format, ...(second && { second }) }),
  );
  return file;
}

/** The paper alone: whoever has it made puts that down. */
export async function printPaper(deps: StepDeps, asked: Asked): Promise<StreamedFile> {
  demandMade(asked);
  const printing = await deps.step((db) => prepare({ ...deps, db }, asked));
  return printing();
}

function demandMade({ paper, format, language, second }: Asked) {
  const { formats, takesPair } = paperKinds[paper];
  if (!formats.includes(format)) throw formatNotMade(paper, formats);
  if (second !== undefined && second !== language && !takesPair) throw pairNotMade(paper);
}

/** Reads everything at once; what comes back does the rest without the database. */
async function prepare(deps: AskingDeps, asked: Asked): Promise<() => Promise<StreamedFile>> {
  const { id, paper, language, format } = asked;
  const one = await readCase(deps, { id, reader: language });
  const hindrances = hindrancesOf(paper, await standingOf(deps, one));
  if (hindrances.length > 0) throw paperHindered(paper, hindrances);
  if (paper === 'clearance-plan') return clearancePlan(deps, one, language);
  const leaves = await composed(deps, { ...asked, one, paper });
  const printedOn = today(deps.now(), 'UTC');
  return () => printLeaves(deps, { leaves, format, printedOn, about: one.trackingCode });
}

interface Composing extends Omit<Asked, 'paper'> {
  readonly paper: Exclude<CasePaper, 'clearance-plan'>;
  readonly one: Cooperation;
}

async function composed(deps: AskingDeps, asked: Composing): Promise<Leaves> {
  const { id, paper, language, second, one } = asked;
  const { corridor } = deps;
  const parties = await paperParties(deps, one);
  const day = today(deps.now(), 'UTC');
  if (paper === 'introduction') return [introductionLetter(one, { corridor, language, today: day, parties })];
  if (paper === 'case-summary') {
    const { rows: agreements } = await readAgreements(deps, id);
    const plan = await readPlan(deps, { id, reader: language });
    return [caseSummary({ cooperation: one, parties, agreements, plan, corridor, language, today: day })];
  }
  const languages =
    second === undefined || second === language ? ([language] as const) : ([language, second] as const);
  return agreementLeaves({ template: paper, cooperation: one, parties, corridor, languages });
}

/** The plan as *clearance* prints it, of the facts that are kept with the case. */
async function clearancePlan(deps: AskingDeps, { id, title }: Cooperation, reader: Language) {
  const { case: facts, beginsOn, asOf } = await readPlan(deps, { id, reader });
  const planning = {
    rulebook: await deps.packs.current(),
    calendars: calendarsOf(deps.corridor),
    today: today(deps.now(), 'UTC'),
  };
  const plan = planShared(planning, { case: facts, beginsOn, asOf, unlisted: 'unknown' });
  return async () => {
    const { name, content } = await printPlan(planning, { plan, reader, title }, deps.printer);
    return fileOf(name, 'pdf', content);
  };
}
