import type { z } from 'zod';
import type { Caller } from '#platform/caller';
import type { Endpoint } from '#platform/contract';
import type { Visit } from '#platform/database';
import type { RequestContext } from './asking/context.ts';

/** An endpoint bound to what answers it. */
export interface Served {
  readonly endpoint: Endpoint;
  /** Whether it is answered within a transaction of the request's own. */
  readonly needsDatabase: boolean;
  /** It opens transactions itself, one after another, and holds none while it waits for something else. */
  readonly isInSteps?: true;
  /** How old an answer to a visitor may be; absent: it is what stands now. */
  readonly maxStalenessSeconds?: number;
  answer(input: unknown, context: RequestContext, visit?: Visit | Steps): Promise<unknown>;
}

/** Short transactions of one request, each with its session, and the bytes that came with it. */
export interface Steps {
  readonly caller: Caller;
  step<Result>(work: (visit: Visit) => Promise<Result>): Promise<Result>;
  readonly body: AsyncIterable<Uint8Array>;
}

type Answered<O extends z.ZodType> = Promise<z.input<O>> | z.input<O>;

/** Binds an endpoint that needs no database; the types of contract and answer must fit. */
export function serve<I extends z.ZodType, O extends z.ZodType>(
  endpoint: Endpoint<I, O>,
  answer: (input: z.output<I>, context: RequestContext) => Answered<O>,
): Served {
  return {
    endpoint,
    needsDatabase: false,
    answer: async (input, context) => answer(input as z.output<I>, context),
  };
}

/** What a request adds to the dependencies of a module; its transaction takes the place of `db`. */
export interface OfRequest<Handle> {
  readonly caller: Caller;
  /**
   * Runs work in a transaction of its own with the same caller, for what must outlive a refusal, such as counting failed
   * sign-ins. It sees nothing of what the request has not committed yet.
   */
  outside<Result>(work: (db: Handle) => Promise<Result>): Promise<Result>;
}

/** What routes are handed: everything but a database, so that no answer can use another login than the request's. */
export type WithoutDatabase<Deps> = Omit<Deps, 'db'>;

/**
 * Binds endpoints of a module to actions and read models that run in the request's own transaction: `deps.db` carries the
 * session, and a refusal undoes everything.
 */
export function servedWith<Deps extends { readonly db: unknown }>(rest: WithoutDatabase<Deps>) {
  type Handle = Deps['db'];
  return <I extends z.ZodType, O extends z.ZodType>(
    endpoint: Endpoint<I, O>,
    answer: (input: z.output<I>, deps: Deps & OfRequest<Handle>, context: RequestContext) => Answered<O>,
  ): Served => ({
    endpoint,
    needsDatabase: true,
    answer: async (input, context, visit) => {
      const deps = { ...rest, ...visit } as unknown as Deps & OfRequest<Handle>;
      return answer(input as z.output<I>, deps, context);
    },
  });
}

/** What an answer in steps is handed instead of a database. */
export interface InSteps<Handle> {
  readonly caller: Caller;
  /** A transaction of the request, committed when the work has ended; none may be open while bytes come in. */
  step<Result>(work: (db: Handle) => Promise<Result>): Promise<Result>;
  /** What came with a request of an endpoint that takes bytes; nothing with any other. */
  readonly body: AsyncIterable<Uint8Array>;
}

/** Binds endpoints whose answers take longer than a transaction may: they wait for a sender, or for what is stored elsewhere. */
export function servedInSteps<Deps extends { readonly db: unknown }>(rest: WithoutDatabase<Deps>) {
  type Handle = Deps['db'];
  return <I extends z.ZodType, O extends z.ZodType>(
    endpoint: Endpoint<I, O>,
    answer: (
      input: z.output<I>,
      deps: WithoutDatabase<Deps> & InSteps<Handle>,
      context: RequestContext,
    ) => Answered<O>,
  ): Served => ({
    endpoint,
    needsDatabase: true,
    isInSteps: true,
    answer: async (input, context, steps) => {
      const { caller, step, body } = steps as Steps;
      const inStep: InSteps<Handle>['step'] = (work) => step(({ db }) => work(db as Handle));
      return answer(input as z.output<I>, { ...rest, caller, step: inStep, body }, context);
    },
  });
}
