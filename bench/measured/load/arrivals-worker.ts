import fs from 'node:fs';
import net from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { given, tell } from '../../frame/child.ts';

/** One request of somebody; in its address `{id}` stands for the id that an earlier answer of the same act gave. */
export interface Step {
  readonly method?: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly cookie?: string;
  readonly json?: object;
  /** So many bytes of content. */
  readonly bytes?: number;
}

/** Acts of one kind, at a rate that does not ask whether the centre keeps up. */
export interface Stream {
  readonly name: string;
  readonly perSecond: number;
  /** Taken in turn. */
  readonly acts: readonly (readonly Step[])[];
  /** What the browser asks once it has the page of an act, unless the page carries it; in the order of the acts. */
  readonly afterwards?: { readonly name: string; readonly steps: readonly Step[] };
}

export interface Arrivals {
  readonly address: string;
  readonly streams: readonly Stream[];
  readonly seconds: number;
  /** Acts of the first seconds are done and not counted. */
  readonly warmSeconds: number;
}

export interface Arrived {
  readonly name: string;
  readonly times: readonly number[];
  /** Answers that were no success, by what was said. */
  readonly errors: Readonly<Record<string, number>>;
  /** Acts that were planned and had no answer when the time was over and a little longer. */
  readonly unanswered: number;
}

/** What is not answered by then nobody waits for. */
const PATIENCE_MS = 10_000;
/** A browser would not be the only one: connections are opened as they are needed, up to so many. */
const MOST_CONNECTIONS = 500;

// Too much for a command line.
const { file } = given<{ file: string }>();
const { address, streams, seconds, warmSeconds } = JSON.parse(fs.readFileSync(file, 'utf8')) as Arrivals;
const { hostname, port, host } = new URL(address);

interface Answer {
  readonly status: number;
  readonly body: Buffer;
}

/** A connection on the bare socket: what the asking program costs is taken from the centre, which shares the machine. */
class Line {
  readonly #socket = net.connect({ host: hostname, port: Number(port), noDelay: true });
  #read: Buffer = Buffer.alloc(0);
  #waiting: PromiseWithResolvers<Answer> | undefined;
  isOpen = true;

  constructor() {
    const end = (error?: Error) => {
      this.isOpen = false;
      this.#waiting?.reject(error ?? new Error('closed'));
    };
    this.#socket.on('error', end).on('close', () => end());
    this.#socket.on('data', (part: Buffer) => {
      this.#read = this.#read.length === 0 ? part : Buffer.concat([this.#read, part]);
      const answer = answerIn(this.#read);
      if (!answer) return;
      this.#read = Buffer.alloc(0);
      this.#waiting?.resolve(answer);
    });
  }

  ask(request: Buffer): Promise<Answer> {
    this.#waiting = Promise.withResolvers<Answer>();
    this.#socket.write(request);
    return this.#waiting.promise;
  }

  close(): void {
    this.#socket.destroy();
  }
}

/** A whole answer once its body is there; the centre says how long its answers are. */
function answerIn(read: Buffer): Answer | undefined {
  const end = read.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const head = read.toString('latin1', 0, end);
  const length = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0);
  if (read.length < end + 4 + length) return undefined;
  return { status: Number(head.slice(9, 12)), body: read.subarray(end + 4) };
}

function requestOf({ method = 'GET', path, cookie, json, bytes }: Step, id: string): Buffer {
  const body =
    bytes !== undefined ? Buffer.alloc(bytes, 'measured ') : Buffer.from(json ? JSON.stringify(json) : '');
  const head = [
    `${method} ${path.replace('{id}', id)} HTTP/1.1`,
    `host: ${host}`,
    'accept-encoding: identity',
    ...(cookie ? [`cookie: ${cookie}`] : []),
    ...(method === 'GET'
      ? []
      : [
          `content-type: ${bytes === undefined ? 'application/json' : 'application/octet-stream'}`,
          'sec-fetch-site: same-origin',
          `content-length: ${body.length}`,
        ]),
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), body]);
}

const idle: Line[] = [];
let open = 0;
const queue: ((line: Line) => void)[] = [];

async function lineFree(): Promise<Line> {
  const line = idle.pop();
  if (line?.isOpen) return line;
  if (line) open--;
  if (open >= MOST_CONNECTIONS) return new Promise((resolve) => queue.push(resolve));
  open++;
  return new Line();
}

function giveBack(line: Line): void {
  const next = queue.shift();
  if (next) next(line);
  else idle.push(line);
}

interface Acted {
  readonly error?: string;
  readonly last?: Buffer;
}

async function act(steps: readonly Step[]): Promise<Acted> {
  const line = await lineFree();
  let id = '';
  let last = Buffer.alloc(0);
  try {
    for (const step of steps) {
      const { status, body } = await line.ask(requestOf(step, id));
      if (status >= 400) return { error: `${status}` };
      last = body as typeof last;
      if (steps.length > 1) id = (JSON.parse(body.toString()) as { id?: string }).id ?? id;
    }
    return { last };
  } catch (error) {
    return { error: (error as Error).message };
  } finally {
    giveBack(line);
  }
}

const begin = performance.now() + 100;
const counted = begin + warmSeconds * 1000;
const end = counted + seconds * 1000;

class Count {
  readonly times: number[] = [];
  readonly errors: Record<string, number> = {};
  planned = 0;
  answered = 0;

  take({ error }: Acted, since: number): void {
    this.answered++;
    if (error === undefined) this.times.push(performance.now() - since);
    else this.errors[error] = (this.errors[error] ?? 0) + 1;
  }

  get isOver(): boolean {
    return this.answered >= this.planned;
  }

  as(name: string): Arrived {
    return { name, times: this.times, errors: this.errors, unanswered: this.planned - this.answered };
  }
}

/** Every act has its moment from the beginning on; its time counts from then, whatever held it up, this program too. */
async function keepArriving(
  { name, perSecond, acts, afterwards }: Stream,
  place: number,
): Promise<Arrived[]> {
  const [asked, askedAfter] = [new Count(), new Count()];
  const askAfter = async (step: Step, { last }: Acted, isCounted: boolean): Promise<void> => {
    if (!last || last.includes(JSON.stringify(step.path))) return;
    const since = performance.now();
    if (isCounted) askedAfter.planned++;
    const acted = await act([step]);
    if (isCounted) askedAfter.take(acted, since);
  };
  const offset = (place * 1000) / perSecond / streams.length;
  for (let number = 0; ; number++) {
    const moment = begin + offset + (1000 * number) / perSecond;
    if (moment >= end) break;
    const ahead = moment - performance.now();
    if (ahead > 0) await setTimeout(ahead);
    const isCounted = moment >= counted;
    if (isCounted) asked.planned++;
    const turn = number % acts.length;
    void act(acts[turn]!).then((acted) => {
      if (isCounted) asked.take(acted, moment);
      if (afterwards) void askAfter(afterwards.steps[turn]!, acted, isCounted);
    });
  }
  const isOver = () => asked.isOver && askedAfter.isOver;
  for (const latest = end + PATIENCE_MS; !isOver() && performance.now() < latest;) await setTimeout(20);
  return [asked.as(name), ...(afterwards ? [askedAfter.as(afterwards.name)] : [])];
}

const arrived = (await Promise.all(streams.map(keepArriving))).flat();
for (const line of idle) line.close();
tell(arrived);
