import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import type { DeskTask, Observed, ProcedureTask, Task } from '#contracts/cases';
import { planInvariants } from './store/plan/invariants.ts';
import { httpStage, people, type Somebody } from './stage/testing.ts';

const FACTS = {
  kind: ['tech_licence', 'product_sale'],
  tech_flow: ['BE_TO_CN'],
  product_flow: ['BE_TO_CN'],
  be_region: 'VLG',
  brand_used: true,
};
const client = (side: string) => ({ side, part: 'client' });
const adviser = (side: string) => ({ side, part: 'adviser' });

describe('the work on a case', async () => {
  const { owner, db, clock, stage, get, done, ask, opened } = await httpStage();
  const own = () => `be/${stage.organisation.be}`;
  const written = (change: object = {}) => ({
    compartment: 'shared',
    title: 'Vraag de vergunning aan',
    language: 'nl',
    owner: client('be'),
    ...change,
  });
  const added = async (who: Somebody, at: string, change: object = {}) =>
    (await done(who, `${at}/tasks`, written(change))) as unknown as Task;
  const listed = async (who: Somebody, at: string) =>
    (await get(who, `${at}/tasks?reader=en`)).body as unknown as {
      tasks: Task[];
      procedures: ProcedureTask[];
    };
  const desk = async (who: Somebody) =>
    (await get(who, '/api/my/tasks?limit=200')).body as unknown as {
      rows: DeskTask[];
      total: number;
      overdue: number;
    };
  const planned = async () => {
    const at = await opened();
    await done('member-be', `${at}/facts`, { version: 0, answers: FACTS });
    return at;
  };
  const outcome = (who: Somebody, [at, procedure]: readonly [string, string], body: object) =>
    ask(who, ['PUT', `${at}/procedures/${procedure}`], body);
  const grant = async (at: string, decidedOn: string) => {
    const told = { owner: client('cn'), filedOn: '2026-08-03', decision: 'granted', decidedOn };
    const { status, body } = await outcome('adviser-cn', [at, 'CN-TM'], { version: 1, ...told });
    assert.equal(status, 200, JSON.stringify(body));
  };
  const observed = async (who: Somebody) =>
    ((await get(who, '/api/observed-durations?procedure=CN-TM')).body as unknown as { rows: Observed[] })
      .rows;

  it('is seen by compartment: of an organisation, a side, or all', async () => {
    const at = await opened();
    await added('member-be', at, { compartment: own(), title: 'own' });
    await added('adviser-be', at, { compartment: 'be', title: 'side' });
    await added('adviser-cn', at, { owner: adviser('cn'), title: 'all' });

    const seen: Record<string, string[]> = {};
    for (const who of people)
      seen[who] = ((await listed(who, at)).tasks ?? [])
        .map(({ title }) => title)
        .toSorted((a, b) => (a < b ? -1 : 1));

    assert.deepEqual(seen, {
      'member-cn': ['all'],
      'member-be': ['all', 'own', 'side'],
      'neighbour-cn': [],
      'adviser-cn': ['all'],
      'adviser-be': ['all', 'side'],
      'second-adviser-be': ['all', 'side'],
      administrator: [],
      newcomer: [],
    });
  });

  it('goes into compartments that one may enter, to owners who see it there', async () => {
    const at = await opened();
    const refused = async (who: Somebody, change: object) => {
      const { status, body } = await ask(who, ['POST', `${at}/tasks`], written(change));
      return [status, body['code']];
    };

    assert.deepEqual(await refused('member-cn', { compartment: 'be' }), [403, 'access.not-permitted']);
    assert.deepEqual(await refused('adviser-be', { compartment: 'be', owner: adviser('cn') }), [
      422,
      'cases.owner-unfit',
    ]);
    assert.deepEqual(await refused('adviser-be', { owner: adviser('fr') }), [422, 'cases.owner-unfit']);
    assert.deepEqual(await refused('neighbour-cn', {}), [404, 'cases.case-unknown']);
  });

  it('is changed by whoever was quicker, done, and taken up again', async () => {
    const at = await opened();
    const { id, version } = await added('member-be', at, { checklist: [{ text: 'volmacht' }] });
    const one = `${at}/tasks/${id}`;
    const { compartment: _, ...change } = written({
      checklist: [{ text: 'volmacht', isDone: true }],
      dueOn: '2026-10-09',
    });
    void _;

    const both = await Promise.all(
      (['member-be', 'adviser-cn'] as const).map((who) => ask(who, ['PUT', one], { ...change, version })),
    );
    const finished = (await done('adviser-be', `${one}/completion`, { version: 2 })) as unknown as Task;
    const again = await ask('member-cn', ['POST', `${one}/completion`], { version: 3 });
    const reopened = (await done('member-cn', `${one}/reopening`, { version: 3 })) as unknown as Task;

    assert.deepEqual(
      both.map(({ status }) => status).toSorted((a, b) => a - b),
      [200, 409],
    );
    assert.deepEqual(finished.checklist, [{ text: 'volmacht', isDone: true }]);
    assert.equal(finished.done?.person?.name, 'adviser-be');
    assert.deepEqual([again.status, again.body['code']], [409, 'cases.changed-meanwhile']);
    assert.deepEqual([reopened.done, reopened.version, reopened.due?.on], [undefined, 4, '2026-10-09']);
    const { rows } = await sql<{ kind: string }>`select kind from journal.entry
      where facts ->> 'taskId' = ${id} order by number`.execute(owner);
    assert.deepEqual(
      rows.map(({ kind }) => kind),
      ['task-added', 'task-changed', 'task-done', 'task-reopened'].map((name) => `cases.${name}`),
    );
  });

  it('is shared by an act of its own, with no way back', async () => {
    const at = await opened();
    const { id, mayShareInto } = await added('member-be', at, { compartment: own() });
    const share = (who: Somebody, into: string) => ask(who, ['POST', `${at}/tasks/${id}/sharing`], { into });

    const byOther = await share('adviser-be', 'shared');
    await share('member-be', 'be');
    const shared = await share('adviser-be', 'shared');
    const back = await share('member-be', 'be');

    assert.deepEqual(mayShareInto, ['be', 'shared']);
    assert.deepEqual([byOther.status, byOther.body['code']], [404, 'cases.task-unknown']);
    assert.deepEqual([shared.body['compartment'], shared.body['sharedFrom']], ['shared', 'be']);
    assert.deepEqual([back.status, back.body['code']], [409, 'cases.not-shareable']);
    assert.equal((await listed('member-cn', at)).tasks.length, 1);
  });

  it('counts days on the calendar of whoever owns it: the golden week of one side is no delay of the other', async () => {
    const at = await opened();
    const due = { dueOn: '2026-09-30' };
    for (const side of ['cn', 'be'])
      await added('adviser-be', at, { owner: adviser(side), title: side, ...due });
    const before = [await desk('adviser-cn'), await desk('adviser-be')].map(({ overdue }) => overdue);

    clock.now = new Date('2026-10-07T06:00:00Z');
    const { tasks } = await listed('member-be', at);
    const after = [await desk('adviser-cn'), await desk('adviser-be')].map(({ overdue }) => overdue);
    clock.now = new Date('2026-09-30T02:00:00Z');

    const left = Object.fromEntries(tasks.map(({ title, due: of }) => [title, of!.daysLeft]));
    assert.deepEqual(left, { cn: 0, be: -5 });
    assert.deepEqual([after[0]! - before[0]!, after[1]! - before[1]!], [0, 1]);
  });

  it('takes the procedures of the plan, with owner, days and documents; what became of one ends it', async () => {
    const at = await planned();
    const before = (await listed('adviser-cn', at)).procedures.find(
      ({ procedure }) => procedure === 'CN-TM',
    )!;
    const waiting = (await desk('member-cn')).rows.filter(({ case: of }) => at.endsWith(of.id));

    const { body } = await outcome('member-cn', [at, 'CN-TM'], {
      version: 1,
      owner: adviser('cn'),
      filedOn: '2026-09-29',
      reference: 'TM-2026-88',
    });
    const filed = body as unknown as ProcedureTask;
    const late = await outcome('member-be', [at, 'CN-TM'], { version: 1, owner: client('cn') });
    const early = await outcome('member-be', [at, 'CN-TM'], {
      version: 2,
      owner: client('cn'),
      decision: 'granted',
    });

    assert.deepEqual([before.verdict, before.owner, before.isDone], ['required', client('cn'), false]);
    assert.ok(before.name !== 'CN-TM' && before.documents.length > 0 && before.startsOn && before.authority);
    assert.ok(waiting.some(({ id, kind }) => id === 'CN-TM' && kind === 'procedure'));
    assert.deepEqual(
      [filed.filedOn, filed.reference, filed.due, filed.owner],
      ['2026-09-29', 'TM-2026-88', undefined, adviser('cn')],
    );
    assert.deepEqual([late.status, late.body['code']], [409, 'cases.changed-meanwhile']);
    assert.deepEqual([early.status, early.body['code']], [422, 'cases.outcome-faulty']);
  });

  it('keeps what was done of a procedure that the plan no longer asks for', async () => {
    const at = await planned();
    await outcome('member-cn', [at, 'CN-TM'], { version: 1, owner: client('cn'), filedOn: '2026-09-29' });

    await done('member-be', `${at}/facts`, { version: 1, answers: { brand_used: false } });

    const found = (await listed('member-be', at)).procedures.find(({ procedure }) => procedure === 'CN-TM')!;
    assert.deepEqual([found.verdict, found.filedOn], ['gone', '2026-09-29']);
  });

  it('tells how long it took over all cases, and never whose one of fewer than three was', async () => {
    for (const decidedOn of ['2026-08-23', '2026-09-02']) await grant(await planned(), decidedOn);
    const two = { adviser: await observed('adviser-be'), neighbour: await observed('neighbour-cn') };
    await grant(await planned(), '2026-09-12');

    const three = await observed('neighbour-cn');

    assert.deepEqual(two.adviser, [{ procedure: 'CN-TM', cases: 2, medianDays: 25, isOwnOnly: false }]);
    assert.deepEqual(two.neighbour, []);
    assert.deepEqual(three, [{ procedure: 'CN-TM', cases: 3, medianDays: 30, isOwnOnly: false }]);
    assert.deepEqual(await observed('newcomer'), three);
  });

  it('leaves every invariant whole', async () => {
    for (const { name, find } of planInvariants) assert.deepEqual(await find(db as never), [], name);
  });
});

describe('the calendar of due days', async () => {
  const { owner, stage, get, done, ask, opened } = await httpStage();
  const feed = (path: string) => get(undefined, path);

  it('is read under a secret address by a program that cannot sign in, until it is renewed or ended', async () => {
    const at = await opened();
    const mine = {
      title: 'Dossier\r\nBEGIN:VEVENT',
      language: 'nl',
      owner: client('be'),
      dueOn: '2026-10-12',
    };
    await done('adviser-be', `${at}/tasks`, { compartment: 'be', ...mine });
    await done('adviser-be', `${at}/tasks`, {
      compartment: 'shared',
      ...mine,
      owner: adviser('be'),
      title: 'not mine',
    });
    const path = String((await done('member-be', '/api/my/calendar-feed'))['path']);

    const read = await feed(path);
    const renewed = String((await done('member-be', '/api/my/calendar-feed'))['path']);
    const [old, fresh] = [await feed(path), await feed(renewed)];
    const { madeAt } = (await get('member-be', '/api/my/calendar-feed')).body;
    await ask('member-be', ['DELETE', '/api/my/calendar-feed']);
    const ended = await feed(renewed);

    assert.equal(read.status, 200);
    const text = String(read.body['text']);
    assert.match(text, /DTSTART;VALUE=DATE:20261012/);
    assert.equal(text.match(/BEGIN:VEVENT/g)?.length, 2);
    assert.doesNotMatch(text, /not mine/);
    assert.deepEqual([old.status, fresh.status, ended.status], [404, 200, 404]);
    assert.ok(madeAt);
  });

  it('keeps no secret but its hash, and forgets a closed account', async () => {
    const path = String((await done('second-adviser-be', '/api/my/calendar-feed'))['path']);
    const key = path.split('/')[3]!;

    const { rows } = await sql<{ hash: Buffer }>`select hash from cases.calendar_feed`.execute(owner);
    await sql`update access.account set closed_at = now() where id = ${stage.account['second-adviser-be']}`.execute(
      owner,
    );
    const after = await feed(path);

    assert.ok(rows.every(({ hash }) => hash.length === 32 && !hash.equals(Buffer.from(key, 'base64url'))));
    assert.equal(after.status, 404);
  });

  it('of a case shows whoever takes part what it may see', async () => {
    const at = await opened();
    const task = { language: 'nl', owner: client('be'), dueOn: '2026-10-12' };
    await done('adviser-be', `${at}/tasks`, { compartment: 'be', title: 'ours alone', ...task });
    await done('adviser-be', `${at}/tasks`, { compartment: 'shared', title: 'for all', ...task });

    const [ours, theirs, nobodys] = await Promise.all(
      (['member-be', 'member-cn', 'neighbour-cn'] as const).map((who) => get(who, `${at}/calendar.ics`)),
    );

    assert.match(String(ours!.body['text']), /ours alone[^]*for all|for all[^]*ours alone/);
    assert.match(String(theirs!.body['text']), /for all/);
    assert.doesNotMatch(String(theirs!.body['text']), /ours alone/);
    assert.equal(nobodys!.status, 404);
  });
});
