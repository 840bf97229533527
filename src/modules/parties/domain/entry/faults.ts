import type { OrganisationChange, WrittenName } from '#contracts/parties';
import { fold, hasHan } from '../names/folding.ts';

export type EntryFaultCode =
  | 'missing'
  | 'too-long'
  | 'too-many'
  | 'control-character'
  | 'without-letters'
  | 'repeated'
  | 'wrong-script'
  | 'official-missing'
  | 'not-a-web-address'
  | 'unknown-field'
  | 'country-unknown'
  | 'nothing-changed'
  | 'version-missing';

/** One thing that is wrong with what was written, and where: `names.2.text`. */
export interface EntryFault {
  readonly path: string;
  readonly code: EntryFaultCode;
  readonly facts?: Readonly<Record<string, string | number>>;
}

export const entryLimits = { names: 40, name: 200, website: 500, place: 100, reason: 1000 } as const;

interface Around {
  /** Codes of the corridor's fields. */
  readonly fields: readonly string[];
  /** Where the organisation is, as far as a source says. */
  readonly country: string | undefined;
}

/** Everything that is wrong with a change, at once; empty: sound. */
export function faultsInChange(change: OrganisationChange, { fields, country }: Around): EntryFault[] {
  const { names, website, place } = change;
  return [
    ...(names ? faultsInNames(names) : []),
    ...(website ? faultsInWebsite(website) : []),
    ...(place && country === undefined ? [fault('place', 'country-unknown')] : []),
    ...faultsInLine('place.city', place?.city, entryLimits.place),
    ...faultsInLine('place.region', place?.region, entryLimits.place),
    ...(change.fields ?? [])
      .filter((code) => !fields.includes(code))
      .map((field) => fault('fields', 'unknown-field', { field })),
  ];
}

/** Why, in the words of whoever proposes or refuses. */
export const faultsInReason = (path: string, reason: string): EntryFault[] => [
  ...(reason.trim() === '' ? [fault(path, 'missing')] : []),
  ...(reason.length > entryLimits.reason ? [fault(path, 'too-long', { most: entryLimits.reason })] : []),
];

const fault = (path: string, code: EntryFaultCode, facts?: EntryFault['facts']): EntryFault => ({
  path,
  code,
  ...(facts && { facts }),
});

function faultsInLine(path: string, text: string | undefined, most: number): EntryFault[] {
  if (text === undefined) return [];
  return [
    ...(text.length > most ? [fault(path, 'too-long', { most })] : []),
    // Invisible characters and changes of direction make a name look like another one.
    ...(/\p{C}/u.test(text) ? [fault(path, 'control-character')] : []),
  ];
}

function faultsInNames(names: readonly WrittenName[]): EntryFault[] {
  const hasOfficial = names.some(({ kind, text }) => kind === 'official' && text !== '');
  return [
    ...(hasOfficial ? [] : [fault('names', 'official-missing')]),
    ...(names.length > entryLimits.names ? [fault('names', 'too-many', { most: entryLimits.names })] : []),
    ...names.flatMap((name, place) => faultsInName(name, `names.${place}.text`, names.slice(0, place))),
  ];
}

function faultsInName({ text, language }: WrittenName, path: string, before: readonly WrittenName[]) {
  if (text === '') return [fault(path, 'missing')];
  return [
    ...faultsInLine(path, text, entryLimits.name),
    ...(fold(text) === '' ? [fault(path, 'without-letters')] : []),
    ...(before.some((one) => one.text === text) ? [fault(path, 'repeated')] : []),
    ...(language && (language === 'zh') !== hasHan(text) ? [fault(path, 'wrong-script', { language })] : []),
  ];
}

function faultsInWebsite(website: string): EntryFault[] {
  const most = entryLimits.website;
  if (website.length > most) return [fault('website', 'too-long', { most })];
  const isSound = /^https?:\/\/[^\s/@?#]+\.[^\s/@?#]+([/?#]\S*)?$/i.test(website) && !/\p{C}/u.test(website);
  return isSound ? [] : [fault('website', 'not-a-web-address')];
}
