import { inTransaction } from '#platform/database';
import type { LetterKind } from '../domain/plan-letters.ts';
import { endLetter, holdDueLetter, putOff, type WaitingLetter } from '../store/outbox.ts';
import type { MessagesDeps } from './deps.ts';
import type { Mail } from './smtp-transport.ts';
import { writeDigest } from './write-digest.ts';
import { writeLetter } from './write-letter.ts';
import { writeMorning } from './write-morning.ts';
import { writeRegisterNews } from './write-register-news.ts';
import { writeRoomNews } from './write-room-news.ts';

/** Where a letter leads that does not lead to the account. */
const PAGES: { readonly [kind in LetterKind]?: (facts: WaitingLetter['facts']) => string } = {
  'claim-waiting': () => 'claims',
  'ball-received': ({ caseId }) => `cases/${caseId}`,
  'ball-overdue': ({ caseId }) => `cases/${caseId}`,
  mentioned: ({ caseId }) => `cases/${caseId}`,
  'room-news': ({ caseId }) => `cases/${caseId}`,
  'access-ends': ({ caseId }) => `cases/${caseId}`,
  'due-reminder': ({ caseId }) => `cases/${caseId}`,
  'interest-waits': ({ interestId }) => `interests/${interestId}`,
  'interest-answered': ({ interestId }) => `interests/${interestId}`,
  'promise-turned': ({ promiseId }) => `ledger#promise-${promiseId}`,
};

/** Sends what is due, one letter after the other, until the mail server is away; returns how many left. */
export async function deliver(deps: MessagesDeps): Promise<number> {
  let sent = 0;
  for (;;) {
    const outcome = await deliverNext(deps);
    if (outcome === 'none' || outcome === 'away') return sent;
    if (outcome === 'sent') sent++;
  }
}

/** No letter can leave then: the others would only wait for a quarter of a minute each, and lose a try. */
const AWAY = new Set(['ESOCKET', 'ECONNECTION', 'ETIMEDOUT', 'EDNS', 'ECONNREFUSED', 'EAUTH']);

function deliverNext({ db, ...deps }: MessagesDeps): Promise<'none' | 'sent' | 'later' | 'away'> {
  return inTransaction(db, async (own) => {
    const letter = await holdDueLetter(own);
    if (!letter) return 'none';
    try {
      const mail = await write({ ...deps, db: own }, letter);
      if (!mail) {
        await endLetter(own, letter.id, 'dropped');
        return 'later';
      }
      await deps.transport.send(mail, { db: own, letterId: letter.id });
    } catch (error) {
      const { code = 'unknown' } = error as { code?: string };
      deps.log.warn({ letter: letter.id, kind: letter.kind, code }, 'a letter could not be sent');
      await putOff(own, letter, code);
      return AWAY.has(code) ? 'away' : 'later';
    }
    await endLetter(own, letter.id, 'sent');
    return 'sent';
  });
}

/** The letter as it goes out now; nothing when nobody is to read it, or there is nothing left to tell. */
async function write(deps: MessagesDeps, letter: WaitingLetter): Promise<Mail | undefined> {
  const addressed = await address(deps, letter);
  if (!addressed) return undefined;
  if (letter.kind === 'search-digest') return writeDigest(deps, letter, addressed.to);
  if (letter.kind === 'morning-letter') return writeMorning(deps, letter, addressed.to);
  if (letter.kind === 'room-news') return writeRoomNews(deps, letter, addressed);
  if (letter.kind === 'agreement-waits' || letter.kind === 'agreement-told')
    return writeRegisterNews(deps, letter, addressed.to);
  return writeLetter(deps.db, letter, addressed);
}

/**
 * Who reads it, and the link that it carries: made in this moment, so that its token stands nowhere but in the mail itself.
 * Nobody: the account was closed, the link is over, or the person was invented.
 */
async function address(
  { db, door, transport }: MessagesDeps,
  { kind, accountId, linkId, facts }: WaitingLetter,
) {
  if (linkId) return door.issueMailedLink(db as never, linkId);
  const to = accountId && (await door.recipientOf(db as never, accountId));
  if (!to || (to.isDemonstration && transport.reachesWorld)) return undefined;
  return {
    to,
    href: kind === 'recovery-link' ? '' : door.page(to.language, PAGES[kind]?.(facts) ?? 'account'),
  };
}
