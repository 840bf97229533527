import { type Digest, openDigest } from '#modules/opportunities';
import { writeQuery } from '#platform/contract';
import { textFor } from '#platform/languages';
import type { WaitingLetter } from '../store/outbox.ts';
import type { MessagesDeps } from './deps.ts';
import type { Mail } from './smtp-transport.ts';
import { bodyOf, linkLine, type Say, sayIn } from './say-in.ts';
import type { Recipient } from './write-letter.ts';

/** Listings that one message names: more nobody reads in a mail, and the search itself has them all. */
const MOST_NAMED = 20;

/** Names and titles are other people's: none breaks a line of the letter. */
const onOneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/**
 * Writes what is new to a saved search, each listing with its own link, and the link that ends such messages. Nothing when there is
 * nothing left to tell.
 */
export async function writeDigest(
  { db, door, corridor }: MessagesDeps,
  { facts }: WaitingLetter,
  to: Recipient,
): Promise<Mail | undefined> {
  const { language } = to;
  const digest = await openDigest(db as never, facts['digestId']!, language);
  if (!digest) return undefined;
  const say = sayIn(language);
  const page = (path: string) => door.page(language, path);
  const values = { search: onOneLine(digest.name), count: digest.rows.length };
  const stopHref = page(`searches/stop#${digest.stopKey}`);
  const { q, ...filters } = digest.question;
  const paragraphs = [
    say('search-digest_text', values),
    ...digest.rows
      .slice(0, MOST_NAMED)
      .map((row) =>
        [
          onOneLine(row.title),
          kindLine(row, { say, side: nameOf(row.side) }),
          linkLine(page(`opportunities/${encodeURIComponent(row.reference)}`)),
        ].join('\n'),
      ),
    `${say('search-digest_all', values)}\n${linkLine(page(`opportunities?${writeQuery({ q, ...filters })}`))}`,
    `${say('search-digest_rhythm')}\n${linkLine(page('searches'))}`,
    `${say('search-digest_next')}\n${linkLine(stopHref)}`,
  ];
  return {
    recipient: to.email,
    language,
    subject: say('search-digest_subject', values),
    body: bodyOf(say, to.name, paragraphs),
    stopHref,
  };

  function nameOf(side: string | undefined): string | undefined {
    const name = corridor.sides.find(({ code }) => code === side)?.name;
    return name && textFor(name, language)?.text;
  }
}

/** `Offer · China`. */
const kindLine = (
  { direction }: Digest['rows'][number],
  { say, side }: { say: Say; side: string | undefined },
): string => [say('search-digest_listing', { direction }), side].filter(Boolean).join(' · ');
