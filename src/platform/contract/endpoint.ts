import type { z } from 'zod';

/** `public`, `signed-in`, or an action of a policy table. */
export type Access = 'public' | 'signed-in' | `${string}.${string}`;

/**
 * One way into the server: what it is called, where it stands, what goes in and what comes out.
 * Path parameters, query and body arrive as one object, so `input` describes all three.
 */
export interface Endpoint<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Starts with /api/, parameters as `:name`; elsewhere only what other systems look for at a place of their own. */
  readonly path: `/${string}`;
  /** One English line for the API description. */
  readonly summary: string;
  /**
   * Who may ask: everybody, everybody with an account, or whom the policy table of a module names for an action
   * (`opportunities.submit`). The generated matrix test tries every role and side against it.
   */
  readonly access: Access;
  /**
   * A GET that changes something all the same: a reading that goes into the journal, the way back from an identity provider.
   * Any other GET is answered in a transaction that cannot write.
   */
  readonly writes?: true;
  /**
   * `bytes`: a file's own bytes (`application/octet-stream`), taken as they come; the input stands in path and query. `form`: names
   * and values as old forms send them, for standards that ask for it; a name that comes twice has a list.
   */
  readonly body?: 'bytes' | 'form';
  /** Something that could be guessed at, such as a password: few tries a minute from one address, over all such endpoints. */
  readonly guessable?: true;
  readonly input: I;
  readonly output: O;
}

export const endpoint = <I extends z.ZodType, O extends z.ZodType>(
  described: Endpoint<I, O>,
): Endpoint<I, O> => described;

/** Tells an endpoint among whatever a contract exports. */
export function isEndpoint(exported: unknown): exported is Endpoint {
  return typeof exported === 'object' && exported !== null && 'method' in exported && 'output' in exported;
}

/** Input as it is asked for: lists of a query string may be absent, single or several. */
export type Asking<I extends z.ZodType> =
  z.input<I> extends infer Given
    ? { [Name in keyof Given as unknown extends Given[Name] ? never : Name]: Given[Name] } & {
        [Name in keyof Given as unknown extends Given[Name] ? Name : never]?:
          string | number | readonly string[];
      }
    : never;
