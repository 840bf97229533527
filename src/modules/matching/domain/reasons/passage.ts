import type { Span } from '#contracts/lexicon';
import type { ListingField, ListingText } from '../listing.ts';
import { textOfField } from '../listing.ts';
import type { Pair } from './pairs.ts';

/** The part of a listing that shows best why it matched, beside its title and summary. */
export interface Passage extends Span {
  readonly field: ListingField;
}

const LONGEST_PASSAGE = 360;
const SENTENCE_END = /[。！？；\n]|[.!?](?=\s)/gu;

function sentencesOf(text: string): Span[] {
  const ends = [...text.matchAll(SENTENCE_END)].map(({ index, 0: mark }) => index + mark.length);
  const starts = [0, ...ends];
  return starts
    .map((start, i) => ({ start, end: starts[i + 1] ?? text.length }))
    .filter(({ start, end }) => text.slice(start, end).trim() !== '');
}

const trimmed = (text: string, { start, end }: Span): Span => {
  const leading = text.slice(start, end).length - text.slice(start, end).trimStart().length;
  const from = start + leading;
  return {
    start: from,
    end: Math.min(from + text.slice(from, end).trimEnd().length, from + LONGEST_PASSAGE),
  };
};

/** The sentence of the longer parts in which the strongest pairs stand; undefined when they stand in title and summary only. */
export function bestPassage(text: ListingText, pairs: readonly Pair[]): Passage | undefined {
  const shown = new Set(
    pairs.filter(({ targetSpans }) =>
      targetSpans.some(({ field }) => field === 'title' || field === 'summary'),
    ),
  );
  let best: { passage: Passage; worth: number } | undefined;
  for (const field of ['description', 'advantages'] as const) {
    const whole = textOfField(text, field);
    for (const sentence of sentencesOf(whole)) {
      const worth = pairs.reduce((sum, pair) => {
        const isHere = pair.targetSpans.some(
          (span) => span.field === field && span.start >= sentence.start && span.end <= sentence.end,
        );
        return isHere ? sum + pair.share * (shown.has(pair) ? 0.25 : 1) : sum;
      }, 0);
      if (worth > (best?.worth ?? 0)) best = { passage: { field, ...trimmed(whole, sentence) }, worth };
    }
  }
  return best?.passage;
}
