import type { Caller } from '#platform/caller';
import type { Corridor } from '#platform/corridor';
import type { Db } from '../store/tables.ts';

/** What the module needs from the house. */
export interface RegisterDeps {
  readonly db: Db;
  readonly corridor: Pick<Corridor, 'sides' | 'fields' | 'divided'>;
}

/** Somebody asks. */
export interface AskingDeps extends RegisterDeps {
  readonly caller: Caller;
}

export const knownOf = ({ corridor }: Pick<RegisterDeps, 'corridor'>) => ({
  sides: corridor.sides.map(({ code }) => code),
  fields: corridor.fields.map(({ code }) => code),
});
