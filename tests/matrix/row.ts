import type { Caller } from '#platform/caller';
import type { Endpoint } from '#platform/contract';
import type { Kysely } from 'kysely';
import type { People, Persona } from './personas.ts';

/** One knock at one door, by one person, about one thing in one state. */
export interface Attempt {
  /** What the thing is like, for the report: `listing in draft`. */
  readonly about: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** What the policy table says of this caller and this thing. */
  readonly isPermitted: boolean;
  /** The caller may not even learn that the thing exists. */
  readonly isConcealed?: boolean;
  /** The input names nothing that exists: an answer that says so is as good. */
  readonly isMadeUp?: boolean;
  /** What must not stand in any answer to this caller. */
  readonly secrets?: readonly string[];
}

export interface Scene {
  readonly owner: Kysely<unknown>;
  readonly people: People;
}

/** One endpoint with the attempts that are made at it for each person. */
export interface Row {
  readonly endpoint: Endpoint;
  /** Makes fresh things for each person, so that one attempt leaves nothing for the next. */
  attempts(scene: Scene, persona: Persona): Promise<readonly Attempt[]>;
}

/** An endpoint that everybody may ask; the input need only be sound. */
export const forAll = (endpoint: Endpoint, input: Attempt['input'] = {}): Row => ({
  endpoint,
  attempts: async () => [{ about: 'anything', input, isPermitted: true, isMadeUp: true }],
});

/** An endpoint about the caller, for whoever has an account. */
export const forSignedIn = (endpoint: Endpoint, input: Attempt['input'] = {}): Row => ({
  endpoint,
  attempts: async (_scene, { caller }) => [
    { about: 'oneself', input, isPermitted: isSignedIn(caller), isMadeUp: true },
  ],
});

export const isSignedIn = ({ account }: Caller): boolean => account !== undefined;
