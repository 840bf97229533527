import { type Day, isDay } from '#platform/calendar';

/** A case as it stands behind the # of an address. Browsers keep that part to themselves: no server ever sees it. */
export interface Link {
  /** The facts, as `writeCaseText` spells them. */
  readonly case: string;
  readonly asOf?: Day | undefined;
  readonly beginsOn?: Day | undefined;
  readonly title?: string | undefined;
  /** What differs in the plan that it is held against: other facts, another day of the law. */
  readonly other?: string | undefined;
  readonly otherAsOf?: Day | undefined;
}

/** Longer titles would not stand in one line. */
export const LONGEST_TITLE = 120;

/** The days for which the packs can be asked. */
export const FIRST_DAY: Day = '2000-01-01';
export const LAST_DAY: Day = '2059-12-31';

/** Reads what stands behind the #; a day that does not exist counts as not said. */
export function readLink(hash: string): Link {
  const read = new URLSearchParams(hash.replace(/^#/, ''));
  const day = (name: string) => {
    const text = read.get(name) ?? '';
    return isDay(text) && FIRST_DAY <= text && text <= LAST_DAY ? text : undefined;
  };
  return {
    case: read.get('case') ?? '',
    asOf: day('asOf'),
    beginsOn: day('beginsOn'),
    title: read.get('title')?.trim().slice(0, LONGEST_TITLE) || undefined,
    other: read.get('other') ?? undefined,
    otherAsOf: day('otherAsOf'),
  };
}

/** Writes it again, without the #. Facts stay in plain letters. */
export function writeLink(link: Link): string {
  const names = ['case', 'asOf', 'beginsOn', 'title', 'other', 'otherAsOf'] as const;
  return names.flatMap((name) => (link[name] ? [`${name}=${encodeURIComponent(link[name])}`] : [])).join('&');
}
