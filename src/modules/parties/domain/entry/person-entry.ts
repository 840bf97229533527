import type { PersonChange, PersonEntry } from '#contracts/parties';
import type { NameClaim, PersonClaim, PersonPart } from '../claim.ts';
import { scriptOf } from '../names/script.ts';
import { tidied } from './entry.ts';

type PersonName = PersonEntry['names'][number];

/** A person in the parts that people write, as it shows now, and whether it was invented. */
export interface PresentPerson extends PersonEntry {
  readonly isInvented: boolean;
}

const nameKey = ({ text, kind, language, order }: PersonName) =>
  [kind, language ?? '', order ?? '', text].join(' ');

/** Only the parts that would be different from what stands there, without blanks around texts. */
export function differingPerson(change: PersonChange, now: PersonEntry): PersonChange {
  const { names, fields } = tidied(change) as PersonChange;
  const isSame = {
    names: names?.map(nameKey).join('\n') === now.names.map(nameKey).join('\n'),
    fields: fields?.toSorted().join(' ') === now.fields.toSorted().join(' '),
  };
  return { ...(names && !isSame.names && { names }), ...(fields && !isSame.fields && { fields }) };
}

export const personParts = (change: PersonChange): PersonPart[] =>
  (['names', 'fields'] as const).filter((part) => change[part] !== undefined);

/** What the centre itself says of a person after a change: the parts that were ever changed here, and only those. */
export function personEntryClaim(
  change: PersonChange,
  present: PresentPerson,
  former: PersonClaim | undefined,
): PersonClaim {
  const silent = { names: [], identifiers: [], fields: [], affiliations: [], isInvented: present.isInvented };
  const { names, fields } = change;
  return {
    ...(former ?? silent),
    ...(names && { names: names.map(nameClaim) }),
    ...(fields && { fields }),
    decides: [...new Set([...(former?.decides ?? []), ...personParts(change)])],
  };
}

const nameClaim = ({ text, kind, language, order }: PersonName): NameClaim => ({
  text,
  script: scriptOf(text),
  kind,
  ...(language && { language }),
  ...(order && { order }),
});
