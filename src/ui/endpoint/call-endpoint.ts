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
  return (await ask(addressOf(endpoint, input), request)).json() as Promise<z.output<O>>;
}

/** Sends a part of a file to an endpoint that takes bytes; the input stands in the address. */
export const sendBytesTo = async <I extends z.ZodType, O extends z.ZodType>(
  [endpoint, input]: readonly [Endpoint<I, O>, Asking<I>],
  bytes: Blob,
  signal: AbortSignal,
): Promise<z.output<O>> =>
  (
    await ask(addressOf(endpoint, input), {
      method: endpoint.method,
      headers: BYTES_HEADERS,
      body: bytes,
      signal,
    })
  ).json() as Promise<z.output<O>>;

/** Fetches what an endpoint answers as a file. */
export const fetchFile = async <I extends z.ZodType>(
  endpoint: Endpoint<I>,
  input: Asking<I>,
  signal: AbortSignal,
): Promise<Blob> => (await ask(addressOf(endpoint, input), { signal })).blob();

async function ask(address: string, request: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(address, request);
  } catch (cause) {
    if (request.signal?.aborted) throw cause;
    throw new NoAnswer('No answer', { cause });
  }
  if (response.ok) return response;
  throw new ProblemError(await problemOf(response));
}

const JSON_HEADERS = { 'content-type': 'application/json' };
const BYTES_HEADERS = { 'content-type': 'application/octet-stream' };

export async function problemOf(response: Response): Promise<Problem> {
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
