import type { z } from 'zod';
import type { AboutWords, AnswersAboutWords, LexiconPlaces } from '#modules/lexicon';
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

/**
 * The questions that the engine's thread answers: its own, how many open listings there are, and what is asked about words, which
 * no other thread holds.
 */
export type Asked = AskedByEndpoint | 'countOpen' | AboutWords;
export type InputOf<Name extends Asked> = Name extends AskedByEndpoint
  ? z.output<(typeof contract)[Name]['input']>
  : Name extends AboutWords
    ? Parameters<AnswersAboutWords[Name]>[0]
    : Filters;
export type OutputOf<Name extends Asked> = Name extends AskedByEndpoint
  ? z.input<(typeof contract)[Name]['output']>
  : Name extends AboutWords
    ? ReturnType<AnswersAboutWords[Name]>
    : Tally;

/** Answered out of what is counted or looked up: nothing that a flood of questions has to wait for. */
export const isQuick = (name: Asked): boolean => name === 'countOpen' || isAboutWords(name);

const ABOUT_WORDS: Readonly<Record<AboutWords, true>> = {
  understandText: true,
  listConcepts: true,
  getConcept: true,
};

/** Answered as soon as the words are loaded, while listings are still being read. */
export const isAboutWords = (name: Asked): name is AboutWords => Object.hasOwn(ABOUT_WORDS, name);

/** The folders of the packs of words and of what is compiled from them. */
export type WordPlaces = Pick<LexiconPlaces, 'packs' | 'cache'>;

export interface EngineSettings extends WordPlaces {
  readonly connection: OpenDatabase['connection'];
  readonly corridor: string;
  /** Where the index is kept between two starts. */
  readonly snapshot: string;
}

export type ToEngine =
  | { readonly is: 'open'; readonly settings: EngineSettings }
  | { readonly is: 'ask'; readonly number: number; readonly name: Asked; readonly input: unknown }
  | { readonly is: 'rebuild'; readonly number: number }
  | { readonly is: 'stop' };

export type FromEngine =
  | { readonly is: 'words' }
  | { readonly is: 'progress'; readonly step: EngineStep; readonly done: number }
  | {
      readonly is: 'ready';
      readonly listings: number;
      readonly milliseconds: number;
      readonly fromSnapshot: boolean;
    }
  | { readonly is: 'stands'; readonly stands: IndexStands }
  /** The listings are no longer those of before: told before anything that is answered out of the new ones. */
  | { readonly is: 'changed' }
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
