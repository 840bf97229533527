import { sql } from 'kysely';
import type { Language } from '#platform/languages';
import type { ConsentSubject } from '../domain/personal/consent.ts';
import type { Db } from './tables.ts';

export interface Consent {
  readonly id: string;
  readonly subject: ConsentSubject;
  readonly wording: string;
  readonly givenAt: Date;
  readonly withdrawnAt: Date | undefined;
}

/** Given and withdrawn ones, the latest first. */
export async function listConsents(db: Db, accountId: string): Promise<Consent[]> {
  const rows = await db
    .selectFrom('access.consent')
    .where('account_id', '=', accountId)
    .orderBy('given_at', 'desc')
    .select(['id', 'subject', 'wording', 'given_at', 'withdrawn_at'])
    .execute();
  return rows.map(({ id, subject, wording, given_at, withdrawn_at }) => ({
    id,
    subject,
    wording,
    givenAt: given_at,
    withdrawnAt: withdrawn_at ?? undefined,
  }));
}

interface Given {
  readonly accountId: string;
  readonly subject: ConsentSubject;
  readonly wording: string;
  readonly language: Language;
}

/** Undefined when it is in force already. */
export async function insertConsent(db: Db, given: Given): Promise<string | undefined> {
  const { accountId, subject, wording, language } = given;
  const row = await db
    .insertInto('access.consent')
    .values({ account_id: accountId, subject, wording, language } as never)
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id;
}

export async function withdrawConsent(
  db: Db,
  accountId: string,
  subject: ConsentSubject,
): Promise<string | undefined> {
  const row = await db
    .updateTable('access.consent')
    .where('account_id', '=', accountId)
    .where('subject', '=', subject)
    .where('withdrawn_at', 'is', null)
    .set({ withdrawn_at: sql<Date>`now()` })
    .returning('id')
    .executeTakeFirst();
  return row?.id;
}
