import type { Language } from '#platform/languages';
import type { PlannedProcedure } from '../../contract.ts';
import { dayInWords, withUnit } from '../../domain/explaining/in-words.ts';
import { paperWords } from './paper-words.ts';

/** One line of the table of procedures. */
export function procedureOnPaper(procedure: PlannedProcedure, reader: Language) {
  const words = paperWords[reader];
  const { id, side, name, nature, summary, authority, why, variants, confidence } = procedure;
  return {
    id,
    side,
    name: name[reader],
    nature: nature.name[reader],
    summary: summary[reader],
    why: why.map(({ text }) => text[reader]),
    variants: variants.map(({ text, state }) =>
      state === 'applies' ? text[reader] : `${words.variantOpen}${words.colon}${text[reader]}`,
    ),
    authority: authority.name[reader],
    authorityAtHome: atHome(side, authority.name, reader),
    period: periodOnPaper(procedure, reader),
    planned: plannedOnPaper(procedure, reader),
    remarks: remarksOnPaper(procedure, reader),
    path: pathOnPaper(procedure, reader),
    isCritical: procedure.isCritical,
    confidence: words.confidence[confidence],
  };
}

/** What an authority calls itself, where the reader reads another language: one writes to it by that name. */
export function atHome(
  side: PlannedProcedure['side'],
  name: PlannedProcedure['name'],
  reader: Language,
): string {
  const own: Record<typeof side, readonly Language[]> = { cn: ['zh'], be: ['nl', 'fr'], eu: ['en'] };
  if (own[side].includes(reader)) return '';
  return [...new Set(own[side].map((language) => name[language]))]
    .filter((text) => text !== name[reader])
    .join(' · ');
}

function periodOnPaper({ period }: PlannedProcedure, reader: Language): string {
  const words = paperWords[reader];
  if (period.length === undefined) return words.basis[period.basis === 'none' ? 'none' : 'unknown'];
  const length = withUnit(period.length, period.unit?.name, reader);
  const remarks = [words.basis[period.basis], ...(period.isVerified ? [] : [words.notVerified])];
  return reader === 'zh' ? `${length}（${remarks.join('，')}）` : `${length} (${remarks.join(', ')})`;
}

function plannedOnPaper({ start, end }: PlannedProcedure, reader: Language): string[] {
  const from = dayInWords(start.dates.typical.day, reader);
  const until = dayInWords(end.dates.typical.day, reader);
  return from === until ? [from] : [`${from} –`, until];
}

function remarksOnPaper({ end, fileBy }: PlannedProcedure, reader: Language): string[] {
  const words = paperWords[reader];
  return [
    ...(fileBy ? [words.fileBy(dayInWords(fileBy.day, reader))] : []),
    ...(end.dates.typical.isCertain ? [] : [words.presumed]),
  ];
}

function pathOnPaper(
  { isCritical, slackDays, holdsUpMilestones }: PlannedProcedure,
  reader: Language,
): string {
  const words = paperWords[reader];
  if (isCritical) return words.critical;
  return holdsUpMilestones ? words.slack(slackDays) : '';
}
