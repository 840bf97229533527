import path from 'node:path';
import type { RegisterDeps } from '#modules/register';
import { type ImportReport, openSource, type Source, type SourceFormat } from '#platform/imports';
import { isLanguage, type Language } from '#platform/languages';
import { withCentre } from '../../open-centre.ts';
import { type Call, WrongUsage } from '../../terminal/command.ts';
import { showReport, tellProgress } from '../../terminal/import-report.ts';

/** The language in which a report tells its faults. */
export function languageOf(call: Call): Language {
  const language = call.option('language') ?? 'en';
  if (!isLanguage(language)) throw new WrongUsage('--language must be zh, en, fr or nl.');
  return language;
}

interface Wish {
  open(): Promise<Source>;
  readonly language: Language;
  readonly skipFaults: boolean;
  progress(done: { rows: number; bytesRead: number; bytesTotal: number }): void;
}

export type RegisterImport = (deps: RegisterDeps, wish: Wish) => Promise<ImportReport>;

/** Imports a file into the register and shows the report. */
export function importWith(call: Call, format: SourceFormat, work: RegisterImport): Promise<number> {
  const file = path.resolve(call.settings.calledFrom, call.words[0]!);
  const [language, skipFaults] = [languageOf(call), call.has('skip-faults')];
  return withCentre(call, async ({ deps }) => {
    const step = call.screen.step(`importing ${path.basename(file)}`);
    const open = () => openSource(file, format);
    const report = await work(deps, { open, language, skipFaults, progress: tellProgress(step) });
    step.end(`${report.rows.toLocaleString('en')} rows`);
    const exitCode = showReport(call.screen, report, call.has('json'));
    if (report.refused > 0 && !skipFaults)
      call.screen.note('Nothing was imported. Mend the file, or say --skip-faults to take the sound rows.');
    return exitCode;
  });
}
