import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { sql } from 'kysely';
import type { CasePlan, Happening, PlanChange, PlanVersion } from '#contracts/cases';
import { recomputePlans } from './actions/plan/recompute-plans.ts';
import { planInvariants } from './store/plan/invariants.ts';
import { httpStage, people, type Somebody } from './stage/testing.ts';

/** A Belgian test kit licensed to a Chinese firm. */
const LICENCE = {
  kind: ['tech_licence', 'tech_service', 'product_sale'],
  tech_flow: ['BE_TO_CN'],
  product_flow: ['BE_TO_CN'],
  payment_flow: ['CN_TO_BE'],
  be_region: 'VLG',
  eu_dual_use_listed: null,
};
const GONE = 'BE-IID';

describe('the clearance plan of a case', async () => {
  const { owner, db, clock, packs, deps, get, done, ask, opened } = await httpStage();
  const plan = async (who: Somebody, at: string) =>
    (await get(who, `${at}/plan?reader=nl`)).body as unknown as CasePlan;
  const answer = (who: Somebody, at: string, body: object) => ask(who, ['POST', `${at}/facts`], body);
  const versions = async (at: string) =>
    (await get('adviser-be', `${at}/plan-versions`)).body as unknown as {
      rows: PlanVersion[];
      total: number;
    };
  const reasons = async (at: string) => (await versions(at)).rows.map(({ because }) => because);
  const journalled = async (kind: string, at: string) =>
    (
      await sql<{ facts: Record<string, unknown> }>`select facts from journal.entry
        where kind = ${kind} and facts ->> 'caseId' = ${at.split('/').at(-1)} order by number`.execute(owner)
    ).rows.map(({ facts }) => facts);
  const answered = async () => {
    const at = await opened();
    assert.equal((await answer('member-be', at, { version: 0, answers: LICENCE })).status, 200);
    return at;
  };
  const recompute = () => recomputePlans({ ...deps, db } as Parameters<typeof recomputePlans>[0]);
  const realRules = await packs.current();
  before(async () => void (await recompute()));

  it('is full of questions before anybody has answered, and is kept from then on', async () => {
    const at = await opened();
    const empty = await plan('member-be', at);

    const { status, body } = await answer('member-be', at, { version: 0, answers: LICENCE });

    assert.equal(empty.version, 0);
    assert.ok(empty.questions.length > 5 && empty.facts.length === 0 && empty.kept === undefined);
    assert.equal(status, 200);
    const filled = await plan('adviser-cn', at);
    assert.equal(filled.version, 1);
    assert.deepEqual(
      filled.facts.map(({ id, answer, by }) => [id, answer, by]),
      Object.entries(LICENCE)
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .map(([id, answer]) => [id, answer, 'be/client']),
    );
    assert.deepEqual([filled.kept?.number, filled.kept?.because], [1, 'facts']);
    assert.deepEqual((body as unknown as { change: PlanChange }).change, filled.kept?.change);
    assert.ok(filled.steps.some(({ state }) => state === 'required'));
    assert.ok(filled.kept!.change.added.every(({ procedure }) => filled.names[procedure]));
    const { rows } = (await get('adviser-cn', `${at}/timeline`)).body as unknown as { rows: Happening[] };
    assert.deepEqual(
      rows
        .filter(({ kind }) => kind === 'plan-changed')
        .map(({ version, came, went }) => [version, came, went]),
      [[1, filled.kept!.change.added.length, filled.kept!.change.gone.length]],
    );
  });

  it('is common to both sides, and nobody else learns of it', async () => {
    const at = await answered();
    const seen: Record<string, number> = {};
    for (const who of [undefined, ...people]) {
      const reading = await get(who, `${at}/plan`);
      const writing = await ask(who, ['POST', `${at}/facts`], { version: 7, answers: {} });
      seen[`${who ?? 'visitor'}`] = reading.status;
      // Whoever takes part hears of the version; nobody else of anything.
      assert.equal(writing.status, reading.status === 200 ? 409 : reading.status, who);
    }

    assert.deepEqual(seen, {
      visitor: 401,
      'member-cn': 200,
      'member-be': 200,
      'neighbour-cn': 404,
      'adviser-cn': 200,
      'adviser-be': 200,
      'second-adviser-be': 200,
      administrator: 404,
      newcomer: 404,
    });
  });

  it('keeps what an answer changed, and no version where it changed nothing', async () => {
    const at = await answered();

    await answer('member-cn', at, { version: 1, answers: { cn_patent_licensed: true } });
    await answer('adviser-be', at, { version: 2, answers: { cn_patent_licensed: true } });

    const { rows, total } = await versions(at);
    assert.equal(total, 2);
    assert.deepEqual(rows[0]!.change.changed, [
      { procedure: 'CN-PATENT-LIC', was: 'undetermined', is: 'required' },
    ]);
    assert.deepEqual((await plan('member-be', at)).version, 3);
    assert.deepEqual(
      (await journalled('cases.facts-answered', at)).map(({ facts }) => facts),
      [Object.keys(LICENCE), ['cn_patent_licensed'], ['cn_patent_licensed']],
    );
    assert.deepEqual(
      (await journalled('cases.plan-changed', at)).map(({ number }) => number),
      [1, 2],
    );
  });

  it('takes the first of two answers to the same version, and tells the second', async () => {
    const at = await answered();
    const given = { version: 1, answers: { brand_used: true } };

    const both = await Promise.all([answer('member-be', at, given), answer('adviser-cn', at, given)]);
    const first = await Promise.all(
      [await opened()].flatMap((fresh) =>
        (['member-be', 'adviser-cn'] as const).map((who) =>
          answer(who, fresh, { version: 0, answers: LICENCE }),
        ),
      ),
    );

    for (const two of [both, first]) {
      const [won, lost] = two.toSorted((one, other) => one.status - other.status);
      assert.deepEqual([won!.status, lost!.status], [200, 409]);
      assert.equal(lost!.body['code'], 'cases.changed-meanwhile');
    }
    assert.equal((await plan('member-be', at)).version, 2);
  });

  it('refuses what the vocabulary does not know, all of it, and keeps nothing', async () => {
    const at = await opened();

    const { status, body } = await answer('member-be', at, {
      version: 0,
      answers: { kind: ['gift'], color: 'red', brand_used: true },
    });

    assert.deepEqual([status, body['code']], [422, 'clearance.facts-faulty']);
    assert.equal((await plan('member-be', at)).version, 0);
    assert.deepEqual(await journalled('cases.facts-answered', at), []);
  });

  it('counts from the first day of work, which either side may move', async () => {
    const at = await answered();

    await answer('adviser-cn', at, { version: 1, answers: {}, beginsOn: '2027-02-01' });

    const [{ change }] = (await versions(at)).rows as [PlanVersion];
    assert.ok(change.moved.length > 5 && change.changed.length === 0);
    assert.ok(change.moved.every(({ is }) => is.startsOn >= '2027-02-01'));
    assert.equal((await plan('member-be', at)).beginsOn, '2027-02-01');
  });

  it('follows the rules: what differs is kept once, for open cases only', async () => {
    const [at, closed] = [await answered(), await answered()];
    const { body } = await get('adviser-be', closed);
    await done('adviser-be', `${closed}/closing`, { version: body['version'], reason: 'no-answer' });
    const without = realRules.procedures.filter(({ id }) => id !== GONE);
    packs.change({ ...realRules, procedures: without });

    const first = await recompute();
    const again = await recompute();
    packs.change(realRules);

    assert.ok(first.changed >= 1 && first.looked >= first.changed);
    assert.deepEqual(again, { looked: 0, changed: 0 });
    const { rows } = await versions(at);
    assert.deepEqual([rows[0]!.because, rows[0]!.by], ['rules', undefined]);
    assert.deepEqual(
      rows[0]!.change.gone.map(({ procedure }) => procedure),
      [GONE],
    );
    assert.deepEqual(await reasons(closed), ['facts']);
    assert.deepEqual((await recompute()).changed, first.changed);
    assert.deepEqual(await reasons(at), ['rules', 'rules', 'facts']);
  });

  it('tells apart what the rules changed and what an answer changed, also before the clock has looked', async () => {
    const at = await answered();
    packs.change({ ...realRules, procedures: realRules.procedures.filter(({ id }) => id !== GONE) });

    await answer('member-be', at, { version: 1, answers: { cn_patent_licensed: true } });
    packs.change(realRules);

    const { rows } = await versions(at);
    assert.deepEqual(await reasons(at), ['facts', 'rules', 'facts']);
    assert.deepEqual(
      rows[1]!.change.gone.map(({ procedure }) => procedure),
      [GONE],
    );
    assert.deepEqual(rows[0]!.change.gone, []);
    await recompute();
  });

  it('follows the days: a rule that begins is kept as such', async () => {
    const late = realRules.procedures.map((one) => (one.id === GONE ? { ...one, from: '2026-10-20' } : one));
    packs.change({ ...realRules, procedures: late });
    const at = await answered();
    const before = (await plan('member-be', at)).steps.some(({ id }) => id === GONE);
    const earlier = clock.now;

    clock.now = new Date('2026-10-20T05:00:00Z');
    await recompute();
    clock.now = earlier;
    packs.change(realRules);

    assert.equal(before, false);
    const [{ because, change, asOf }] = (await versions(at)).rows as [PlanVersion];
    assert.deepEqual([because, asOf], ['dates', '2026-10-20']);
    assert.deepEqual(
      change.added.map(({ procedure }) => procedure),
      [GONE],
    );
  });

  it('goes on without a fact that the rules no longer know, and says so', async () => {
    const at = await answered();
    const facts = realRules.facts.map((fact) =>
      fact.id === 'be_region' ? { ...fact, values: fact.values.filter(({ id }) => id !== 'VLG') } : fact,
    );
    packs.change({ ...realRules, facts, fact: new Map(facts.map((fact) => [fact.id, fact])) });

    const { facts: told } = await plan('member-be', at);
    await recompute();
    packs.change(realRules);

    assert.deepEqual(
      told.filter(({ isUnderstood }) => !isUnderstood).map(({ id }) => id),
      ['be_region'],
    );
    await recompute();
  });

  it('is not answered any more once the case is closed', async () => {
    const at = await answered();
    const { body } = await get('adviser-be', at);
    await done('adviser-be', `${at}/closing`, { version: body['version'], reason: 'no-answer' });

    const refused = await answer('member-be', at, { version: 1, answers: { brand_used: true } });

    assert.deepEqual([refused.status, refused.body['code']], [409, 'cases.case-is-closed']);
    assert.equal((await plan('member-be', at)).mayAnswer, false);
  });

  it('leaves every invariant whole', async () => {
    for (const { name, find } of planInvariants) assert.deepEqual(await find(db as never), [], name);
  });
});
