import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Endpoint, mediaTypeOf } from '#platform/contract';
import type { Requests, Visit } from '#platform/database';
import { Refusal } from '#platform/refusal';
import { contextOf, type RequestContext } from './asking/context.ts';
import { type Allowance, senderOf } from './asking/allowance.ts';
import { InputFaults } from './asking/faults.ts';
import { sendFile } from './answering/send-file.ts';
import type { Served } from './serve.ts';
import { demandStorable } from './asking/demand-storable.ts';

interface Binding {
  /** Opens the transactions of requests; absent where nothing served needs one. */
  readonly requests: Requests | undefined;
  readonly isSecure: (request: FastifyRequest) => boolean;
  readonly allowances: Readonly<Record<'guesses' | 'accounts', Allowance>>;
}

/** Puts an endpoint on the server: reads its input, opens the request's transaction, checks the door, answers by the contract. */
export function bind(server: FastifyInstance, served: Served, binding: Binding) {
  const { endpoint } = served;
  const { requests, isSecure, allowances } = binding;
  const isVisit = served.needsDatabase || endpoint.access !== 'public';
  if (isVisit && !requests)
    throw new Error(`${endpoint.method} ${endpoint.path} needs a database, and the server was given none.`);
  const mediaType = mediaTypeOf(endpoint);
  server.route({
    method: endpoint.method,
    url: endpoint.path,
    handler: async (request, reply) => {
      const { context, cookies } = contextOf(request, isSecure(request));
      if (endpoint.guessable) allowances.guesses.spend(senderOf(context.address));
      if (context.sessionToken === undefined) demandAccount(endpoint, undefined);
      const read = endpoint.input.safeParse(inputOf(request), { reportInput: true });
      if (!read.success) throw InputFaults.of(read.error);
      demandStorable(read.data);
      const answer = await (isVisit && requests
        ? answerInVisit(served, { input: read.data, context, requests, accounts: allowances.accounts })
        : answerWith(served, { input: read.data, context }));
      cookies.sendWith(reply);
      if (isVisit) reply.header('vary', 'cookie');
      reply.header('cache-control', isVisit && context.sessionToken !== undefined ? 'no-store' : 'no-cache');
      return mediaType === undefined ? answer : sendFile(reply, mediaType, answer);
    },
  });
}

interface Asked {
  readonly input: unknown;
  readonly context: RequestContext;
  readonly visit?: Visit;
}

/** Parsing the answer strips every field that the contract does not name: nothing leaks by accident. */
const answerWith = async ({ endpoint, answer }: Served, { input, context, visit }: Asked) =>
  endpoint.output.parse(await answer(input, context, visit));

interface AskedInVisit extends Asked {
  readonly requests: Requests;
  readonly accounts: Allowance;
}

function answerInVisit(served: Served, { requests, accounts, ...asked }: AskedInVisit) {
  const { endpoint } = served;
  const isReadOnly = endpoint.method === 'GET' && !endpoint.writes;
  return requests.inRequest({ token: asked.context.sessionToken, isReadOnly }, async (visit) => {
    const { account } = visit.caller;
    demandAccount(endpoint, account);
    if (account !== undefined) accounts.spend(account);
    return answerWith(served, { ...asked, visit });
  });
}

/** Whoever has no account is asked to sign in; what an account may do, its action demands of the policy table. */
function demandAccount({ access }: Endpoint, account: string | undefined): void {
  if (access !== 'public' && account === undefined)
    throw new Refusal('sign-in-needed', 'access.sign-in-needed');
}

/** Path, query and body as one object; what the path says cannot be said differently elsewhere. */
function inputOf({ query, body, params }: FastifyRequest): object {
  if (body !== undefined && (body === null || typeof body !== 'object' || Array.isArray(body)))
    throw new InputFaults([{ path: '', code: 'not-an-object', message: 'The body must be a JSON object.' }]);
  return { ...(query as object), ...body, ...(params as object) };
}
