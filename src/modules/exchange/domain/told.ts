import type { IdentifierScheme, OrganisationType } from '#contracts/parties';
import type { RecordContent, RecordKind, Relation } from '#contracts/register';
import type { Multilingual } from '#platform/languages';

/** A record of the register as it stands. */
export interface ToldRecord {
  readonly reference: string;
  readonly kind: RecordKind;
  readonly content: RecordContent;
  /** A programme came from it. */
  readonly opensProgramme: boolean;
  /** Addresses of records that became one with it: each is told as deleted, and this one says where it went. */
  readonly formerly?: readonly string[];
}

/** What everybody sees of an organisation or a person. */
export interface ToldParty {
  readonly id: string;
  readonly kind: 'organisation' | 'person';
  readonly name: string;
  readonly names: Multilingual;
  readonly acronym: string | undefined;
  readonly identifiers: readonly { readonly scheme: IdentifierScheme; readonly value: string }[];
  readonly type: OrganisationType | undefined;
  readonly country: string | undefined;
  readonly website: string | undefined;
  readonly parents: readonly string[];
  readonly affiliations: readonly {
    readonly id?: string;
    readonly name: string;
    readonly from?: string;
    readonly until?: string;
  }[];
  /** False: it has no record of its own elsewhere. */
  readonly isTold: boolean;
}

/** What stands around a record or a party: its nearest neighbours, and every party that it or these name. */
export interface Surroundings {
  readonly neighbours: readonly {
    readonly relation: Relation;
    readonly isBack: boolean;
    readonly record: ToldRecord;
  }[];
  /** By the id under which it is named; nobody of whom everybody may not be told. */
  readonly parties: ReadonlyMap<string, ToldParty>;
}
