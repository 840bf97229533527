import { keepStopKey } from '#modules/cases';
import { textFor } from '#platform/languages';
import { countWaitingAgreements, findToldAgreement } from '../store/agreements.ts';
import type { WaitingLetter } from '../store/outbox.ts';
import type { MessagesDeps } from './deps.ts';
import { bodyOf, linkLine, sayIn } from './say-in.ts';
import type { Mail } from './smtp-transport.ts';
import type { Recipient } from './write-letter.ts';

/** A letter about agreements of cases and the register; nothing when what it tells of is no more so. */
export const writeRegisterNews = (
  deps: MessagesDeps,
  letter: WaitingLetter,
  to: Recipient,
): Promise<Mail | undefined> =>
  letter.kind === 'agreement-waits' ? writeWaiting(deps, letter, to) : writeTold(deps, letter, to);

/** How many agreements wait for a proposal when the letter leaves, and the link that ends such letters; nothing when none does. */
async function writeWaiting(
  { db, door }: MessagesDeps,
  { accountId }: WaitingLetter,
  { email, name, language }: Recipient,
): Promise<Mail | undefined> {
  const count = await countWaitingAgreements(db);
  if (count === 0) return undefined;
  const say = sayIn(language);
  const stopHref = door.page(language, `cases/reminders/stop#${await keepStopKey(db, accountId!)}`);
  return {
    recipient: email,
    language,
    subject: say('agreement-waits_subject', { count }),
    body: bodyOf(say, name, [
      say('agreement-waits_text', { count }),
      linkLine(door.page(language, 'register/proposals')),
      `${say('agreement-waits_next')}\n${linkLine(stopHref)}`,
    ]),
    stopHref,
  };
}

/** That an agreement stands in the register, by the title of its record; nothing when it was withdrawn meanwhile. */
async function writeTold(
  { db, door }: MessagesDeps,
  { facts }: WaitingLetter,
  { email, name, language }: Recipient,
): Promise<Mail | undefined> {
  const told = await findToldAgreement(db, facts['agreementId']!);
  if (!told) return undefined;
  const say = sayIn(language);
  const title = textFor(told.titles, language)?.text ?? told.reference;
  return {
    recipient: email,
    language,
    subject: say('agreement-told_subject', { title }),
    body: bodyOf(say, name, [
      say('agreement-told_text', { title }),
      linkLine(door.page(language, `register/${told.reference}`)),
      say('agreement-told_next'),
    ]),
  };
}
