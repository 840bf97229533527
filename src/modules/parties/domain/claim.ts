import type {
  EntryPart,
  Identifier,
  Name,
  OrganisationStatus,
  OrganisationType,
  Place,
  RelationKind,
  Source,
  StatusInterval,
} from '#contracts/parties';
import type { Multilingual } from '#platform/languages';

/** A whole name as a source gives it; for people also which end the family name stands at. */
export interface NameClaim extends Name {
  readonly order?: 'family-first' | 'given-first';
}

/** Another party, named by an identifier or by a source and its key (`ror` 05f950310, `centre` demo-be-graanlab). */
export interface Reference {
  readonly scheme: string;
  readonly value: string;
}

export interface RelationClaim {
  /** What the other one is to this party. */
  readonly kind: RelationKind;
  readonly target: Reference;
  readonly name: string;
}

export interface Fact {
  readonly texts: Multilingual;
  readonly source: Source;
}

/** Everything one source says of one organisation. */
export interface OrganisationClaim {
  /** Only what was changed here names it: the parts it speaks of. Of the others it says nothing, whatever stands there. */
  readonly decides?: readonly EntryPart[];
  readonly type: OrganisationType;
  readonly names: readonly NameClaim[];
  readonly identifiers: readonly Identifier[];
  readonly places: readonly Place[];
  readonly website?: string;
  readonly fields: readonly string[];
  readonly relations: readonly RelationClaim[];
  readonly history: readonly StatusInterval[];
  readonly facts: readonly Fact[];
  readonly isInvented: boolean;
}

/** Parts of a person's entry that people write. */
export type PersonPart = 'names' | 'fields';

export interface AffiliationClaim {
  readonly target: Reference;
  readonly name: string;
  readonly role?: string;
  readonly from?: string;
  readonly until?: string;
}

/** Everything one source says of one person. */
export interface PersonClaim {
  /** As for organisations. */
  readonly decides?: readonly PersonPart[];
  readonly names: readonly NameClaim[];
  readonly identifiers: readonly Identifier[];
  readonly country?: string;
  readonly fields: readonly string[];
  readonly affiliations: readonly AffiliationClaim[];
  readonly isInvented: boolean;
}

/** A claim with where it comes from. Lower ranks decide what sources disagree on. */
export interface SourceRecord<Claim> {
  readonly source: string;
  readonly key: string;
  readonly rank: number;
  readonly title: string;
  readonly href?: string;
  readonly readOn?: string;
  readonly claim: Claim;
}

/** A record that has been kept, under its id. */
export interface KeptRecord<Claim> extends SourceRecord<Claim> {
  readonly id: string;
}

/** What was changed here (`centre:entry`) goes before all others; then the centre's own word, lists it was given, registers. */
export const ranks = { centre: 0, list: 10, register: 20 } as const;

export const statusNow = (history: readonly StatusInterval[]): OrganisationStatus =>
  history.at(-1)?.status ?? 'active';

/** A source that says a new status ends the old one on the day it is read: sources rarely give the day itself. */
export function continueHistory(
  old: readonly StatusInterval[],
  said: readonly StatusInterval[],
  today: string,
): StatusInterval[] {
  const last = old.at(-1);
  if (!last || statusNow(old) === statusNow(said))
    return said.length > 0 ? mergeHistory(old, said) : [...old];
  return [...old.slice(0, -1), { ...last, until: last.until ?? today }, { from: today, ...said.at(-1)! }];
}

/** The same status told again: earlier intervals that only we know of are kept. */
function mergeHistory(old: readonly StatusInterval[], said: readonly StatusInterval[]): StatusInterval[] {
  return old.length > said.length ? [...old.slice(0, -1), { ...old.at(-1)!, ...said.at(-1)! }] : [...said];
}
