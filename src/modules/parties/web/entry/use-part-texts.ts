import { useCorridor, useTexts } from '#ui';
import type { ChangeProposal, EntryPart, ProposedChange } from '../../contract.ts';
import { usePartyNames } from '../names/use-party-names.ts';
import { entryTexts } from './texts.ts';

/** A part of an entry as a reader reads it, one line for each name or field; empty where there is nothing. */
export function usePartTexts(about: ChangeProposal['about']['kind']) {
  const t = useTexts(entryTexts);
  const corridor = useCorridor();
  const words = usePartyNames();
  const texts: { readonly [P in EntryPart]: (of: NonNullable<ProposedChange[P]>) => string } = {
    names: (names) =>
      names
        .map(({ text, kind, order }) => {
          const said = [words.nameKind(about, kind), order && t(`order_${order}`)].filter(Boolean);
          return `${text} (${said.join(', ')})`;
        })
        .join('\n'),
    type: (type) => words.begun('type', type),
    website: (website) => website,
    place: ({ city, region }) => [city, region].filter(Boolean).join('\n'),
    fields: (fields) => fields.map(corridor.fieldName).join('\n'),
    status: (status) => words.begun('status', status),
  };
  return (of: ProposedChange, part: EntryPart): string => {
    const value = of[part];
    return value === undefined ? '' : (texts[part] as (of: typeof value) => string)(value);
  };
}
