import type { Day } from '#platform/calendar';

/** Without signs that a file system minds, and no longer than one takes. */
const namable = (text: string, most: number): string =>
  [
    ...text
      .toWellFormed()
      .replaceAll(/[\p{C}/\\:*?"<>|]+/gu, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  ]
    .slice(0, most)
    .join('')
    .trim();

/** A name that says what is in a file: “Lettre d’intention 7K3M-… 2026-11-27.docx”. */
export const fileName = (parts: readonly string[], made: Day, kind: string): string =>
  `${namable(parts.join(' '), 60)} ${made}.${kind}`;
