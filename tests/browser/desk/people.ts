import type { APIRequestContext, BrowserContextOptions } from 'playwright-core';
import { chinese, dutch, listing } from '../../../src/modules/opportunities/testing.ts';
import { answering, open, type Visit } from '../browser.ts';

/** Invented people of the demonstration centre, by the beginning of their names. */
const people = {
  'adviser-cn': '林书月',
  'second-adviser-cn': '唐敏',
  'adviser-be': 'Noor Verhaegen',
  'member-cn': '何致远',
  'member-be': 'Lucas Dewolf',
  administrator: 'Alex Marchand',
} as const;
export type Somebody = keyof typeof people;

interface Example {
  readonly id: string;
  readonly name: string;
}

/** Asks the centre as a page of it would. */
export async function ask(
  request: APIRequestContext,
  [method, url]: readonly [method: 'GET' | 'POST' | 'PUT', url: string],
  body?: object,
): Promise<Record<string, unknown>> {
  const { origin } = new URL(url);
  const answer = await request.fetch(url, { method, headers: { origin }, ...(body && { data: body }) });
  if (!answer.ok()) throw new Error(`${method} ${url}: ${await answer.text()}`);
  return (await answer.json()) as Record<string, unknown>;
}

const idOf = async (request: APIRequestContext, address: string, who: Somebody) => {
  const { demonstration } = (await ask(request, ['GET', `${address}/api/access/ways-in`])) as {
    demonstration: Example[];
  };
  return demonstration.find(({ name }) => name.startsWith(people[who]))!.id;
};

/** A fresh profile in which somebody of the demonstration is signed in. */
export async function signedIn(
  address: string,
  who: Somebody,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  // Out of sight, overtaken and cut off are what these tests are about; the console names each such answer.
  const visit = await open(options, [/status of (403|404|409|422)|ERR_INTERNET_DISCONNECTED/]);
  const { request } = visit.page;
  const account = await idOf(request, address, who);
  await ask(request, ['POST', `${address}/api/access/sessions/by-demonstration`], { account });
  return visit;
}

export async function goTo({ page }: Visit, url: string): Promise<void> {
  await page.goto(url);
  await answering(page);
}

/** Gives the Chinese side a second adviser. */
export async function appointSecondAdviser(address: string): Promise<void> {
  const { page, end } = await signedIn(address, 'administrator');
  const account = await idOf(page.request, address, 'second-adviser-cn');
  await ask(page.request, ['PUT', `${address}/api/access/accounts/${account}/roles/adviser`], {});
  await end();
}

/** Hands in a listing of the Chinese side's invented enterprise; returns its reference. */
export async function handIn(address: string, title = chinese.title, trl = 7): Promise<string> {
  const { page, end } = await signedIn(address, 'member-cn');
  const at = `${address}/api/opportunities`;
  const me = (await ask(page.request, ['GET', `${address}/api/access/me`])) as {
    organisations: { id: string }[];
  };
  const { isInvented: _, side: _side, ...facts } = listing();
  const written = {
    ...facts,
    stage: { trl },
    ownerId: me.organisations[0]!.id,
    keywords: { zh: ['吸附垫', '农田排水', '除磷'] },
    texts: [
      { ...chinese, title, isOriginal: true },
      { ...dutch, isOriginal: false },
    ],
  };
  const { reference } = await ask(page.request, ['POST', at], { listing: written });
  await ask(page.request, ['POST', `${at}/${String(reference)}/submission`], {});
  await end();
  return String(reference);
}

/** Both readings, as the advisers' pages do them. */
export async function publish(address: string, reference: string): Promise<void> {
  for (const [who, noun] of [
    ['adviser-cn', 'approval'],
    ['adviser-be', 'publication'],
  ] as const) {
    const { page, end } = await signedIn(address, who);
    await ask(page.request, ['POST', `${address}/api/opportunities/${reference}/${noun}`], {});
    await end();
  }
}
