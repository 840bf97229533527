import { useCorridor } from '#ui';
import type { EntryPart, OrganisationChange } from '../../contract.ts';
import { usePartyNames } from '../names/use-party-names.ts';

/** A part of an entry as a reader reads it, one line for each name or field; empty where there is nothing. */
export function usePartTexts() {
  const corridor = useCorridor();
  const words = usePartyNames();
  const texts: { readonly [P in EntryPart]: (of: NonNullable<OrganisationChange[P]>) => string } = {
    names: (names) => names.map(({ text, kind }) => `${text} (${words.of('kind', kind)})`).join('\n'),
    type: (type) => words.begun('type', type),
    website: (website) => website,
    place: ({ city, region }) => [city, region].filter(Boolean).join('\n'),
    fields: (fields) => fields.map(corridor.fieldName).join('\n'),
    status: (status) => words.begun('status', status),
  };
  return (of: OrganisationChange, part: EntryPart): string => {
    const value = of[part];
    return value === undefined ? '' : (texts[part] as (of: typeof value) => string)(value);
  };
}
