import { letterDoor } from '#modules/access';
import { mailboxTransport, type MessagesDeps, smtpTransport, type Transport } from '#modules/messages';
import type { Settings } from '#platform/config';
import { isLoopback, siteOf } from './door.ts';
import type { Centre } from './open-centre.ts';

/** How mail leaves: by the operator's server, or into the mailbox that only this machine sees. */
function transportOf(settings: Settings): Transport | undefined {
  if (settings.smtpUrl) return smtpTransport(settings.smtpUrl, settings.mailFrom);
  return isLoopback(settings) ? mailboxTransport : undefined;
}

/** What the writer of letters needs; nothing where no mail can leave. Letters then wait, and links are handed over by hand. */
export function openLetters({ settings, deps }: Centre, port: () => number): MessagesDeps | undefined {
  const transport = transportOf(settings);
  if (!transport) deps.log.warn({}, 'no mail goes out: set SMTP_URL');
  const { db, log, corridor } = deps;
  return transport && { db, log, corridor, transport, door: letterDoor(siteOf(settings, port)) };
}
