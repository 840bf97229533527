import type { makeInterestLetter as contract } from '#contracts/papers';
import { readInterest } from '#modules/cases';
import { today } from '#platform/calendar';
import type { StreamedFile } from '#platform/contract';
import type { z } from 'zod';
import { interestLetter } from './composing/interest-letter.ts';
import { printLeaves } from './file-of.ts';
import type { StepDeps } from './make-paper.ts';

/** An interest as a letter, of what the caller may see of it. */
export async function makeLetter(
  deps: StepDeps,
  { id, language, format }: z.output<(typeof contract)['input']>,
): Promise<StreamedFile> {
  const interest = await deps.step((db) => readInterest({ ...deps, db }, { id, reader: language }));
  const printedOn = today(deps.now(), 'UTC');
  const letter = interestLetter(interest, { corridor: deps.corridor, language, today: printedOn });
  const about = interest.opportunity.reference;
  return printLeaves(deps, { leaves: [letter], format, printedOn, about });
}
