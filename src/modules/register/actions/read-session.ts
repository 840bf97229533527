import type { SessionPage } from '#contracts/register';
import type { Day } from '#platform/calendar';
import { recordUnknown } from '../domain/refusals.ts';
import { tellSession } from '../domain/sessions/session.ts';
import { findRecord } from '../store/read-record.ts';
import { bodyOf, linkedTo, undertakings } from '../store/sessions.ts';
import type { RegisterDeps } from './deps.ts';

/** A session with all that stands around it. */
export async function readSession(
  { db, today }: RegisterDeps & { today(): Day },
  reference: string,
): Promise<SessionPage> {
  const asked = await findRecord(db, reference);
  const found = asked?.successor === undefined ? asked : await findRecord(db, asked.successor);
  if (!found?.content || found.line.kind !== 'session') throw recordUnknown(reference);
  const session = { id: found.id, line: found.line, content: found.content };
  const body = await bodyOf(db, found.id);
  const sessions = body ? await linkedTo(db, [body.id], 'session-of') : [session];
  const told = tellSession({
    session,
    body,
    sessions,
    commitments: await linkedTo(
      db,
      sessions.map(({ id }) => id),
      'agreed-in',
    ).then((all) => all.filter(({ line }) => line.kind === 'commitment')),
    others: await undertakings(db, found.line),
    today: today(),
  });
  return { ...told, content: found.content };
}
