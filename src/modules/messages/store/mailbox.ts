import type { Language } from '#platform/languages';
import type { Db } from './tables.ts';

export interface ShownMail {
  readonly recipient: string;
  readonly language: Language;
  readonly subject: string;
  readonly body: string;
}

export async function insertShownMail(
  db: Db,
  letterId: string,
  { recipient, language, subject, body }: ShownMail,
): Promise<void> {
  await db
    .insertInto('messages.shown_mail')
    .values({ letter_id: letterId, recipient, language, subject, body })
    .execute();
}

/** The newest first. */
export async function listShownMail(db: Db) {
  const rows = await db
    .selectFrom('messages.shown_mail')
    .orderBy('id', 'desc')
    .limit(100)
    .selectAll()
    .execute();
  return rows.map(({ id, recipient, language, subject, body, sent_at }) => ({
    id,
    to: recipient,
    language,
    subject,
    body,
    sentAt: sent_at.toISOString(),
  }));
}
