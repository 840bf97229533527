import type { z } from 'zod';
import type { OpenDatabase } from '#platform/database';
import type { Facts, RefusalKind } from '#platform/refusal';
import type * as contract from '../contract.ts';
import type { Filters } from '../domain/collection/filters.ts';
import type { Tally } from '../domain/collection/tally.ts';

/** Questions by the endpoint they come from. */
type AskedByEndpoint =
  | 'findCounterparts'
  | 'searchOpportunities'
  | 'counterpartsOfOpportunity'
  | 'concernsOfOrganisation'
  | 'lookAlikesOfOpportunity';

/** The questions that the engine's thread answers; the list of open listings asks it how many there are. */
export type Asked = AskedByEndpoint | 'countOpen';
export type InputOf<Name extends Asked> = Name extends AskedByEndpoint
  ? z.output<(typeof contract)[Name]['input']>
  : Filters;
export type OutputOf<Name extends Asked> = Name extends AskedByEndpoint
  ? z.input<(typeof contract)[Name]['output']>
  : Tally;

export interface EngineSettings {
  readonly connection: OpenDatabase['connection'];
  readonly packs: string;
  readonly cache: string;
  readonly corridor: string;
  /** Where the index is kept between two starts. */
  readonly snapshot: string;
}

export type ToEngine =
  | { readonly is: 'ask'; readonly number: number; readonly name: Asked; readonly input: unknown }
  | { readonly is: 'rebuild'; readonly number: number }
  | { readonly is: 'stop' };

export type FromEngine =
  | { readonly is: 'progress'; readonly step: EngineStep; readonly done: number }
  | {
      readonly is: 'ready';
      readonly listings: number;
      readonly milliseconds: number;
      readonly fromSnapshot: boolean;
    }
  | { readonly is: 'stands'; readonly stands: IndexStands }
  | { readonly is: 'answer'; readonly number: number; readonly output: unknown }
  | {
      readonly is: 'refused';
      readonly number: number;
      readonly kind: RefusalKind;
      readonly code: string;
      readonly facts: Facts;
    }
  | {
      readonly is: 'broken';
      readonly number: number;
      readonly message: string;
      readonly stack: string | undefined;
    }
  | { readonly is: 'trouble'; readonly message: string }
  | { readonly is: 'stopped' };

/** How far the index of this process has come. */
export interface IndexStands {
  readonly documents: number;
  /** Of the journal: what is recorded after it, the index does not know yet. */
  readonly position: number;
}

export type EngineStep = 'lexicon' | 'snapshot' | 'listings';
