import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { setTimeout as pause } from 'node:timers/promises';
import { Refusal } from '#platform/refusal';
import type { HarvestLimits } from '../../domain/oai/harvest-limits.ts';
import { refused, shortened } from '../../domain/refusals.ts';
import { checkedAddress } from './checked-address.ts';
import { Patience } from './patience.ts';
import type { Stranger } from './stranger.ts';

export interface OpenAnswer {
  readonly message: IncomingMessage;
  readonly patience: Patience;
}

/** Asks, follows redirects by hand and waits out what is busy for a while; every address on the way is checked. */
export async function openAnswer(stranger: Stranger, question: URLSearchParams): Promise<OpenAnswer> {
  const { limits } = stranger;
  for (let tried = 0; ; tried++) {
    const answer = await followed(stranger, question);
    const { statusCode: status = 0, headers } = answer.message;
    if (status === 200) return answer;
    answer.message.destroy();
    if (status !== 503 && status !== 429) throw refused('status-unexpected', { status });
    const waitMs = waitAsked(headers['retry-after']);
    if (waitMs === undefined || waitMs > limits.retryWaitMs || tried >= limits.retries)
      throw refused('endpoint-busy', { status, retryAfter: shortened(headers['retry-after'] ?? '') });
    await pause(waitMs);
  }
}

async function followed(stranger: Stranger, question: URLSearchParams): Promise<OpenAnswer> {
  const { baseUrl, limits, trusted } = stranger;
  let address = `${baseUrl}${baseUrl.includes('?') ? '&' : '?'}${question.toString()}`;
  for (let redirects = 0; ; redirects++) {
    const checked = checkedAddress(address, trusted);
    const answer = await asked(checked, limits);
    const { statusCode: status = 0, headers } = answer.message;
    if (![301, 302, 303, 307, 308].includes(status)) return answer;
    answer.message.destroy();
    const next = URL.parse(headers.location ?? '', checked.url.href);
    if (!next || (checked.url.protocol === 'https:' && next.protocol !== 'https:'))
      throw refused('address-unusable', { address: shortened(headers.location ?? '') });
    if (redirects >= limits.redirects) throw refused('redirects-too-many', { redirects: limits.redirects });
    address = next.href;
  }
}

async function asked(
  { url, lookup }: ReturnType<typeof checkedAddress>,
  limits: HarvestLimits,
): Promise<OpenAnswer> {
  const patience = new Patience(limits);
  const request = (url.protocol === 'https:' ? https : http).get(url, {
    agent: false,
    ...(lookup && { lookup }),
    headers: {
      accept: 'text/xml, application/xml',
      'accept-encoding': 'gzip, deflate',
      'user-agent': 'green-channel OAI-PMH harvester',
    },
  });
  const heard = new Promise<IncomingMessage>((took, failed) =>
    request.on('response', took).on('error', failed),
  );
  try {
    return { message: await patience.waitFor(heard), patience };
  } catch (error) {
    request.destroy();
    throw unreachable(error);
  }
}

const unreachable = (error: unknown) =>
  error instanceof Refusal
    ? error
    : refused('endpoint-unreachable', { reason: (error as NodeJS.ErrnoException).code ?? 'unknown' });

/** `Retry-After`: seconds or a date (RFC 9110). */
function waitAsked(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  const waitMs = /^\d{1,9}$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(waitMs) ? undefined : Math.max(0, waitMs);
}
