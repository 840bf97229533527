import { type Kysely, sql } from 'kysely';
import type { AgreementState } from '#contracts/cases';
import type { ConcernedAgreement } from '../../src/modules/cases/domain/agreement/permissions.ts';
import { makeCase, type MadeCase } from './cases.ts';
import type { People } from './personas.ts';

export interface AgreementLife {
  readonly state: AgreementState;
  readonly claimedSide: 'cn' | 'be';
}

/** Each state; the one in which the sides differ most, claimed by either. */
export const agreementLives: readonly AgreementLife[] = [
  { state: 'claimed', claimedSide: 'cn' },
  { state: 'claimed', claimedSide: 'be' },
  { state: 'contested', claimedSide: 'cn' },
  { state: 'validated', claimedSide: 'be' },
];

export interface MadeAgreement {
  readonly id: string;
  readonly case: MadeCase;
  readonly life: AgreementLife;
  readonly concerned: ConcernedAgreement;
}

/** What nobody outside the case may read. */
export const SECRET_AMOUNT = '7654321';

/** An agreement of a fresh case as if it had come this far; claimed by the member of its side. */
export async function makeAgreement(
  db: Kysely<unknown>,
  people: People,
  life: AgreementLife,
): Promise<MadeAgreement> {
  const { state, claimedSide } = life;
  const made = await makeCase(db, people, {
    state: 'negotiating',
    ball: { side: 'cn', part: 'adviser' },
  });
  const claimedBy = people.get(claimedSide === 'cn' ? 'writer' : 'member of the other side').account!;
  const decided = state === 'contested' || state === 'validated';
  const other = claimedSide === 'cn' ? 'be' : 'cn';
  const { rows } = await sql<{ id: string }>`
    insert into cases.agreement (case_id, kind, giving_side, receiving_side, language, signed_on, amount, currency, state,
      claimed_side, claimed_by, decided_side, decided_at)
    values (${made.id}, 'licence', 'cn', 'be', 'en', '2026-01-15', ${SECRET_AMOUNT}, 'EUR', ${state}, ${claimedSide}, ${claimedBy},
      ${decided ? other : null}, ${decided ? sql`now()` : null}) returning id`.execute(db);
  const { id } = rows[0]!;
  await sql`insert into cases.agreement_step (agreement_id, number, verb, side) values (${id}, 1, 'claim', ${claimedSide})`.execute(
    db,
  );
  await sql`insert into cases.follow_up (agreement_id, due_on, set_by) values (${id}, '2026-12-01', null)`.execute(
    db,
  );
  await sql`insert into cases.outcome (agreement_id, months, side, jobs, language, reported_by)
    values (${id}, 6, 'cn', 2, 'en', null)`.execute(db);
  return { id, case: made, life, concerned: { case: made.concerned, state, claimedSide, claimedBy } };
}
