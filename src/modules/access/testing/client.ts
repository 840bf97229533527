import { createServer } from '#platform/http';
import { createLog } from '#platform/log';
import type { TestDatabase } from '#testing/database';
import type { DoorDeps } from '../actions/deps.ts';
import { makeFirstLink } from '../actions/links/make-first-link.ts';
import { accessRoutes } from '../routes.ts';
import type { AccessTables } from '../store/tables.ts';
import { ORIGIN } from '../testing.ts';
import { Authenticator } from './authenticator.ts';

export interface Answer {
  readonly status: number;
  readonly code: string | undefined;
  // What an answer holds is for each test to say.
  readonly body: Record<string, never>;
  readonly cookies: readonly { readonly name: string; readonly value: string }[];
}

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** A server with the endpoints of this module only. */
export async function openServer({ requests }: TestDatabase<AccessTables>, door: DoorDeps) {
  const server = await createServer({
    served: accessRoutes(door),
    requests,
    log: createLog('silent'),
    version: 'test',
    notReady: async () => ({}),
    requestsPerMinute: 0,
  } as Parameters<typeof createServer>[0]);
  return { newPerson: () => new Person(server, door), server };
}

type Server = Awaited<ReturnType<typeof createServer>>;

/** Somebody with a browser of their own and a device that holds one passkey. */
export class Person {
  readonly jar = new Map<string, string>();
  readonly device = new Authenticator(ORIGIN);
  readonly #server: Server;
  readonly #door: DoorDeps;

  constructor(server: Server, door: DoorDeps) {
    this.#server = server;
    this.#door = door;
  }

  /** What every request of this browser carries besides its cookies. */
  headers: Record<string, string> = {};

  async ask(method: Method, path: string, body?: object): Promise<Answer> {
    const answer = await this.#server.inject({
      method,
      url: `/api/access/${path}`,
      headers: {
        host: 'localhost:8080',
        origin: ORIGIN,
        cookie: [...this.jar].map((pair) => pair.join('=')).join('; '),
        ...this.headers,
      },
      ...(method !== 'GET' && { payload: body ?? {} }),
    });
    const cookies = answer.cookies.map(({ name, value }) => ({ name, value }));
    for (const { name, value } of cookies)
      if (value) this.jar.set(name, value);
      else this.jar.delete(name);
    const type = String(answer.headers['content-type']);
    const read = (type.includes('json') ? answer.json() : {}) as Answer['body'] & { code?: string };
    return { status: answer.statusCode, code: read.code, body: read, cookies };
  }

  /** The token of the session that this browser holds. */
  get session(): string | undefined {
    return [...this.jar].find(([name]) => name.endsWith('session'))?.[1];
  }

  /** Comes in by a link, with a passkey. */
  async accept(link: string, { name, email }: { name: string; email?: string }): Promise<Answer> {
    const person = { token: link.split('#')[1], name, ...(email && { email }) };
    const asked = await this.ask('POST', 'invitations/passkey-questions', person);
    return this.ask('POST', 'invitations/acceptance/by-passkey', {
      ...person,
      language: 'en',
      passkeyName: 'test',
      answer: this.device.make((asked.body as unknown as { question: object }).question ?? {}),
    });
  }

  async signIn(): Promise<Answer> {
    const { body } = await this.ask('POST', 'passkey-questions');
    return this.ask('POST', 'sessions/by-passkey', {
      answer: this.device.sign((body as unknown as { question: object }).question),
    });
  }

  async becomeFirst(): Promise<this> {
    const link = await makeFirstLink(this.#door);
    await this.accept(link ?? '', { name: 'Ann Peeters', email: 'ann@centre.example' });
    return this;
  }

  /** Invites somebody and returns the link that the page shows. */
  async invite(wish: object): Promise<string> {
    const { body } = await this.ask('POST', 'invitations', { language: 'en', ...wish });
    const { id } = body as unknown as { id: string };
    const shown = await this.ask('POST', `invitations/${id}/links`);
    return (shown.body as unknown as { href: string }).href;
  }

  async me(): Promise<{ account?: { id: string; email: string }; roles: string[] }> {
    return (await this.ask('GET', 'me')).body as never;
  }
}
