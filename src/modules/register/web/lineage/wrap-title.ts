const HAN = /\p{Script=Han}|[，。、：；（）《》“”]/u;
/** Mean widths of bold letters at 14 px. */
const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + signWidth(sign), 0);
const signWidth = (sign: string) => (HAN.test(sign) ? 14 : /[\p{Lu}\p{N}—…]/u.test(sign) ? 9 : 7.2);

/**
 * A title in lines for a box of a picture, in which nothing breaks by itself: between words, between Chinese characters, after
 * hyphens; what does not fit ends with an ellipsis.
 */
export function wrapTitle(title: string, width: number, most: number): string[] {
  const pieces =
    title.match(/[（《“]*\p{Script=Han}[，。、：；）》”]*|[^\s\p{Script=Han}\-–/]+[-–/]*\s*|\S\s*/gu) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces.flatMap((one) => cut(one, width))) {
    if (line !== '' && widthOf((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  if (line.trimEnd() !== '') lines.push(line.trimEnd());
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), shortened(lines[most - 1]!, width)];
}

/** A word that is longer than a line is cut where the line ends. */
function cut(piece: string, width: number): string[] {
  if (widthOf(piece.trimEnd()) <= width) return [piece];
  const most = Math.max(1, Math.floor(width / 14));
  const signs = [...piece];
  return Array.from({ length: Math.ceil(signs.length / most) }, (_, part) =>
    signs.slice(part * most, (part + 1) * most).join(''),
  );
}

function shortened(line: string, width: number): string {
  const signs = [...line];
  while (signs.length > 0 && widthOf(`${signs.join('')}…`) > width) signs.pop();
  return `${signs.join('').replace(/[\s，、–-]+$/u, '')}…`;
}
