import type { Cooperation } from '#contracts/cases';
import { casePapers, type PaperRow } from '#contracts/papers';
import { readCase, readPlanVersions } from '#modules/cases';
import { placesIn } from '#modules/documents';
import { hindrancesOf, paperKinds, type Standing } from '../domain/judge-paper.ts';
import type { AskingDeps } from './deps.ts';

/** Papers of a case that the caller sees, each with everything that stands in its way, and where they can be kept. */
export async function listPapers(deps: AskingDeps, id: string) {
  const standing = await standingOf(deps, await readCase(deps, { id, reader: 'en' }));
  const rows = casePapers.map((paper): PaperRow => {
    const { formats, isTemplate, takesPair } = paperKinds[paper];
    return { paper, formats: [...formats], isTemplate, takesPair, hindrances: hindrancesOf(paper, standing) };
  });
  return { rows, places: await placesIn(deps.db, id) };
}

/** What decides which papers can be made. */
export async function standingOf(deps: AskingDeps, one: Cooperation): Promise<Standing> {
  const { total } = await readPlanVersions(deps, { id: one.id, reader: 'en', limit: 1 });
  return { state: one.state, isDisclosed: one.isDisclosed, seats: one.seats, hasPlan: total > 0 };
}
