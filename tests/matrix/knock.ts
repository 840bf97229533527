import type { FastifyInstance } from 'fastify';
import { addressOf, type Endpoint } from '#platform/contract';
import type { Attempt } from './row.ts';
import type { Persona } from './personas.ts';

/** What came of a knock: told to sign in, told no, told that there is no such thing, or let through (whatever then). */
export type Met = 'sign-in' | 'refused' | 'hidden' | 'passed' | 'broken';

export interface Answered {
  readonly met: Met;
  readonly status: number;
  readonly text: string;
}

const codeOf = (text: string): string => {
  try {
    return String((JSON.parse(text) as { code?: unknown }).code ?? '');
  } catch {
    return '';
  }
};

function metOf(status: number, text: string): Met {
  const code = codeOf(text);
  if (status >= 500) return 'broken';
  if (code === 'access.sign-in-needed') return 'sign-in';
  if (code === 'access.not-permitted') return 'refused';
  if (status === 404) return 'hidden';
  return 'passed';
}

/** Asks as a browser of that person would, from the centre's own pages. */
export async function knock(
  server: FastifyInstance,
  [endpoint, input]: readonly [Endpoint, Attempt['input']],
  { token }: Pick<Persona, 'token'>,
): Promise<Answered> {
  const url = addressOf(endpoint, input as never);
  const { statusCode: status, body: text } = await server.inject({
    method: endpoint.method,
    url,
    headers: {
      'sec-fetch-site': 'same-origin',
      ...(endpoint.body === 'bytes' && { 'content-type': 'application/octet-stream' }),
      ...(token !== undefined && { cookie: `green-channel-session=${token}` }),
    },
    ...(endpoint.body === 'bytes'
      ? { payload: Buffer.from('text') }
      : endpoint.method !== 'GET' && { payload: input }),
  });
  return { met: metOf(status, text), status, text };
}
