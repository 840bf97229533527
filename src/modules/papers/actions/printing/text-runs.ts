import { HighlightColor, type IRunOptions, TextRun } from 'docx';
import { type Language, locale } from '#platform/languages';
import { plainText, spaced } from '#platform/print';
import { bracketed, type Run } from '../../domain/leaf.ts';

/** Fonts that every word processor has or replaces well: letters, and Chinese in the face of contracts. */
export const FONTS = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Calibri', eastAsia: 'SimSun' };
export const HEADING_FONTS = { ...FONTS, eastAsia: 'SimHei' };

/** What a run is in: for spelling, for the breaking of lines, and for signs that Latin and Chinese share. */
export const inLanguage = (language: Language, fonts = FONTS): IRunOptions => ({
  language: { value: language === 'zh' ? 'en-GB' : locale[language], eastAsia: 'zh-CN' },
  font: language === 'zh' ? { ...fonts, hint: 'eastAsia' } : fonts,
});

/** Words as they may stand in a file that people edit: nothing that XML lacks, no breaks that only a printer needs. */
export const said = (text: string, language: Language): string =>
  spaced(language, plainText(text)).replaceAll('\u200B', '');

export const textRun = (text: string, language: Language, more: IRunOptions = {}): TextRun =>
  new TextRun({ ...inLanguage(language), ...more, text: said(text, language) });

/** Runs of a paragraph; what is to be filled in is marked as with a pen. */
export const textRuns = (runs: readonly Run[], language: Language, more: IRunOptions = {}): TextRun[] =>
  runs.map((run) =>
    'blank' in run
      ? textRun(bracketed(run.blank, language), language, { ...more, highlight: HighlightColor.YELLOW })
      : textRun(run.text, run.language ?? language, { ...more, ...(run.isStrong && { bold: true }) }),
  );
