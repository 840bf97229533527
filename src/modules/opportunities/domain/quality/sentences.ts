export interface Sentence {
  readonly text: string;
  readonly start: number;
}

// A full stop inside a number (2.3, 640.000) or before a small letter (e.g. so) ends nothing.
const SENTENCE = /(?:[^.!?。！？\n]|[.](?=[\p{N}\p{Ll}])|[.](?=\s\p{Ll}))+[.!?。！？]*/gu;

/** The sentences of a text with their places; a line break ends one too. */
export const sentencesOf = (text: string): Sentence[] =>
  [...text.matchAll(SENTENCE)].flatMap(({ 0: found, index }) => {
    const trimmed = found.trim();
    return trimmed === '' ? [] : [{ text: trimmed, start: index + found.indexOf(trimmed) }];
  });
