import { partyNames } from '#modules/parties';
import { type Language, locale, textFor } from '#platform/languages';
import type { WaitingLetter } from '../store/outbox.ts';
import { findPromise } from '../store/promises.ts';
import type { Db } from '../store/tables.ts';
import type { Mail } from './smtp-transport.ts';
import { bodyOf, linkLine, sayIn } from './say-in.ts';

export interface Recipient {
  readonly email: string;
  readonly name: string;
  readonly language: Language;
}

/**
 * Writes a letter in the language of its reader, as plain text: no mail program shows it wrongly. Nothing when what it tells of
 * was taken back meanwhile.
 */
export async function writeLetter(
  db: Db,
  letter: WaitingLetter,
  { to, href, stopHref }: { to: Recipient; href: string; stopHref?: string | undefined },
): Promise<Mail | undefined> {
  const { language } = to;
  const say = sayIn(language);
  const promise = await promiseIn(db, letter, language);
  if (letter.kind === 'promise-turned' && !promise) return undefined;
  const values = daysIn(
    { ...codesIn(letter.facts), ...(await organisationIn(db, letter, language)), ...promise },
    language,
  );
  return {
    recipient: to.email,
    language,
    subject: say(`${letter.kind}_subject`, values),
    body: bodyOf(say, to.name, [
      say(`${letter.kind}_text`, values),
      href && linkLine(href),
      say(`${letter.kind}_next`, values),
      stopHref === undefined ? '' : `${say('room-news_stop')}\n${linkLine(stopHref)}`,
    ]),
    ...(stopHref && { stopHref }),
  };
}

async function organisationIn(db: Db, { facts }: WaitingLetter, language: Language) {
  const id = facts['organisationId'];
  const party = id === undefined ? undefined : (await partyNames(db as never, [id])).get(id);
  return party ? { organisation: textFor(party.names, language)?.text ?? party.name } : {};
}

/** Who promised what, in the reader’s language or the first one there is. */
async function promiseIn(db: Db, { facts }: WaitingLetter, language: Language) {
  const id = facts['promiseId'];
  const found = id === undefined ? undefined : await findPromise(db, id);
  return (
    found && {
      promiser: onOneLine(textFor(found.promiser, language)?.text ?? ''),
      promise: onOneLine(textFor(found.texts, language)?.text ?? ''),
    }
  );
}

/** No text of somebody else breaks a line of the letter. */
const onOneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** Codes as the selectors of a text spell them: ICU knows no hyphen there. Days and ids stay. */
const codesIn = (facts: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      /^[a-z-]+$/.test(value) ? value.replaceAll('-', '_') : value,
    ]),
  );

/** Days as readers of the language write them. */
function daysIn(values: Readonly<Record<string, string>>, language: Language) {
  const days = new Intl.DateTimeFormat(locale[language], { dateStyle: 'long', timeZone: 'UTC' });
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      /^\d{4}-\d\d-\d\d$/.test(value) ? days.format(new Date(`${value}T00:00:00Z`)) : value,
    ]),
  );
}
