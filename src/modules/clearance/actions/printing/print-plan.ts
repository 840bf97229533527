import fs from 'node:fs';
import path from 'node:path';
import type { Day } from '#platform/calendar';
import type { Language } from '#platform/languages';
import type { Printer } from '#platform/print';
import type { Plan } from '../../domain/planning/plan.ts';
import { describePlan } from '../describing/describe-plan.ts';
import type { Planning } from '../plan-sent.ts';
import { planOnPaper } from './plan-on-paper.ts';
import { paperWords } from './paper-words.ts';

export { dayInWords } from '../../domain/explaining/in-words.ts';
export { planSent, planShared } from '../plan-sent.ts';

const TEMPLATE = path.join(import.meta.dirname, 'plan.typ');

export interface PrintAsked {
  readonly plan: Plan;
  readonly reader: Language;
  /** What the person calls the case; kept nowhere. */
  readonly title?: string | undefined;
}

/** A plan as a PDF in the language of its reader. */
export async function printPlan(
  { rulebook, calendars, today }: Planning,
  { plan, reader, title }: PrintAsked,
  printer: Printer,
) {
  const description = describePlan(rulebook, plan, calendars);
  const { facts } = plan.judgement;
  const content = planOnPaper(rulebook, { description, facts, reader, title, printedOn: today });
  const pdf = await printer.print({ template: template(), content, printedOn: today });
  return { name: fileName({ reader, title, today }, 'pdf'), content: pdf };
}

let read: string | undefined;
const template = () => (read ??= fs.readFileSync(TEMPLATE, 'utf8'));

/** “Clearance plan 2026-11-26 Leuven licence.pdf”: without signs that a file system minds. */
export function fileName(
  { reader, title, today }: { reader: Language; title?: string | undefined; today: Day },
  kind: string,
): string {
  const words = [paperWords[reader].document, today, title ?? ''].join(' ');
  return `${words
    .replaceAll(/[\p{C}/\\:*?"<>|]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()}.${kind}`;
}
