/**
 * A text without what no paper can show and what ends the typesetter or turns words round: control characters, marks of
 * the direction of writing, code points that are no characters, halves of pairs. Nor does XML take most of these.
 */
export const plainText = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/\s*[\t\n\r]\s*/g, ' ')
    .replaceAll(/[\p{Cc}\p{Cn}\p{Co}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '');
