import type { Language } from '#platform/languages';

/** The same sentence in several languages; a language may be missing. */
export type ParallelLine = Readonly<Partial<Record<Language, string>>>;

const SHORTEST = 2;
const LONGEST = 800;

/** Lines in at least two languages, each English wording once. */
export function distinctLines(lines: readonly ParallelLine[]): ParallelLine[] {
  const seen = new Set<string>();
  return lines.filter((line) => {
    const { en = '' } = line;
    const isNew =
      en.length >= SHORTEST && en.length <= LONGEST && !seen.has(en) && Object.keys(line).length > 1;
    if (isNew) seen.add(en);
    return isNew;
  });
}
