/** Who is shown a page, and when. */
export interface Viewer {
  readonly name: string;
  /** As what the viewer takes part: cn/adviser, be/client. */
  readonly part: string;
  /** For which organisations, where it takes part for one. */
  readonly organisations: readonly string[];
  /** Number of the reading, under which it is on record. */
  readonly mark: string;
  /** ISO 8601, in UTC. */
  readonly at: string;
}

/** Longer names of organisations would not repeat on a page. */
const LONGEST = 40;

const short = (name: string) => (name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name);

/** What is written across a page; in no language, since whoever finds it may read any. */
export function marksFor({ name, part, organisations, mark, at }: Viewer): string[] {
  const [side, kind] = part.split('/') as [string, string];
  const speaksFor =
    organisations.length > 0 ? organisations.map(short).join(', ') : `${side.toUpperCase()} ${kind}`;
  return [`${name} · ${speaksFor}`, `${at.slice(0, 16).replace('T', ' ')} UTC · ${mark}`];
}
