import { type Selectable, sql } from 'kysely';
import type { AgreementState, StatedAgreement } from '#contracts/cases';
import type { Db } from '../tables.ts';
import type { AgreementTables } from './tables.ts';

type Row = Selectable<AgreementTables['cases.agreement']>;

/** An agreement as it stands. */
export interface HeldAgreement {
  readonly id: string;
  readonly caseId: string;
  readonly stated: StatedAgreement;
  readonly state: AgreementState;
  readonly claimedSide: string;
  readonly claimedBy?: string | undefined;
  readonly decidedSide?: string | undefined;
  readonly version: number;
}

const select = (db: Db) => db.selectFrom('cases.agreement').selectAll();

const heldOf = (row: Row): HeldAgreement => ({
  id: row.id,
  caseId: row.case_id,
  state: row.state,
  claimedSide: row.claimed_side,
  claimedBy: row.claimed_by ?? undefined,
  decidedSide: row.decided_side ?? undefined,
  version: row.version,
  stated: {
    kind: row.kind,
    givingSide: row.giving_side,
    receivingSide: row.receiving_side,
    isMutual: row.is_mutual,
    about: row.about,
    language: row.language,
    signedOn: row.signed_on,
    renewal: row.renewal,
    isConfidential: row.is_confidential,
    ...(row.begins_on !== null && { beginsOn: row.begins_on }),
    ...(row.ends_on !== null && { endsOn: row.ends_on }),
    ...(row.amount !== null && { value: { amount: row.amount, currency: row.currency! } }),
  },
});

/** Agreements of a case that the caller may see, the first claimed first. */
export const listOfCase = async (db: Db, caseId: string): Promise<HeldAgreement[]> =>
  (await select(db).where('case_id', '=', caseId).orderBy('id').execute()).map(heldOf);

export async function findAgreement(
  db: Db,
  { id, agreementId }: { id: string; agreementId: string },
): Promise<HeldAgreement | undefined> {
  const row = await select(db).where('id', '=', agreementId).where('case_id', '=', id).executeTakeFirst();
  return row && heldOf(row);
}

const written = (stated: StatedAgreement) =>
  JSON.stringify({
    kind: stated.kind,
    giving_side: stated.givingSide,
    receiving_side: stated.receivingSide,
    is_mutual: stated.isMutual,
    about: stated.about,
    language: stated.language,
    signed_on: stated.signedOn,
    begins_on: stated.beginsOn ?? null,
    ends_on: stated.endsOn ?? null,
    renewal: stated.renewal,
    amount: stated.value?.amount ?? null,
    currency: stated.value?.currency ?? null,
    is_confidential: stated.isConfidential,
  });

/** Nothing when the case has been closed meanwhile. */
export async function insertClaim(
  db: Db,
  caseId: string,
  { side, stated }: { side: string; stated: StatedAgreement },
): Promise<string | undefined> {
  const { rows } = await sql<{
    id: string | null;
  }>`select cases.claim_agreement(${caseId}, ${side}, ${written(stated)}::jsonb) as id`.execute(db);
  return rows[0]?.id ?? undefined;
}

interface Seen {
  readonly id: string;
  readonly version: number;
}

const taken = async (db: Db, query: ReturnType<typeof sql<{ taken: boolean }>>): Promise<boolean> =>
  (await query.execute(db)).rows[0]?.taken === true;

/** False when it is no longer as the caller saw it; so are its sisters below. */
export const correct = (
  db: Db,
  { id, version }: Seen,
  { side, stated }: { side: string; stated: StatedAgreement },
): Promise<boolean> =>
  taken(
    db,
    sql<{
      taken: boolean;
    }>`select cases.correct_agreement(${id}, ${version}, ${side}, ${written(stated)}::jsonb) as taken`,
  );

export const decide = (
  db: Db,
  { id, version }: Seen,
  { verdict, reason }: { verdict: 'validated' | 'contested'; reason?: string | undefined },
): Promise<boolean> =>
  taken(
    db,
    sql<{
      taken: boolean;
    }>`select cases.decide_agreement(${id}, ${version}, ${verdict}, ${reason ?? null}) as taken`,
  );

export const withdraw = (db: Db, { id, version }: Seen): Promise<boolean> =>
  taken(db, sql<{ taken: boolean }>`select cases.withdraw_agreement(${id}, ${version}) as taken`);
