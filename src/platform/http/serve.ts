import type { z } from 'zod';
import type { Endpoint } from '#platform/contract';
import type { Language } from '#platform/languages';

/** What an answer may need to know of the request besides its input. */
export interface RequestContext {
  readonly requestId: string;
  /** The reader's language by `Accept-Language`; pages pass theirs explicitly. */
  readonly language: Language;
}

/** An endpoint bound to what answers it. */
export interface Served {
  readonly endpoint: Endpoint;
  answer(input: unknown, context: RequestContext): Promise<unknown>;
}

/** Binds an endpoint of a contract to an action or a read model; the types of both must fit. */
export function serve<I extends z.ZodType, O extends z.ZodType>(
  endpoint: Endpoint<I, O>,
  answer: (input: z.output<I>, context: RequestContext) => Promise<z.input<O>> | z.input<O>,
): Served {
  return { endpoint, answer: async (input, context) => answer(input as z.output<I>, context) };
}
