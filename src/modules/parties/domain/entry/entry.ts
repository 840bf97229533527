import {
  type EntryPart,
  entryParts,
  type Organisation,
  type OrganisationChange,
  type OrganisationEntry,
  type WrittenName,
  writtenNameKinds,
} from '#contracts/parties';
import { isLanguage } from '#platform/languages';

/** What people write of an organisation, as it shows now. */
export function entryOf(organisation: Organisation): OrganisationEntry {
  const { type, website = '', place, fields, status } = organisation;
  return {
    names: organisation.allNames.flatMap(({ text, kind, language }): WrittenName[] => {
      const written = writtenNameKinds.find((one) => one === kind);
      if (!written) return [];
      return [{ text, kind: written, ...(language && isLanguage(language) && { language }) }];
    }),
    type,
    website,
    place: { ...(place?.city && { city: place.city }), ...(place?.region && { region: place.region }) },
    fields: [...fields],
    status,
  };
}

const tidy = (text: string) => text.trim().replaceAll(/\s+/g, ' ');

/** Without blanks around texts, empty lines and repeated fields. */
export function tidied({ names, website, place, fields, ...rest }: OrganisationChange): OrganisationChange {
  const [city, region] = [tidy(place?.city ?? ''), tidy(place?.region ?? '')];
  return {
    ...rest,
    ...(names && { names: names.map((name) => ({ ...name, text: tidy(name.text) })) }),
    ...(website !== undefined && { website: website.trim() }),
    ...(place && { place: { ...(city && { city }), ...(region && { region }) } }),
    ...(fields && { fields: [...new Set(fields)] }),
  };
}

const nameKey = ({ text, kind, language }: WrittenName) => `${kind} ${language ?? ''} ${text}`;

/** What makes two values of a part the same. */
const keyOf: { readonly [P in EntryPart]: (value: OrganisationEntry[P]) => string } = {
  names: (names) => names.map(nameKey).join('\n'),
  type: (type) => type,
  website: (website) => website,
  place: ({ city = '', region = '' }) => `${city}\n${region}`,
  fields: (fields) => fields.toSorted().join(' '),
  status: (status) => status,
};

/** Only the parts that would be different from what stands there. */
export function differing(change: OrganisationChange, now: OrganisationEntry): OrganisationChange {
  const differs = <P extends EntryPart>(part: P): boolean => {
    const value = change[part] as OrganisationEntry[P] | undefined;
    return value !== undefined && keyOf[part](value) !== keyOf[part](now[part]);
  };
  return Object.fromEntries(entryParts.filter(differs).map((part) => [part, change[part]]));
}

export const partsOf = (change: OrganisationChange): EntryPart[] =>
  entryParts.filter((part) => change[part] !== undefined);
