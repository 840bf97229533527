import { sql } from 'kysely';
import { addDays, type Day } from '#platform/calendar';
import type { Db } from '../tables.ts';

/** An agreement of an example case: claimed by one side, validated by the other. */
export interface SeededAgreement {
  readonly caseId: string;
  readonly kind: string;
  readonly givingSide: string;
  readonly receivingSide: string;
  readonly isMutual: boolean;
  readonly about: string;
  readonly language: string;
  readonly signedOn: Day;
  readonly years: number;
  readonly amount?: string | undefined;
  readonly currency?: string | undefined;
  readonly claimed: string;
  readonly other: string;
}

export async function insertSeededAgreement(db: Db, it: SeededAgreement): Promise<void> {
  const endsOn = addDays(it.signedOn, it.years * 365);
  const { rows } = await sql<{ id: string }>`
    insert into cases.agreement (case_id, kind, giving_side, receiving_side, is_mutual, about, language, signed_on, ends_on,
      amount, currency, is_confidential, state, claimed_side, claimed_at, decided_side, decided_at, version)
    values (${it.caseId}, ${it.kind}, ${it.givingSide}, ${it.receivingSide}, ${it.isMutual}, ${it.about}, ${it.language},
      ${it.signedOn}::date, ${endsOn}::date, ${it.amount ?? null}, ${it.currency ?? null}, false, 'validated', ${it.claimed},
      ${it.signedOn}::date, ${it.other}, ${it.signedOn}::date + 2, 2)
    returning id`.execute(db);
  for (const [place, verb, side] of [
    [1, 'claim', it.claimed],
    [2, 'validate', it.other],
  ] as const)
    await sql`insert into cases.agreement_step (agreement_id, number, verb, side, taken_at)
      values (${rows[0]!.id}, ${place}, ${verb}, ${side}, ${it.signedOn}::date + ${sql.lit(place)}::int)`.execute(
      db,
    );
}
