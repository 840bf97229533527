import { heldUpLetters } from '#modules/messages';
import type { Deps } from './open-centre.ts';

const LONGEST_MS = 2000;

/** Mail that does not leave, for whoever runs the centre. Where the database does not answer that is told instead. */
export async function heldUpMail({ db }: Pick<Deps, 'db'>): Promise<Record<string, string>> {
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), LONGEST_MS).unref());
  const reason = await Promise.race([heldUpLetters(db), late]).catch(() => undefined);
  return reason === undefined ? {} : { mail: reason };
}
