import { setTimeout } from 'node:timers/promises';
import type { CentreNode } from '../centre/start-node.ts';
import type { People, Somebody } from '../centre/people.ts';

export type Body = Record<string, unknown>;
export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** The centre said no, said that it cannot now, or was not heard. Whether it did what was asked is open where it was not heard. */
export class NotDone extends Error {
  readonly status: number | undefined;

  constructor(says: string, status?: number) {
    super(says);
    this.status = status;
  }
}

interface Settings {
  readonly nodes: () => readonly CentreNode[];
  readonly people: People;
  readonly random: () => number;
  /** Hears what no answer may be. */
  readonly fault: (says: string) => void;
}

/** Beyond this nobody waits; an answer that takes longer is a fault, whatever happened to the database. */
const PATIENCE_MS = 45_000;

/** It is said that it cannot be done now, or that there is no room for it. */
const CANNOT_NOW: readonly number[] = [503, 507];
/** What people hear every day, because somebody else was quicker. */
const DAILY: readonly number[] = [404, 409];

interface Sent {
  readonly cookie?: string;
  readonly body?: string | Uint8Array<ArrayBuffer> | undefined;
  readonly type?: string;
  readonly daily?: readonly number[];
}

interface No {
  readonly status: number;
  readonly text: string;
  readonly isDaily: boolean;
}

/** How people reach the centre: each request goes to one of the nodes that live. Counts what was heard. */
export class Line {
  readonly heard = { done: 0, refused: 0, unavailable: 0, broken: 0 };
  readonly #settings: Settings;
  readonly #sessions = new Map<Somebody, string>();

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  get people(): People {
    return this.#settings.people;
  }

  /** Asks as a page would; signs in first where that has not been done. */
  async ask(who: Somebody, [method, path]: readonly [Method, string], body?: object): Promise<Body> {
    const answer = await this.send(method, path, {
      cookie: await this.#sessionOf(who),
      body: method === 'GET' ? undefined : JSON.stringify(body ?? {}),
      type: 'application/json',
    });
    return (await answer.json()) as Body;
  }

  /** A new session; its cookie. */
  async signIn(who: Somebody): Promise<string> {
    const answer = await this.send('POST', '/api/access/sessions/by-demonstration', {
      body: JSON.stringify({ account: this.people.account[who] }),
      type: 'application/json',
    });
    await answer.arrayBuffer();
    return answer.headers.getSetCookie()[0]!.split(';')[0]!;
  }

  async sendBytes(who: Somebody, path: string, bytes: Uint8Array<ArrayBuffer>): Promise<Body> {
    const answer = await this.send('PUT', path, {
      cookie: await this.#sessionOf(who),
      body: bytes,
      type: 'application/octet-stream',
    });
    return (await answer.json()) as Body;
  }

  async readBytes(who: Somebody, path: string): Promise<Buffer> {
    const answer = await this.send('GET', path, { cookie: await this.#sessionOf(who) });
    return Buffer.from(await answer.arrayBuffer());
  }

  async send(method: Method, path: string, { cookie, body, type, daily = DAILY }: Sent): Promise<Response> {
    const nodes = this.#settings.nodes();
    const node = nodes[Math.floor(this.#settings.random() * nodes.length)];
    if (!node) {
      await setTimeout(100);
      throw new NotDone('no node lives');
    }
    let answer: Response;
    let content: ArrayBuffer;
    try {
      answer = await fetch(`${node.address}${path}`, {
        method,
        headers: {
          origin: node.address,
          ...(cookie !== undefined && { cookie }),
          ...(body !== undefined && type !== undefined && { 'content-type': type }),
        },
        ...(body !== undefined && { body }),
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      content = await answer.arrayBuffer();
    } catch (error) {
      this.heard.broken++;
      if ((error as Error).name === 'TimeoutError')
        this.#settings.fault(`${method} ${path}: no answer within ${PATIENCE_MS / 1000} s`);
      throw new NotDone(String(error));
    }
    if (answer.ok) {
      this.heard.done++;
      return new Response(content, { headers: answer.headers });
    }
    const { status } = answer;
    throw this.#notDone(`${method} ${path}`, {
      status,
      text: Buffer.from(content).toString(),
      isDaily: daily.includes(status),
    });
  }

  #notDone(asked: string, { status, text, isDaily }: No): NotDone {
    const code = codeOf(text);
    if (CANNOT_NOW.includes(status) && code !== undefined) this.heard.unavailable++;
    else {
      this.heard.refused++;
      if (!isDaily || code === undefined)
        this.#settings.fault(`${asked}: ${status} ${text} ${this.#logOf(text)}`);
    }
    return new NotDone(`${asked}: ${status} ${code}`, status);
  }

  /** What a node wrote into its log under the reference of the answer. */
  #logOf(text: string): string {
    const [, reference] = /"requestId":"(\w+)"/.exec(text) ?? [];
    const logs = this.#settings.nodes().flatMap((node) => node.said().split('\n'));
    const found = reference === undefined ? undefined : logs.find((entry) => entry.includes(reference));
    return found === undefined ? '' : `log: ${found.slice(0, 600)}`;
  }

  async #sessionOf(who: Somebody): Promise<string> {
    const known = this.#sessions.get(who);
    if (known !== undefined) return known;
    const cookie = await this.signIn(who);
    this.#sessions.set(who, cookie);
    return cookie;
  }
}

/** The word by which the centre names its reason; an answer without one is no answer to a person. */
function codeOf(text: string): string | undefined {
  try {
    const { code } = JSON.parse(text) as { code?: string };
    return code;
  } catch {
    return undefined;
  }
}
