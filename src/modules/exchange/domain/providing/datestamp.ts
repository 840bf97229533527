import { isDatestamp } from '../oai/is-datestamp.ts';

/** Granularity of the repository: seconds of UTC. */
export const datestamp = (moment: Date): string => `${moment.toISOString().slice(0, 19)}Z`;

/** The first or the last millisecond that a day or a second of UTC means; nothing when it is neither. */
export function momentOf(text: string | undefined, end: 'first' | 'last'): string | undefined {
  if (text === undefined || !isDatestamp(text)) return undefined;
  const day = text.slice(0, 10);
  const time = text.slice(11, 19) || (end === 'first' ? '00:00:00' : '23:59:59');
  return `${day}T${time}.${end === 'first' ? '000' : '999'}Z`;
}
