/** A stretch of a text: `text.slice(start, end)`. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

const SENTENCE = /[^.!?。！？\n]+(?:[.!?](?!\s|$)[^.!?。！？\n]*)*(?:[.!?]+(?=\s|$)|[。！？]+)?/g;

const sentencesOf = (text: string): { sentence: string; start: number }[] =>
  [...text.matchAll(SENTENCE)].flatMap(({ 0: found, index }) => {
    const sentence = found.trim();
    return sentence === '' ? [] : [{ sentence, start: index + found.indexOf(sentence) }];
  });

/** The sentences that a text did not have before; neighbours are one passage. Shows a reader what a translation lacks. */
export function newerPassages(before: string, now: string): Passage[] {
  const known = new Set(sentencesOf(before).map(({ sentence }) => sentence));
  const passages: { start: number; end: number }[] = [];
  for (const { sentence, start } of sentencesOf(now)) {
    if (known.has(sentence)) continue;
    const last = passages.at(-1);
    const end = start + sentence.length;
    if (last && /^[^\S\n]*$/.test(now.slice(last.end, start))) last.end = end;
    else passages.push({ start, end });
  }
  return passages;
}
