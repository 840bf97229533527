import { type Kysely, sql } from 'kysely';
import type { CaseState } from '#contracts/cases';
import type { ConcernedLanding } from '../../src/modules/cases/domain/landing/permissions.ts';
import { makeCase, type MadeCase } from './cases.ts';
import type { People } from './personas.ts';

/** Before and after a host is settled, once days are counted, and at the end. */
export const landingLives: readonly CaseState[] = ['opened', 'hosted', 'following', 'closed'];

export interface MadeLanding {
  readonly case: MadeCase;
  readonly state: CaseState;
  readonly concerned: ConcernedLanding;
}

/** What nobody outside the case may read. */
export const SECRET_ADDRESS = 'Verborgen Kaai 17';

/** A firm of the own side that lands on the other one, with a full record and a report that waits for confirmation. */
export async function makeLanding(
  db: Kysely<unknown>,
  people: People,
  state: CaseState,
): Promise<MadeLanding> {
  const life = state === 'closed' ? { state } : { state, ball: { side: 'be', part: 'adviser' } as const };
  const made = await makeCase(db, people, life);
  await sql`update cases.cooperation set kind = 'soft-landing' where id = ${made.id}`.execute(db);
  await sql`insert into cases.landing (case_id, version, link, link_language, link_evidence, host_id, host_decision, host_decided_at,
      address, space_kind, area_m2, permit_kind, ready_on, landed_on)
    values (${made.id}, 1, 'link', 'en', 'evidence', ${people.organisations.opposite}, 'approved', now(), ${SECRET_ADDRESS}, 'desk', 9,
      'none', '2026-01-01', '2026-01-15')`.execute(db);
  await sql`insert into cases.landing_report (case_id, months, side, presence, language) values (${made.id}, 3, 'cn', 'on-site', 'en')`.execute(
    db,
  );
  return { case: made, state, concerned: { case: made.concerned, hostSide: 'be' } };
}
