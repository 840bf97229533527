const LONGEST = 280;
const SENTENCE_END = /[.;!?]\s|[。！？；]/g;

/** The written summary, or where there is none the beginning of the description up to the end of a sentence. */
export function summaryOf({ summary, description }: { summary: string; description: string }): string {
  if (summary !== '') return summary;
  const start = description
    .slice(0, LONGEST * 3)
    .replaceAll(/\s+/g, ' ')
    .trim();
  const letters = [...start];
  if (letters.length <= LONGEST) return start;
  const cut = letters.slice(0, LONGEST).join('').toWellFormed();
  const sentence = [...cut.matchAll(SENTENCE_END)].at(-1)?.index ?? 0;
  if (sentence > LONGEST / 3) return cut.slice(0, sentence + 1);
  const word = cut.lastIndexOf(' ');
  return `${word > LONGEST / 2 ? cut.slice(0, word) : cut}…`;
}
