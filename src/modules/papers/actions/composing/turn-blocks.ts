import type { Turn } from '#contracts/cases';
import { caseWord } from '#modules/cases';
import { dayInWords } from '#modules/clearance';
import type { Language } from '#platform/languages';
import { type Block, heading, type Run, words } from '../../domain/leaf.ts';
import { saySummary } from '../../texts/say.ts';
import type { SummaryAsked } from './summary-asked.ts';
import { sideName } from './leaf-of.ts';
import { comma, dash, saying } from '../../domain/punctuation.ts';

type Corridor = SummaryAsked['corridor'];

/** Every step from the first on, with whom it went to and what was said with it. */
export function turnBlocks({ cooperation: { turns }, corridor, language }: SummaryAsked): Block[] {
  const say = saySummary(language);
  const rows = turns
    .toSorted((one, other) => one.number - other.number)
    .map((turn) => [
      words(dayInWords(turn.beganOn, language)),
      stepOf(turn, language),
      words(byWhom(turn, { corridor, language })),
      words(nextOf(turn, { corridor, language })),
    ]);
  const head = [say('day'), say('turn'), say('by'), say('next')];
  return [heading(say('turns')), { is: 'table', head, rows, widths: [1.1, 2.2, 1.3, 1.5] }];
}

function stepOf({ verb, reason, note }: Turn, language: Language): Run[] {
  const why = reason === undefined ? '' : `${dash(language)}${caseWord(language, `close_${reason}`)}`;
  const said = note ? [{ text: `${saying(language)}${note}` }] : [];
  return [{ text: `${caseWord(language, `did_${verb}`)}${why}`, isStrong: true }, ...said];
}

interface Read {
  readonly corridor: Corridor;
  readonly language: Language;
}

function byWhom({ by, person }: Turn, { corridor, language }: Read): string {
  const say = saySummary(language);
  const [side, part] = by.split('/');
  if (side === undefined || part === undefined) return say('centre');
  const name = sideName(corridor, side, language);
  return say('holder', { side: name, part: person?.name ?? caseWord(language, `part_${part}`) });
}

function nextOf({ holder, dueOn }: Turn, { corridor, language }: Read): string {
  if (!holder) return '–';
  const say = saySummary(language);
  const who = say('holder', {
    side: sideName(corridor, holder.side, language),
    part: caseWord(language, `part_${holder.part}`),
  });
  if (dueOn === undefined) return who;
  return `${who}${comma(language)}${say('until', { day: dayInWords(dueOn, language) })}`;
}
