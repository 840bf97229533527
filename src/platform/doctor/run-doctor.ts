import type { Database } from '#platform/database';

/** Something that must hold in the database at any moment. */
export interface Invariant {
  /** `<module>.<what>` */
  readonly name: string;
  /** What must hold, in English. */
  readonly sentence: string;
  /** What to do when it does not hold, in English. */
  readonly remedy?: string;
  /** The rows that break it; none when all is well. */
  find(db: Database<unknown>): Promise<Broken[]>;
}

export interface Broken {
  /** What is broken, by id or reference, never by a person's name. */
  readonly subject: string;
  readonly says: string;
}

export interface Finding {
  readonly name: string;
  readonly sentence: string;
  readonly state: 'holds' | 'broken' | 'not-checked';
  /** The first hundred. */
  readonly broken: readonly Broken[];
  readonly brokenInAll: number;
  readonly milliseconds: number;
  readonly remedy?: string;
  /** Why it could not be checked. */
  readonly reason?: string;
}

const MOST_SHOWN = 100;

/** Checks every invariant, also after one that cannot be checked: a doctor who stops at the first ill finds only one. */
export async function runDoctor<Tables>(
  db: Database<Tables>,
  invariants: readonly Invariant[],
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const invariant of invariants) findings.push(await check(db as Database<unknown>, invariant));
  return findings;
}

async function check(db: Database<unknown>, { name, sentence, remedy, find }: Invariant): Promise<Finding> {
  const started = performance.now();
  const finding = (state: Finding['state'], broken: Broken[], reason?: string): Finding => ({
    name,
    sentence,
    ...(remedy !== undefined && { remedy }),
    state,
    broken: broken.slice(0, MOST_SHOWN),
    brokenInAll: broken.length,
    milliseconds: Math.round(performance.now() - started),
    ...(reason !== undefined && { reason }),
  });
  try {
    const broken = await find(db);
    return finding(broken.length > 0 ? 'broken' : 'holds', broken);
  } catch (error) {
    return finding('not-checked', [], error instanceof Error ? error.message : String(error));
  }
}
