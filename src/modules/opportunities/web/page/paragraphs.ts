interface Passage {
  readonly start: number;
  readonly end: number;
}

/** A piece of a paragraph; `isNewer` when the translation beside it does not know it yet. */
export interface Piece {
  readonly text: string;
  readonly isNewer: boolean;
}

/** The paragraphs of a text, each cut at the passages that are newer. */
export function paragraphsOf(text: string, newer: readonly Passage[] = []): Piece[][] {
  return [...text.matchAll(/\S(?:[^\n]|\n(?!\s*(?:\n|$)))*/g)].map(({ 0: paragraph, index }) =>
    piecesOf(paragraph, newer, index),
  );
}

function piecesOf(paragraph: string, newer: readonly Passage[], offset: number): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of newer) {
    const from = Math.max(start - offset, at);
    const to = Math.min(end - offset, paragraph.length);
    if (to <= from) continue;
    if (from > at) pieces.push({ text: paragraph.slice(at, from), isNewer: false });
    pieces.push({ text: paragraph.slice(from, to), isNewer: true });
    at = to;
  }
  if (at < paragraph.length) pieces.push({ text: paragraph.slice(at), isNewer: false });
  return pieces;
}
