import type { z } from 'zod';
import { addressOf, type Asking, type Endpoint, type Problem } from '#platform/contract';
import { NoAnswer, ProblemError } from './problem.ts';

/**
 * Asks the server through a contract. Throws a ProblemError when it refuses and NoAnswer when none came.
 * The server has checked the answer against the contract already; it is not checked twice.
 */
export async function callEndpoint<I extends z.ZodType, O extends z.ZodType>(
  endpoint: Endpoint<I, O>,
  input: Asking<I>,
  signal?: AbortSignal,
): Promise<z.output<O>> {
  const sent = endpoint.method === 'GET' ? {} : { headers: JSON_HEADERS, body: JSON.stringify(input) };
  const request = { method: endpoint.method, ...sent, ...(signal && { signal }) };
  let response: Response;
  try {
    response = await fetch(addressOf(endpoint, input), request);
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new NoAnswer('No answer', { cause });
  }
  if (response.ok) return (await response.json()) as z.output<O>;
  throw new ProblemError(await problemOf(response));
}

const JSON_HEADERS = { 'content-type': 'application/json' };

async function problemOf(response: Response): Promise<Problem> {
  const isProblem = response.headers.get('content-type')?.includes('problem+json');
  if (isProblem) return (await response.json()) as Problem;
  const requestId = response.headers.get('x-request-id') ?? '';
  return {
    type: 'about:blank',
    title: response.statusText,
    status: response.status,
    code: 'http.broken',
    requestId,
  };
}
