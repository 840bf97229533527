import assert from 'node:assert/strict';
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after } from 'node:test';
import { languages } from '#platform/languages';
import type { Refusal } from '#platform/refusal';
import { harvestLimits, type HarvestLimits } from '../../domain/oai/harvest-limits.ts';
import { sayRefusal } from '../../texts/refusals.ts';
import { harvest } from './harvest.ts';
import type { Stranger } from './stranger.ts';

type Answer = string | Buffer | ((response: ServerResponse, request: IncomingMessage) => void);

/** Limits that a test reaches at once. */
const small: HarvestLimits = { ...harvestLimits, silenceMs: 2_000, retryWaitMs: 1_000 };

/** A server on this machine that answers as the test says, and the stranger that asks it. */
export async function strangeEndpoint(
  answer: (question: URLSearchParams) => Answer,
  limits: Partial<HarvestLimits> = {},
): Promise<Stranger & { readonly asked: readonly string[] }> {
  const asked: string[] = [];
  const server = http.createServer((request, response) => {
    const url = new URL(request.url!, 'http://x');
    asked.push(request.url!);
    const given = answer(url.searchParams);
    if (typeof given === 'function') return given(response, request);
    response.setHeader('content-type', 'text/xml;charset=utf-8');
    response.end(given);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { baseUrl: `${origin}/oai`, trusted: [origin], limits: { ...small, ...limits }, asked };
}

export const envelope = (inside: string, before = '<?xml version="1.0" encoding="UTF-8"?>') =>
  `${before}<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><responseDate>2026-11-27T00:00:00Z</responseDate>` +
  `<request>x</request>${inside}</OAI-PMH>`;

export const recordOf = (identifier: string, payload = '<a xmlns="urn:a"/>', datestamp = '2026-11-27') =>
  `<record><header><identifier>${identifier}</identifier><datestamp>${datestamp}</datestamp></header>` +
  `<metadata>${payload}</metadata></record>`;

export const listOf = (inside: string, token?: string) =>
  envelope(
    `<ListRecords>${inside}${token === undefined ? '' : `<resumptionToken>${token}</resumptionToken>`}</ListRecords>`,
  );

type Answers = Parameters<typeof strangeEndpoint>[0];

/** What was handed over before it went wrong, and the code of what did. */
export async function outcome(answers: Answers, limits: Partial<HarvestLimits> = {}) {
  const stranger = await strangeEndpoint(answers, limits);
  const taken: string[] = [];
  try {
    for await (const { header } of harvest(stranger, { prefix: 'p' })) taken.push(header.identifier);
    return { taken, code: undefined, asked: stranger.asked };
  } catch (error) {
    const { code, facts } = error as Refusal;
    for (const language of languages) {
      const said = sayRefusal(error as Refusal, language);
      assert.ok(said && !/[{}]/.test(said), `${code} in ${language}: ${said} ${JSON.stringify(facts)}`);
    }
    return { taken, code, asked: stranger.asked };
  }
}

export const refusesWith = async (code: string, taken: string[], ...asked: Parameters<typeof outcome>) => {
  const found = await outcome(...asked);
  assert.deepEqual([found.code, found.taken], [`exchange.${code}`, taken]);
};
