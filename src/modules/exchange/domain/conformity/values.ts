import { isDay } from '#platform/calendar';

/** How the values of an element are spelled; source: OpenAIRE Guidelines for CRIS Managers 1.2. */
const spelled: Readonly<Record<string, RegExp>> = {
  DOI: /^10\.\d{4,}(\.\d+)*\/\S+$/,
  GrantDOI: /^10\.\d{4,}(\.\d+)*\/\S+$/,
  ORCID:
    /^https:\/\/orcid\.org\/(0000-000(1-[5-9]|2-\d|3-[0-4])\d{3}-\d{3}[\dX]|0000-0003-5000-0001|0009-00(0\d-\d{4}-\d{3}[\dX]|10-0000-0000))$/,
  RORID: /^https:\/\/ror\.org\/0[\da-hj-km-np-tv-z]{6}\d{2}$/i,
  FundRefID: /^https:\/\/doi\.org\/10\.13039\/\d+$/,
  ISSN: /^\d{4}-?\d{3}[\dX]$/,
};

export const isMisspelt = (element: string, value: string): boolean =>
  spelled[element]?.test(value) === false;

/** True for a whole day that there is; a zone may follow. */
export const isWholeDay = (text: string): boolean => isDay(text.replace(/(?:Z|[+-]\d\d:\d\d)$/, ''));

/** Whether a stretch ends before it starts, both being known as far as a year, a month or a day. */
export function isBackwards(start: string | undefined, end: string | undefined): boolean {
  const known = /^\d{4}(-\d\d(-\d\d)?)?/;
  const [from, until] = [known.exec(start ?? '')?.[0], known.exec(end ?? '')?.[0]];
  if (from === undefined || until === undefined) return false;
  const shared = Math.min(from.length, until.length);
  return from.slice(0, shared) > until.slice(0, shared);
}
