import type { Listing } from './listing.ts';

/** Whether two listings say the same, whatever the order in which texts, languages and properties stand. */
export const isSameListing = (one: Listing, other: Listing): boolean => written(one) === written(other);

const written = ({ texts, ...facts }: Listing): string =>
  JSON.stringify(
    inOrder({ ...facts, texts: Object.fromEntries(texts.map((text) => [text.language, text])) }),
  );

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined && !isEmpty(part));
  return Object.fromEntries(
    entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, inOrder(part)]),
  );
}

/** An empty note is no note. */
const isEmpty = (part: unknown) =>
  typeof part === 'object' && part !== null && Object.keys(part).length === 0;
