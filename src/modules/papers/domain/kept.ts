import type { CasePaper, PaperFormat } from '#contracts/papers';
import type { Day } from '#platform/calendar';
import type { Language } from '#platform/languages';

interface Making {
  readonly paper: CasePaper;
  readonly language: Language;
  readonly second?: Language | undefined;
  readonly format: PaperFormat;
}

/** What tells a kept paper from another: `letter-of-intent/fr+zh/docx`. Which of two languages stands first makes another paper. */
export const madeFrom = ({ paper, language, second, format }: Making): string =>
  [paper, second && second !== language ? `${language}+${second}` : language, format].join('/');

/** The name of a file without the day: the title of the document stays when a later version comes. */
export const keptTitle = (name: string, made: Day): string => name.replace(` ${made}`, '');
