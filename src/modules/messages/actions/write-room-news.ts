import { openRoomNews } from '#modules/cases';
import type { WaitingLetter } from '../store/outbox.ts';
import type { MessagesDeps } from './deps.ts';
import type { Mail } from './smtp-transport.ts';
import { type Recipient, writeLetter } from './write-letter.ts';

/** Writes what is new in a room, with the link that ends such letters; nothing when their reader has ended them meanwhile. */
export async function writeRoomNews(
  { db, door }: MessagesDeps,
  letter: WaitingLetter,
  addressed: { readonly to: Recipient; readonly href: string },
): Promise<Mail | undefined> {
  const key = await openRoomNews(db, letter.accountId!);
  if (key === undefined) return undefined;
  const stopHref = door.page(addressed.to.language, `cases/reminders/stop?of=room-news#${key}`);
  return writeLetter(db, letter, { ...addressed, stopHref });
}
