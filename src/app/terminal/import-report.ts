import type { ImportReport } from '#platform/imports';
import type { Screen, Step } from './screen.ts';

const SHOWN = 20;
const count = (number: number) => number.toLocaleString('en');

/** Tells an import's progress to a step. */
export const tellProgress =
  (step: Step) =>
  ({ rows, bytesRead, bytesTotal }: { rows: number; bytesRead: number; bytesTotal: number }) =>
    step.at(bytesTotal > 0 ? bytesRead / bytesTotal : undefined, `${count(rows)} rows`);

/** Writes an import's report for a person, or whole for a program; returns the exit code. */
export function showReport(screen: Screen, report: ImportReport, asJson: boolean): number {
  if (asJson) screen.say(JSON.stringify(report));
  else for (const line of linesOf(report)) screen.say(line);
  return report.isComplete && report.refused === 0 ? 0 : 1;
}

function linesOf(report: ImportReport): string[] {
  const { created, changed, unchanged, refused, refusals, refusalsLeftOut, resumedAtLine, stoppedBy } =
    report;
  const more = Math.max(0, refusals.length - SHOWN) + refusalsLeftOut;
  return [
    ...(resumedAtLine === undefined
      ? []
      : [`Went on at line ${count(resumedAtLine)}, where an earlier run was stopped.`]),
    `${count(report.rows)} rows in ${(report.milliseconds / 1000).toFixed(1)} s: ` +
      `${count(created)} created, ${count(changed)} changed, ${count(unchanged)} unchanged, ${count(refused)} refused.`,
    ...refusals
      .slice(0, SHOWN)
      .map(
        ({ line, path, message, code }) => `  line ${line}${path ? `, ${path}` : ''}: ${message} (${code})`,
      ),
    ...(more > 0 ? [`  … and ${count(more)} more; --json lists the first thousand.`] : []),
    ...(stoppedBy ? [`Reading ended at line ${stoppedBy.line}: ${stoppedBy.message}`] : []),
  ];
}
