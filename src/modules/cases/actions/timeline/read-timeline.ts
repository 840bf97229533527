import type { Happening } from '#contracts/cases';
import type { Language } from '#platform/languages';
import { type Happenings, type HeldHappening, readHappenings } from '../../store/timeline/read-happenings.ts';
import { holdCase } from '../messages/hold-case.ts';
import type { PlanDeps } from '../plan/deps.ts';

interface TimelineDeps extends PlanDeps {
  /** What other modules tell of a case. */
  readonly happenings: readonly Happenings[];
}

interface Asked {
  readonly id: string;
  readonly limit: number;
  readonly after?: string | undefined;
  readonly reader: Language;
}

/** A page of what happened in a case, of which the database gives what the caller may know. */
export async function readTimeline(deps: TimelineDeps, { id, limit, after, reader }: Asked) {
  await holdCase(deps, id, 'see');
  const { people, rows, ...page } = await readHappenings(deps.db, {
    caseId: id,
    limit,
    after,
    told: deps.happenings,
  });
  const { procedure } = await deps.packs.current();
  return {
    ...page,
    rows: rows.map((row): Happening => {
      const person = row.person === null ? undefined : people.get(row.person);
      const known = procedure.get(String(row.facts['procedure']));
      return {
        ...happeningOf(row),
        ...(person && { person: { id: person.id, name: person.name } }),
        ...(known && { name: known.name[reader], language: reader }),
      };
    }),
  };
}

const happeningOf = ({ moment, key, kind, by, compartment, facts }: HeldHappening): Happening => ({
  ...facts,
  key,
  kind,
  at: new Date(moment).toISOString(),
  ...(by !== null && { by }),
  ...(compartment !== 'shared' && { compartment }),
});
