/** A field counts when it has this share of the concepts of the text, and at least two of them. */
const LEAST_SHARE = 0.2;
const MOST_FIELDS = 3;

/** The fields of cooperation that a text is about, by the fields of the concepts found in it, most frequent first. */
export function readFields(fieldsOfConcepts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const field of fieldsOfConcepts) counts.set(field, (counts.get(field) ?? 0) + 1);
  const least = Math.max(2, fieldsOfConcepts.length * LEAST_SHARE);
  return [...counts]
    .filter(([, count]) => count >= least)
    .sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
    .slice(0, MOST_FIELDS)
    .map(([field]) => field);
}
