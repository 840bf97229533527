import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { sql } from 'kysely';
import { widerThan } from './domain/tasks/sharing.ts';
import { httpStage, people, type Somebody } from './stage/testing.ts';

const compartments = ['shared', 'cn', 'be', 'cn/own', 'be/own', 'cn/neighbour'] as const;
type Compartment = (typeof compartments)[number];

/** Who may enter what: an adviser those of the side, a client those of the side and of its organisation; nobody else any. */
const ENTERS: Readonly<Partial<Record<Somebody, readonly Compartment[]>>> = {
  'member-cn': ['shared', 'cn', 'cn/own'],
  'member-be': ['shared', 'be', 'be/own'],
  'adviser-cn': ['shared', 'cn'],
  'adviser-be': ['shared', 'be'],
  'second-adviser-be': ['shared', 'be'],
};
const enters = (who: Somebody, compartment: Compartment) => ENTERS[who]?.includes(compartment) === true;

const who = fc.constantFrom(...people);
const compartment = fc.constantFrom(...compartments);
const what = fc.constantFrom('messages', 'tasks');
const act = fc.oneof(
  { weight: 5, arbitrary: fc.record({ does: fc.constant('write' as const), who, what, compartment }) },
  {
    weight: 4,
    arbitrary: fc.record({ does: fc.constant('share' as const), who, of: fc.nat(), into: compartment }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('agree' as const), who }) },
);
type Act = typeof act extends fc.Arbitrary<infer One> ? One : never;

interface Thing {
  readonly id: string;
  readonly what: string;
  readonly text: string;
  compartment: Compartment;
}

describe('compartments under acts that chance chooses', async () => {
  const { owner, stage, get, ask, opened } = await httpStage();
  const codeOf = (one: Compartment) =>
    one
      .replace('cn/own', `cn/${stage.organisation.cn}`)
      .replace('be/own', `be/${stage.organisation.be}`)
      .replace('cn/neighbour', `cn/${stage.organisation.neighbour}`);

  const bodyFor = (place: Compartment, text: string) => {
    const [side = 'shared', organisation] = place.split('/');
    const part = organisation === undefined ? 'adviser' : 'client';
    return {
      compartment: codeOf(place),
      text,
      title: text,
      language: 'en',
      owner: { side: side === 'shared' ? 'be' : side, part },
    };
  };

  async function write(at: string, things: Thing[], one: Extract<Act, { does: 'write' }>) {
    const text = `${one.what} ${things.length}`;
    const { status, body } = await ask(
      one.who,
      ['POST', `${at}/${one.what}`],
      bodyFor(one.compartment, text),
    );
    assert.equal(status === 200, enters(one.who, one.compartment), `${JSON.stringify(one)}: ${status}`);
    if (status === 200)
      things.push({ id: String(body['id']), what: one.what, text, compartment: one.compartment });
  }

  /** Whether something moved. */
  async function share(at: string, things: readonly Thing[], one: Extract<Act, { does: 'share' }>) {
    const thing = things[one.of % Math.max(things.length, 1)];
    if (!thing) return false;
    const url = `${at}/${thing.what}/${thing.id}/sharing`;
    const { status } = await ask(one.who, ['POST', url], { into: codeOf(one.into) });
    const isWider = widerThan(thing.compartment).includes(one.into);
    assert.equal(
      status === 200,
      enters(one.who, thing.compartment) && isWider,
      `${JSON.stringify([one, thing])}: ${status}`,
    );
    if (status === 200) thing.compartment = one.into;
    return status === 200;
  }

  async function seenBy(somebody: Somebody, at: string): Promise<string[]> {
    const messages = await get(somebody, `${at}/messages?limit=100`);
    const tasks = await get(somebody, `${at}/tasks`);
    const texts = ((messages.body['rows'] ?? []) as { text: string }[]).map(({ text }) => text);
    const titles = ((tasks.body['tasks'] ?? []) as { title: string }[]).map(({ title }) => title);
    return [...texts, ...titles].toSorted();
  }

  const sharingsTold = async (at: string) => {
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from journal.entry
      where kind in ('cases.message-shared', 'cases.task-shared') and facts ->> 'caseId' = ${at.split('/').at(-1)!}`.execute(
      owner,
    );
    return rows[0]!.n;
  };

  it('show everybody what lies in their own and nothing else, and each move is told once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 12, maxLength: 30, size: 'max' }), async (acts) => {
        const at = await opened();
        const things: Thing[] = [];
        let moves = 0;
        for (const one of acts) {
          if (one.does === 'write') await write(at, things, one);
          if (one.does === 'share' && (await share(at, things, one))) moves++;
          // Whether names are told opens no compartment.
          if (one.does === 'agree') await ask(one.who, ['POST', `${at}/names-agreement`]);
        }

        for (const somebody of people) {
          const theirs = things.filter((thing) => enters(somebody, thing.compartment));
          assert.deepEqual(await seenBy(somebody, at), theirs.map(({ text }) => text).toSorted(), somebody);
        }
        assert.equal(await sharingsTold(at), moves);
      }),
      { numRuns: 4, endOnFailure: true },
    );
  });
});
