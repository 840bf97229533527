import type { Body, Line } from '../line.ts';
import { type Hand, oneOf, type Scene } from '../scene.ts';

type Side = 'cn' | 'be';
const sides: readonly Side[] = ['cn', 'be'];
const adviserOf = (side: Side) => `adviser-${side}` as const;

/** A case grows by so many moves; then another one is opened. */
const LONGEST = 12;

interface OpenCase {
  readonly path: string;
  moves: number;
}

/** Opens cases and does in them what people do all day. */
export const cases: Hand = (scene) => {
  let open: OpenCase | undefined;
  const moves = [handOver, write, addTask, answerFacts] as const;
  return async () => {
    if (!open || open.moves >= LONGEST) open = { path: await openCase(scene), moves: 0 };
    open.moves++;
    await oneOf(scene.random, moves)(scene, open.path);
  };
};

export async function openCase({ line, ledger, mark }: Scene): Promise<string> {
  const title = mark('case');
  const { organisation } = line.people;
  const { id } = await line.ask('adviser-be', ['POST', '/api/cases'], {
    kind: 'technology-transfer',
    givingSide: 'cn',
    receivingSide: 'be',
    title,
    language: 'en',
    organisations: [organisation.cn, organisation.be],
  });
  const path = `/api/cases/${String(id)}`;
  ledger.keepWords({ act: 'open a case', who: 'adviser-be', path, says: title });
  return path;
}

const stateOf = (line: Line, path: string): Promise<Body> => line.ask('adviser-be', ['GET', path]);

async function handOver({ line, ledger, mark }: Scene, path: string): Promise<void> {
  const { version, ball } = (await stateOf(line, path)) as { version: number; ball: { side: Side } };
  const to = ball.side === 'cn' ? 'be' : 'cn';
  const note = mark('turn');
  const moved = await line.ask(adviserOf(ball.side), ['POST', `${path}/hand-over`], {
    version,
    to: { side: to, part: 'adviser' },
    note,
  });
  ledger.keepWords({ act: 'hand over a case', who: adviserOf(to), path, says: note });
  ledger.keep({
    act: 'count a turn',
    who: 'adviser-be',
    path,
    says: `version ${String(moved['version'])}`,
    isSeenIn: (body) => Number(body['version']) >= Number(moved['version']),
  });
}

async function write({ line, ledger, random, mark }: Scene, path: string): Promise<void> {
  const [from, to] = random() < 0.5 ? sides : sides.toReversed();
  const text = mark('message');
  await line.ask(adviserOf(from!), ['POST', `${path}/messages`], {
    compartment: 'shared',
    text,
    language: 'en',
    mentions: random() < 0.5 ? [line.people.account[adviserOf(to!)]] : [],
  });
  ledger.keepWords({
    act: 'write a message',
    who: adviserOf(to!),
    path: `${path}/messages?compartment=shared&limit=50`,
    says: text,
  });
}

async function addTask({ line, ledger, random, mark }: Scene, path: string): Promise<void> {
  const side = oneOf(random, sides);
  const title = mark('task');
  const task = await line.ask(adviserOf(side), ['POST', `${path}/tasks`], {
    compartment: 'shared',
    title,
    language: 'en',
    owner: { side, part: 'adviser' },
    checklist: [{ text: 'First' }],
  });
  const kept = { who: adviserOf(side), path: `${path}/tasks`, says: title };
  ledger.keepWords({ act: 'add a task', ...kept });
  if (random() < 0.5) return;
  await line.ask(adviserOf(side), ['POST', `${path}/tasks/${String(task['id'])}/completion`], {
    version: task['version'],
  });
  ledger.keep({
    act: 'complete a task',
    ...kept,
    isSeenIn: ({ tasks }) =>
      (tasks as Body[]).some(({ id, done }) => id === task['id'] && done !== undefined),
  });
}

async function answerFacts({ line, ledger, random }: Scene, path: string): Promise<void> {
  const { version } = await line.ask('adviser-be', ['GET', `${path}/plan`]);
  const answered = await line.ask('adviser-be', ['POST', `${path}/facts`], {
    version,
    answers: { eu_dual_use_listed: random() < 0.5 },
  });
  ledger.keep({
    act: 'answer facts of a plan',
    who: 'adviser-cn',
    path: `${path}/plan`,
    says: `version ${String(answered['version'])}`,
    isSeenIn: (body) => Number(body['version']) >= Number(answered['version']),
  });
}
