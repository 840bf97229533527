import fs from 'node:fs';
import path from 'node:path';
import type { StreamedFile } from '#platform/contract';
import type { Corridor } from '#platform/corridor';
import type { Day } from '#platform/calendar';
import type { InSteps } from '#platform/http';
import type { Language } from '#platform/languages';
import { type Paper, type Printer, spaced } from '#platform/print';
import { yearInRecords } from '../../domain/report/year-in-records.ts';
import { recordsOfYear } from '../../store/records-of-year.ts';
import type { Db } from '../../store/tables.ts';
import { sayReport } from '../../texts/say-report.ts';
import type { RegisterDeps } from '../deps.ts';
import { readCompleteness } from '../read-completeness.ts';
import { composeReport } from './compose-report.ts';
import { reportingIn } from './reporting-in.ts';

export interface ReportDeps {
  readonly corridor: Pick<Corridor, 'sides' | 'fields' | 'divided' | 'name'>;
  readonly printer: Printer;
  today(): Day;
}

interface Asked {
  readonly year: number;
  readonly language: Language;
}

/** A year of the register as a PDF; nothing is held in the database while it is printed. */
export async function makeYearlyReport(
  deps: ReportDeps & Pick<InSteps<Db>, 'step'>,
  { year, language }: Asked,
): Promise<StreamedFile> {
  const paper = await deps.step((db) => yearlyReport({ ...deps, db }, { year, language }));
  const content = await deps.printer.print(paper);
  const name = `${sayReport(language)('subtitle')} ${year}.pdf`;
  return {
    name,
    mediaType: 'application/pdf',
    isActive: false,
    bytes: content.length,
    stream: once(content),
  };
}

/** What is to be printed of a year. */
export async function yearlyReport(
  deps: Omit<RegisterDeps, 'corridor'> & Omit<ReportDeps, 'printer'>,
  { year, language }: Asked,
): Promise<Paper> {
  const { corridor } = deps;
  const printedOn = deps.today();
  const reporting = reportingIn({
    year,
    language,
    records: yearInRecords(await recordsOfYear(deps.db, year), year),
    completeness: await readCompleteness(deps),
    sideName: (code) => corridor.sides.find((side) => side.code === code)?.name[language] ?? code,
  });
  const content = composeReport(reporting, {
    corridor: corridor.sides.map(({ name }) => name[language]).join(' · '),
    madeOn: printedOn,
  });
  return { template: template(), content: withAddresses(spaced(language, content)), printedOn };
}

/** Addresses lead where they lead; shown, they may break where a line ends. */
function withAddresses<T>(given: T): T {
  if (Array.isArray(given)) return given.map(withAddresses) as T;
  if (typeof given !== 'object' || given === null) return given;
  const entries = Object.entries(given).map(
    ([name, value]) => [name, withAddresses(value as unknown)] as const,
  );
  const href = entries.find(([name]) => name === 'href')?.[1];
  const shown = typeof href === 'string' ? { shown: href.replaceAll(/([/?&=_.-])/g, '$1\u200B') } : {};
  return { ...Object.fromEntries(entries), ...shown } as T;
}

async function* once(content: Uint8Array) {
  yield content;
}

let read: string | undefined;
const template = () => (read ??= fs.readFileSync(path.join(import.meta.dirname, 'report.typ'), 'utf8'));
