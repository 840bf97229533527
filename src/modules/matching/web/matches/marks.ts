import type { MarkedSpan } from '#ui';
import type { Match, MatchedPair } from '../../contract.ts';

type Field = MatchedPair['targetSpans'][number]['field'];
/** A pair below this share stands in the list of reasons, but marking it would hide what matters. */
const LEAST_MARKED = 0.03;
const marked = (pairs: readonly MatchedPair[]) => pairs.filter(({ share }) => share >= LEAST_MARKED);

type Shown = Pick<Match, 'pairs' | 'matched'>;

/** The marks of a match in one of its texts. Search results and passages point into what is shown, not into the whole. */
export const targetMarks = (match: Shown, field: Field): MarkedSpan[] =>
  marked(match.pairs).flatMap(({ number, targetSpans }) =>
    targetSpans.filter((span) => span.field === field).map(({ start, end }) => ({ start, end, number })),
  );

/** The marks of a match in the text that was asked with: words whose counterpart is seen, so that every number stands twice. */
export const sourceMarks = ({ pairs, matched }: Shown): MarkedSpan[] =>
  marked(pairs)
    .filter(({ targetSpans }) => targetSpans.some(({ field }) => isSeen(field, matched)))
    .flatMap(({ number, sourceSpans }) => sourceSpans.map(({ start, end }) => ({ start, end, number })));

const isSeen = (field: Field, matched: Shown['matched']) =>
  field === 'title' || field === 'summary' || (field === matched.passageField && matched.passage !== '');
