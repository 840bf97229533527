import { unzip } from '../../../platform/imports/sheets/zip.ts';

const letters: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
};

/** A part of a DOCX file as it stands there. */
export const docxPart = (file: Buffer, part: string): string =>
  unzip(file, (name) => name === part)
    .get(part)!
    .toString('utf8');

/** The words of a part of a DOCX file, opened again as a word processor does. */
export const docxWords = (file: Buffer, part: string): string =>
  [...docxPart(file, part).matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text]) => text!.replaceAll(/&\w+;/g, (name) => letters[name] ?? name))
    .join('');
