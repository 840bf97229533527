import type { Day } from '#platform/calendar';
import type { Multilingual } from '#platform/languages';
import type { Condition } from './condition.ts';
import { factsOf } from './condition.ts';
import type { Parameter } from './parameter.ts';
import type { InFour, Procedure } from './procedure.ts';

export const factTypes = ['yes-no', 'number', 'choice', 'choices'] as const;
type FactType = (typeof factTypes)[number];

/** One attribute of a case, with the words to ask for it. */
export interface FactDefinition {
  readonly id: string;
  readonly type: FactType;
  readonly question: InFour;
  readonly help: InFour;
  /** The words a choice may take; empty for yes-no and numbers. */
  readonly values: readonly { readonly id: string; readonly name: InFour }[];
  readonly unit?: string;
}

/** A rule that stops a case or a route, whatever else is done. */
export interface Block {
  readonly id: string;
  readonly procedure: string;
  readonly when: Condition;
  readonly effect: InFour;
  readonly from?: Day;
  readonly until?: Day;
}

export interface Source {
  readonly id: string;
  readonly type: 'primary' | 'official' | 'lawfirm' | 'secondary' | 'reference';
  readonly isOpened: boolean;
  readonly title: string;
  readonly href: string;
  /** What to search for there, when the address is only that of the site. */
  readonly lookFor?: string;
}

/** A change of the law that is coming, or may be. */
export interface WatchEntry {
  readonly id: string;
  readonly on?: Day;
  readonly text: Multilingual;
  readonly procedures: readonly string[];
  readonly sources: readonly string[];
  readonly confidence: string;
}

export interface Named {
  readonly id: string;
  readonly name: InFour;
}

/** All clearance packs read together. */
export interface Catalogue {
  readonly procedures: readonly Procedure[];
  readonly parameters: readonly Parameter[];
  readonly blocks: readonly Block[];
  readonly facts: readonly FactDefinition[];
  readonly milestones: readonly Named[];
  readonly authorities: readonly Named[];
  readonly documents: readonly Named[];
  readonly sources: readonly Source[];
  readonly watchList: readonly WatchEntry[];
  readonly reviewed: Day;
}

/** The catalogue with the look-ups that the engine needs at every turn. */
export interface Rulebook extends Catalogue {
  readonly procedure: ReadonlyMap<string, Procedure>;
  readonly parameter: ReadonlyMap<string, Parameter>;
  readonly fact: ReadonlyMap<string, FactDefinition>;
  /** Procedures that ask for a fact. */
  readonly askedBy: ReadonlyMap<string, readonly Procedure[]>;
  readonly blockAskedBy: ReadonlyMap<string, readonly Block[]>;
}

const byId = <T extends { readonly id: string }>(all: readonly T[]) =>
  new Map(all.map((one) => [one.id, one]));

function byFact<T extends { readonly when: Condition }>(all: readonly T[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const one of all)
    for (const fact of factsOf(one.when)) found.set(fact, [...(found.get(fact) ?? []), one]);
  return found;
}

export const rulebookOf = (catalogue: Catalogue): Rulebook => ({
  ...catalogue,
  procedure: byId(catalogue.procedures),
  parameter: byId(catalogue.parameters),
  fact: byId(catalogue.facts),
  askedBy: byFact(catalogue.procedures),
  blockAskedBy: byFact(catalogue.blocks),
});
