import type { Centre } from '../centre/centre.ts';

/** What the centre's own doctor says: every invariant of every module, the chain of the journal, and the stored files. */
export async function wrongByDoctor(centre: Centre): Promise<string[]> {
  const { code, said } = await centre.command('doctor');
  return code === 0 ? [] : [`the doctor says: ${said.trim()}`];
}
