import { openMorning, type OpenedMorning } from '#modules/cases';
import { type Language, locale } from '#platform/languages';
import type { WaitingLetter } from '../store/outbox.ts';
import type { MessagesDeps } from './deps.ts';
import { bodyOf, linkLine, type Say, sayIn } from './say-in.ts';
import type { Mail } from './smtp-transport.ts';
import type { Recipient } from './write-letter.ts';

/** Lines of one part: more nobody reads in a mail, and the desk has them all. */
const MOST_NAMED = 15;

/** Titles are other people's: none breaks a line of the letter. */
const onOneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

interface OfCase {
  readonly caseId: string;
  readonly title: string;
  readonly trackingCode: string;
}

/**
 * Writes the letter of a morning: cases by their titles, days and numbers; what people wrote in them stays there. Nothing when
 * there is nothing left to tell.
 */
export async function writeMorning(
  { db, door, corridor }: MessagesDeps,
  { facts }: WaitingLetter,
  to: Recipient,
): Promise<Mail | undefined> {
  const morning = await openMorning({ db, corridor }, facts['morningId']!);
  if (!morning) return undefined;
  const { language } = to;
  const say = sayIn(language);
  const page = (path: string) => door.page(language, path);
  const stopHref = page(`cases/reminders/stop#${morning.stopKey}`);
  const link = ({ caseId }: OfCase) => linkLine(page(`cases/${caseId}`));
  const paragraphs = [
    say('morning-letter_text'),
    ...partsOf(morning, { say, language, link }),
    `${say('morning_all')}\n${linkLine(page('cases/due'))}`,
    `${say('morning-letter_next')}\n${linkLine(stopHref)}`,
  ];
  return {
    recipient: to.email,
    language,
    subject: say('morning-letter_subject', { day: dayIn(language, morning.day) }),
    body: bodyOf(say, to.name, paragraphs),
    stopHref,
  };
}

interface Words {
  readonly say: Say;
  readonly language: Language;
  link(one: OfCase): string;
}

function partsOf(morning: OpenedMorning, { say, language, link }: Words): string[] {
  const when = (side: string, day: string | undefined) => {
    if (day === undefined) return '';
    const left = morning.daysLeft(side, day);
    const isLate = left < 0 ? 'yes' : 'no';
    return say('morning_when', { isLate, days: Math.abs(left), day: dayIn(language, day) });
  };
  const entry = (one: OfCase, says: readonly string[]) =>
    [`${onOneLine(one.title)} (${one.trackingCode})`, says.filter(Boolean).join(' · '), link(one)].join('\n');
  const part = <Line>(
    heading: Parameters<Say>[0],
    lines: readonly Line[],
    write: (line: Line) => string,
  ): string[] => {
    if (lines.length === 0) return [];
    const rest = lines.length - MOST_NAMED;
    return [
      say(heading),
      ...lines.slice(0, MOST_NAMED).map(write),
      ...(rest > 0 ? [say('morning_more', { count: rest })] : []),
    ];
  };
  const owed = (one: OpenedMorning['due'][number]) =>
    entry(one, [say('morning_owed', { kind: one.kind.replaceAll('-', '_') }), when(one.side, one.day)]);
  const counted = (key: 'morning_messages' | 'morning_tasks' | 'morning_steps', count: number) =>
    count > 0 ? say(key, { count }) : '';
  return [
    ...part('morning_turns', morning.turns, owed),
    ...part('morning_due', morning.due, owed),
    ...part('morning_waiting', morning.waiting.late, (one) => entry(one, [when(one.side, one.day)])),
    ...(morning.waiting.count > 0 ? [say('morning_waitingAll', { count: morning.waiting.count })] : []),
    ...part('morning_news', morning.news, (one) =>
      entry(one, [
        counted('morning_messages', one.messages),
        counted('morning_tasks', one.tasks),
        counted('morning_steps', one.steps),
      ]),
    ),
  ];
}

const dayIn = (language: Language, day: string): string =>
  new Intl.DateTimeFormat(locale[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
