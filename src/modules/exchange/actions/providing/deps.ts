import type { PartiesTables } from '#modules/parties';
import type { RegisterTables } from '#modules/register';
import type { Database } from '#platform/database';
import type { Repository } from '../../domain/providing/repository.ts';

export type Db = Database<RegisterTables> & Database<PartiesTables>;

/** What the module needs to answer other systems. */
export interface ProvidingDeps {
  readonly db: Db;
  readonly repository: Repository;
  /** For places in lists, which a harvester brings back. */
  readonly signingKey: Buffer;
  readonly now: () => Date;
  /** Records in one answer. */
  readonly perAnswer?: number;
}

/** An answer is made in steps, and no transaction stays open while a harvester takes its time. */
export interface ProvidingInSteps extends Omit<ProvidingDeps, 'db'> {
  step<Result>(work: (db: Db) => Promise<Result>): Promise<Result>;
}
