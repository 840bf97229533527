import type { createTransport } from 'nodemailer';
import { insertShownMail, type ShownMail } from '../store/mailbox.ts';
import type { Db } from '../store/tables.ts';

export interface Mail extends ShownMail {
  /** Ends messages like this one: mail programs offer it beside the letter. */
  readonly stopHref?: string;
}

/** How mail leaves the centre. `reachesWorld` says whether anybody but this machine can read it. */
export interface Transport {
  readonly reachesWorld: boolean;
  send(mail: Mail, within: { db: Db; letterId: string }): Promise<void>;
}

const MILLISECONDS = 15_000;

/** To a mail server: `smtps://user:password@host` or `smtp://host:587`. */
export function smtpTransport(url: string, from: string): Transport {
  const options = {
    url,
    connectionTimeout: MILLISECONDS,
    greetingTimeout: MILLISECONDS,
    socketTimeout: MILLISECONDS,
    disableFileAccess: true,
    disableUrlAccess: true,
  } as Parameters<typeof createTransport>[0];
  let opened: ReturnType<typeof createTransport> | undefined;
  // Loaded with the first letter.
  const sender = async () => (opened ??= (await import('nodemailer')).createTransport(options));
  return {
    reachesWorld: true,
    send: async ({ recipient, subject, body, stopHref }) => {
      await (
        await sender()
      ).sendMail({
        from,
        to: { name: '', address: recipient },
        subject,
        text: body,
        headers: {
          'Auto-Submitted': 'auto-generated',
          ...(stopHref && { 'List-Unsubscribe': `<${stopHref}>` }),
        },
      });
    },
  };
}

/** Into the mailbox that the web app shows, where only this machine comes in. */
export const mailboxTransport: Transport = {
  reachesWorld: false,
  send: (mail, { db, letterId }) => insertShownMail(db, letterId, mail),
};
