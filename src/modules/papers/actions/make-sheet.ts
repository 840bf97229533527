import { encode } from 'uqr';
import { readOpportunity } from '#modules/opportunities';
import { today } from '#platform/calendar';
import type { StreamedFile } from '#platform/contract';
import type { Language } from '#platform/languages';
import { fileName } from '../domain/file-name.ts';
import { opportunitySheet } from './composing/opportunity-sheet.ts';
import { fileOf } from './file-of.ts';
import type { StepDeps } from './make-paper.ts';
import { sheetOf } from './printing/paper-of.ts';

interface Asked {
  readonly reference: string;
  readonly language: Language;
}

/** A listing on one page, as its page shows it to anybody. */
export async function makeSheet(deps: StepDeps, { reference, language }: Asked): Promise<StreamedFile> {
  const listing = await deps.step((db) => readOpportunity({ ...deps, db }, { reference, reader: language }));
  const printedOn = today(deps.now(), 'UTC');
  const href = deps.pageAt(language, `opportunities/${encodeURIComponent(listing.reference)}`);
  const content = {
    ...opportunitySheet(listing, { corridor: deps.corridor, language, today: printedOn, href }),
    address: href,
    // Rows of dark and light fields, for a telephone's camera.
    code: encode(href, { border: 0 }).data.map((row) => row.map((isDark) => (isDark ? '1' : '0')).join('')),
  };
  const pdf = await deps.printer.print(sheetOf(content, printedOn));
  return fileOf(fileName([listing.reference, content.title], printedOn, 'pdf'), 'pdf', pdf);
}
