import { runDoctor } from '#platform/doctor';
import type { Database } from '#platform/database';
import { invariants } from '../../src/app/assemble.ts';

/** What breaks the invariants of the records, each in a line. */
export async function illnesses<Tables>(db: Database<Tables>): Promise<Set<string>> {
  const found = await runDoctor(db, invariants);
  return new Set(
    found.flatMap(({ name, state, broken, reason }) =>
      state === 'not-checked'
        ? [`${name} could not be checked: ${reason}`]
        : broken.map(({ subject, says }) => `${name}: ${subject} ${says}`),
    ),
  );
}

/** What was not so before. */
export const newly = (before: ReadonlySet<string>, after: ReadonlySet<string>): string[] =>
  [...after].filter((line) => !before.has(line));
