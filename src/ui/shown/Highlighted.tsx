import { type MarkedSpan, segmentsOf } from './segments.ts';

/** A text with the words that made a match marked and numbered. Set its language on the element around it. */
export function Highlighted({ text, spans }: { text: string; spans: readonly MarkedSpan[] }) {
  return segmentsOf(text, spans).map(({ text: piece, span }, place) =>
    span ? (
      <mark key={place} className={span.isAside ? 'word aside' : 'word'}>
        {piece}
        {span.number !== undefined && (
          // The word joiner keeps the number on the line of its word.
          <b>{`\u2060${span.number}`}</b>
        )}
      </mark>
    ) : (
      piece
    ),
  );
}
