import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Endpoint, isPlain, isStreamed, mediaTypeOf } from '#platform/contract';
import type { Requests, Visit } from '#platform/database';
import { Refusal } from '#platform/refusal';
import { contextOf, type RequestContext } from './asking/context.ts';
import { type Allowance, senderOf } from './asking/allowance.ts';
import { InputFaults } from './asking/faults.ts';
import { sendFile, sendPlain, sendStream } from './answering/send-file.ts';
import type { Served, Steps } from './serve.ts';
import { bytesOf } from './asking/bytes.ts';
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
  const send = sendingOf(endpoint);
  server.route({
    method: endpoint.method,
    url: endpoint.path,
    config: { takesBytes: endpoint.body === 'bytes', takesForms: endpoint.body === 'form' },
    ...(endpoint.body === 'bytes' && { decompress: false as const }),
    // A part of a compressed file is no part of the file; and who asks for the head alone need not have the whole opened.
    ...(isStreamed(endpoint) && { compress: false as const, exposeHeadRoute: false }),
    handler: async (request, reply) => {
      const { context, cookies } = contextOf(request, isSecure(request));
      if (endpoint.guessable) allowances.guesses.spend(senderOf(context.address));
      if (context.sessionToken === undefined) demandAccount(endpoint, undefined);
      const read = endpoint.input.safeParse(inputOf(request, endpoint), { reportInput: true });
      if (!read.success) throw InputFaults.of(read.error);
      demandStorable(read.data);
      const asked = { input: read.data, context };
      const answer = await (isVisit && requests
        ? (served.isInSteps ? answerInSteps : answerInVisit)(served, {
            ...asked,
            requests,
            accounts: allowances.accounts,
            body: () => (endpoint.body === 'bytes' ? bytesOf(request) : nothing()),
          })
        : answerWith(served, asked));
      cookies.sendWith(reply);
      if (isVisit) reply.header('vary', 'cookie');
      reply.header('cache-control', isVisit && context.sessionToken !== undefined ? 'no-store' : 'no-cache');
      return send(reply, answer);
    },
  });
}

type Send = (reply: FastifyReply, answer: unknown) => unknown;

function sendingOf(endpoint: Endpoint): Send {
  const mediaType = mediaTypeOf(endpoint);
  if (isStreamed(endpoint)) return sendStream;
  if (mediaType === undefined) return (_reply, answer) => answer;
  const send = isPlain(endpoint) ? sendPlain : sendFile;
  return (reply, answer) => send(reply, mediaType, answer);
}

interface Asked {
  readonly input: unknown;
  readonly context: RequestContext;
  readonly visit?: Visit | Steps;
}

/** Parsing the answer strips every field that the contract does not name: nothing leaks by accident. */
const answerWith = async ({ endpoint, answer }: Served, { input, context, visit }: Asked) =>
  endpoint.output.parse(await answer(input, context, visit));

interface AskedInVisit extends Asked {
  readonly requests: Requests;
  readonly accounts: Allowance;
  readonly body: () => AsyncIterable<Uint8Array>;
}

const isReading = ({ method, writes }: Endpoint): boolean => method === 'GET' && !writes;

async function* nothing(): AsyncGenerator<Uint8Array> {}

function answerInVisit(served: Served, { requests, accounts, body: _none, ...asked }: AskedInVisit) {
  const { endpoint, maxStalenessSeconds } = served;
  const isReadOnly = isReading(endpoint);
  const { sessionToken: token } = asked.context;
  return requests.inRequest({ token, isReadOnly, maxStalenessSeconds }, async (visit) => {
    const { account } = visit.caller;
    demandAccount(endpoint, account);
    if (account !== undefined) accounts.spend(account);
    return answerWith(served, { ...asked, visit });
  });
}

/** The door is checked in a short visit of its own, before a byte is taken; then the answer opens what visits it needs. */
async function answerInSteps(served: Served, { requests, accounts, body, ...asked }: AskedInVisit) {
  const { endpoint, maxStalenessSeconds } = served;
  const { sessionToken: token } = asked.context;
  const caller = await requests.inRequest(
    { token, isReadOnly: true, maxStalenessSeconds },
    async (visit) => visit.caller,
  );
  demandAccount(endpoint, caller.account);
  if (caller.account !== undefined) accounts.spend(caller.account);
  const step: Steps['step'] = (work) =>
    requests.inRequest({ token, isReadOnly: isReading(endpoint), maxStalenessSeconds }, work);
  return answerWith(served, { ...asked, visit: { caller, step, body: body() } });
}

/** Whoever has no account is asked to sign in; what an account may do, its action demands of the policy table. */
function demandAccount({ access }: Endpoint, account: string | undefined): void {
  if (access !== 'public' && account === undefined)
    throw new Refusal('sign-in-needed', 'access.sign-in-needed');
}

/** Path, query and body as one object; what the path says cannot be said differently elsewhere. */
function inputOf({ query, body, params }: FastifyRequest, { body: kind }: Endpoint): object {
  if (kind === 'bytes') return { ...(query as object), ...(params as object) };
  if (body !== undefined && (body === null || typeof body !== 'object' || Array.isArray(body)))
    throw new InputFaults([{ path: '', code: 'not-an-object', message: 'The body must be a JSON object.' }]);
  return { ...(query as object), ...body, ...(params as object) };
}
