import { z } from 'zod';
import { recordContent } from '#contracts/register';
import { inTransaction } from '#platform/database';
import { readYaml } from '#platform/packs';
import { keepRecord } from './keep-record.ts';
import type { RegisterDeps } from './deps.ts';

const seeds = z.strictObject({
  records: z.array(z.strictObject({ reference: z.string(), content: recordContent })),
});

/** Loads the public facts that are not there yet; what was changed since is left alone. */
export async function seedRegister(deps: RegisterDeps, file: string): Promise<number> {
  const { records } = readYaml(file, seeds);
  return inTransaction(deps.db, async (db) => {
    let begun = 0;
    for (const { reference, content } of records) {
      const why = content.isInvented
        ? 'An invented example of the demonstration.'
        : 'Public facts, each with its source.';
      const kept = await keepRecord(
        { ...deps, db },
        { content, reference, origin: `seed:${reference}` },
        { why },
      );
      if (kept.is === 'created') begun++;
    }
    return begun;
  });
}
