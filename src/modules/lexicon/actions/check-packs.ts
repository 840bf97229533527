import { judgePacks } from '../domain/packs/judge-packs.ts';
import type { Problem } from '../domain/packs/problem.ts';
import { readGeneralWords, readThesaurus } from '../store/packs.ts';

/** Everything in the word packs that a person has to mend, by file and line. */
export async function checkPacks(
  packs: string,
): Promise<{ concepts: number; words: number; problems: readonly Problem[] }> {
  const thesaurus = await readThesaurus(packs);
  const general = await readGeneralWords(packs);
  const problems = [
    ...thesaurus.problems,
    ...general.problems,
    ...judgePacks({ concepts: thesaurus.rows, words: general.rows }),
  ];
  return { concepts: thesaurus.rows.length, words: general.rows.length, problems };
}
