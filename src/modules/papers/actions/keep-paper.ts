import type { keepPaper as contract } from '#contracts/papers';
import { keepMade } from '#modules/documents';
import { today } from '#platform/calendar';
import type { z } from 'zod';
import { keptTitle, madeFrom } from '../domain/kept.ts';
import { printPaper, type StepDeps } from './make-paper.ts';

type Asked = z.output<(typeof contract)['input']>;

/** Has *documents* keep a paper, which judges whether the caller may, has it made then, and puts it down. */
export async function keepPaper(deps: StepDeps, asked: Asked) {
  const { id: caseId, language, compartment } = asked;
  const place = { caseId, compartment, language, madeFrom: madeFrom(asked) };
  let title = '';
  const kept = await keepMade(deps, place, async () => {
    const { name, bytes, stream } = await printPaper(deps, asked);
    title = keptTitle(name, today(deps.now(), 'UTC'));
    return { title, name, bytes: bytes!, content: stream };
  });
  return { ...kept, title };
}
