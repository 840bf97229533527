import type { Day } from '#platform/calendar';
import { type CaseFacts, type Condition, factsOf } from './condition.ts';
import type { Parameter } from './parameter.ts';
import type { InFour, Procedure, Side } from './procedure.ts';

export const factTypes = ['yes-no', 'number', 'choice', 'choices'] as const;
type FactType = (typeof factTypes)[number];

/** One attribute of a case, with the words to ask for it. */
export interface FactDefinition {
  readonly id: string;
  /** The group of the vocabulary under which a form shows it. */
  readonly group: string;
  readonly type: FactType;
  readonly question: InFour;
  readonly help: InFour;
  /** The words a choice may take; empty for yes-no and numbers. */
  readonly values: readonly Named[];
  /** The id of a unit of the vocabulary. */
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
  readonly text: InFour;
  readonly procedures: readonly string[];
  readonly sources: readonly string[];
  readonly confidence: string;
}

export interface Named {
  readonly id: string;
  readonly name: InFour;
}

/** A situation that a person can begin with, and the facts that go without saying in it. */
export interface Situation extends Named {
  readonly story: InFour;
  readonly facts: CaseFacts;
}

/** What one edition of a pack changed, in the words of its changelog. */
export interface Edition {
  readonly version: string;
  readonly reviewed: Day;
  readonly lines: readonly string[];
}

/** A folder of rules. */
export interface Pack {
  readonly id: string;
  readonly side: Side;
  readonly subject: string;
  readonly title: InFour;
  readonly version: string;
  readonly reviewed: Day;
  /** The newest first. */
  readonly editions: readonly Edition[];
}

/** All clearance packs read together. */
export interface Catalogue {
  readonly procedures: readonly Procedure[];
  readonly parameters: readonly Parameter[];
  readonly blocks: readonly Block[];
  readonly facts: readonly FactDefinition[];
  readonly groups: readonly Named[];
  readonly units: readonly Named[];
  readonly natures: readonly Named[];
  readonly subjects: readonly Named[];
  readonly situations: readonly Situation[];
  readonly packs: readonly Pack[];
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
  /** Every condition that asks for a fact: of procedures, their variants and blocks. */
  readonly conditionsOn: ReadonlyMap<string, readonly Condition[]>;
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
  conditionsOn: new Map(
    [
      ...byFact([
        ...catalogue.procedures,
        ...catalogue.procedures.flatMap(({ variants }) => variants),
        ...catalogue.blocks,
      ]),
    ].map(([fact, all]) => [fact, all.map(({ when }) => when)]),
  ),
});
