import assert from 'node:assert/strict';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { recordContent, type RecordContent } from '#contracts/register';
import { visitor } from '#platform/caller';
import { readCorridor } from '#platform/corridor';
import { inTransaction } from '#platform/database';
import { runDoctor } from '#platform/doctor';
import { testDatabase } from '#testing/database';
import { changedRecords } from '../store/told/changed-records.ts';
import { findRecords } from '../store/find-records.ts';
import { registerInvariants } from '../store/invariants.ts';
import type { RegisterTables } from '../store/tables.ts';
import { decideProposal } from './decide-proposal.ts';
import { keepRecord } from './keep-record.ts';
import { proposeChange } from './propose-change.ts';
import { readCompleteness } from './read-completeness.ts';
import { readHistory } from './read-history.ts';
import { readLineage } from './read-lineage.ts';
import { readRecord } from './read-record.ts';

const corridor = readCorridor(path.resolve(import.meta.dirname, '../../../../packs/corridors/cn-be'));
const source = 'a';
const content = (title: string, change: Partial<RecordContent> = {}, claims: unknown[] = []): RecordContent =>
  recordContent.parse({
    kind: 'agreement',
    sources: [{ key: source, title: 'A page', href: 'https://example.org/' }],
    claims: [
      { property: 'title', value: { is: 'texts', texts: { en: title, zh: '合作协定' } }, source },
      ...claims,
    ],
    ...change,
  });
const signed = (date: string, more: object = {}) => ({
  property: 'signed',
  value: { is: 'date', date },
  source,
  ...more,
});
const under = (record: string) => [{ relation: 'under', to: { record }, source }] as RecordContent['links'];

describe('the register', async () => {
  const { db, owner, actingAs } = await testDatabase<RegisterTables>();
  const centre = { db, corridor, caller: visitor };
  const keep = (given: RecordContent | undefined, named: { reference?: string; origin?: string } = {}) =>
    inTransaction(db, (db) => keepRecord({ ...centre, db }, { content: given, ...named }, { why: 'Test' }));
  const people = {} as Record<'cn' | 'be' | 'member', Awaited<ReturnType<typeof actingAs>>>;
  before(async () => {
    for (const [name, side, role] of [
      ['cn', 'cn', 'adviser'],
      ['be', 'be', 'adviser'],
      ['member', 'be', undefined],
    ] as const) {
      const { rows } = await sql<{
        id: string;
      }>`insert into access.account (email, name, side, email_verified_at)
        values (${`${name}@register.test`}, ${name}, ${side}, now()) returning id`.execute(owner);
      if (role)
        await sql`insert into access.role_grant (account_id, role) values (${rows[0]!.id}, ${role})`.execute(
          owner,
        );
      people[name] = await actingAs(rows[0]!.id);
    }
  });
  const as = <T>(
    name: keyof typeof people,
    work: (deps: Parameters<typeof proposeChange>[0]) => Promise<T>,
  ) => people[name]((tx, caller) => work({ db: tx, corridor, caller }));
  const refused = (code: string) => (error: unknown) => (error as { code: string }).code === code;

  it('gives references once, keeps what is said again as it is, and finds it in either script', async () => {
    const first = await keep(content('Treaty of friendship', {}, [signed('1979-11-23')]), {
      origin: 'test:1',
    });
    const again = await keep(content('Treaty of friendship', {}, [signed('1979-11-23')]), {
      origin: 'test:1',
    });
    const named = await keep(content('Another', {}, [signed('1985')]), { reference: 'agreement-900' });
    const next = await keep(content('Yet another'));
    const found = async (q: string) =>
      (await findRecords(db, { q, kind: [], field: [], limit: 20 })).rows.map(({ reference }) => reference);

    assert.deepEqual([again.is, again.reference], ['unchanged', first.reference]);
    assert.equal(named.reference, 'agreement-900');
    assert.equal(next.reference, 'agreement-901');
    assert.deepEqual(await found('friendsh'), [first.reference]);
    assert.deepEqual(await found('协定'), [named.reference, first.reference, next.reference]);
    assert.deepEqual(await found('!!'), []);
    assert.deepEqual(await found("it's \\ ' & | :*"), []);
  });

  it('pages through a list without losing or doubling', async () => {
    const asked = { kind: [], field: [], limit: 2 };
    const whole = await findRecords(db, { ...asked, limit: 100 });
    const first = await findRecords(db, asked);
    const second = await findRecords(db, { ...asked, after: first.next! });

    assert.deepEqual([...first.rows, ...second.rows], whole.rows);
    assert.equal(second.next, undefined);
    assert.deepEqual([first.total, first.kinds], [3, [{ value: 'agreement', number: 3 }]]);
    await assert.rejects(findRecords(db, { ...asked, after: 'x' }), refused('register.place-unknown'));
  });

  it('refuses links to nothing and lineages that come back, and keeps nothing of them', async () => {
    const one = await keep(content('Programme', { kind: 'programme', links: under('agreement-900') }));
    const two = await keep(content('Call', { kind: 'call', links: under(one.reference) }));

    await assert.rejects(
      keep(content('Lost', { links: under('agreement-4711') })),
      refused('register.link-unknown'),
    );
    await assert.rejects(
      keep(content('Another', { links: under(two.reference) }), { reference: 'agreement-900' }),
      refused('register.lineage-cyclic'),
    );
    const { nodes, edges } = await readLineage(centre, { reference: one.reference, most: 10 });
    assert.deepEqual(
      nodes.map(({ reference, depth }) => [reference, depth]),
      [
        ['agreement-900', -1],
        [one.reference, 0],
        [two.reference, 1],
      ],
    );
    assert.deepEqual(edges.length, 2);
  });

  it('tells whoever proposes of every such link at its place', async () => {
    const one = await keep(content('Above', { kind: 'programme' }));
    const two = await keep(content('Below', { kind: 'call', links: under(one.reference) }));
    const links = [...under('agreement-4711'), ...under(two.reference), ...under(one.reference)];
    const wanted = content('Above', { kind: 'programme', links });

    await assert.rejects(
      as('cn', (deps) =>
        proposeChange(deps, { of: { reference: one.reference, revision: 1 }, content: wanted, why: 'Test' }),
      ),
      (error: { facts: { faults: { code: string; at: string }[] } }) => {
        assert.deepEqual(
          error.facts.faults.map(({ code, at }) => [code, at]),
          [
            ['register.link-unknown', 'links.0.to.record'],
            ['register.lineage-cyclic', 'links.1.to.record'],
            ['register.lineage-cyclic', 'links.2.to.record'],
          ],
        );
        return true;
      },
    );
  });

  it('wants two pairs of eyes, in the actions and in the database', async () => {
    const wanted = content('Wanted', {}, [signed('2001')]);
    const id = await as('cn', (deps) => proposeChange(deps, { content: wanted, why: 'A source was found.' }));

    await assert.rejects(
      as('member', (deps) => proposeChange(deps, { content: wanted, why: 'x' })),
      refused('access.not-permitted'),
    );
    await assert.rejects(
      as('cn', (deps) => decideProposal(deps, { id, decision: 'accepted' })),
      refused('access.not-permitted'),
    );
    const { reference } = await as('be', (deps) => decideProposal(deps, { id, decision: 'accepted' }));
    await assert.rejects(
      as('be', (deps) => decideProposal(deps, { id, decision: 'refused' })),
      refused('register.decided-already'),
    );
    await assert.rejects(
      as('be', ({ db }) =>
        sql`insert into register.revision (record_id, number, content, why, approved_by)
          select id, 2, content, 'alone', access.my_account() from register.record where reference = ${reference}`.execute(
          db,
        ),
      ),
      /row-level security/,
    );
    assert.deepEqual(
      (await readHistory(centre, reference!)).rows.map(({ why, madeSide }) => [why, madeSide]),
      [['A source was found.', 'cn']],
    );
  });

  it('says nothing that no revision says', async () => {
    await assert.rejects(
      sql`update register.record set content = jsonb_set(content, '{type}', '"treaty"') where reference = 'agreement-900'`.execute(
        owner,
      ),
      /says what no revision of it says/,
    );
  });

  it('does not overwrite a record that went on since it was looked at', async () => {
    const id = await as('cn', (deps) =>
      proposeChange(deps, {
        of: { reference: 'agreement-900', revision: 1 },
        content: content('Another, corrected', {}, [signed('1985-05')]),
        why: 'The month is known.',
      }),
    );
    await keep(content('Another, imported anew', {}, [signed('1985')]), { reference: 'agreement-900' });

    await assert.rejects(
      as('be', (deps) => decideProposal(deps, { id, decision: 'accepted' })),
      refused('register.record-moved-on'),
    );
  });

  it('withdraws and leaves the trace, and tells other systems of every change in order', async () => {
    const before = await changedRecords(db, { limit: 100 });
    const last = before.at(-1)!;
    const gone = await keep(content('To go'), { reference: 'agreement-950' });
    await keep(undefined, { reference: gone.reference });

    await assert.rejects(
      readRecord(centre, { reference: gone.reference }),
      refused('register.record-unknown'),
    );
    assert.deepEqual(
      (await changedRecords(db, { after: last, limit: 100 })).map(({ reference, content }) => [
        reference,
        content,
      ]),
      [['agreement-950', undefined]],
    );
    assert.equal((await readHistory(centre, gone.reference)).rows[0]!.isWithdrawal, true);
  });

  it('shows a stated total beside what is documented', async () => {
    await keep(
      content('70 agreements', { kind: 'statement', type: 'number-of-agreements' }, [
        { property: 'count', value: { is: 'count', count: 70, how: 'at-least' }, source },
      ]),
    );
    await keep(
      content('470 projects', { kind: 'statement', type: 'number-of-projects' }, [
        { property: 'count', value: { is: 'count', count: 470, how: 'exactly' }, source },
      ]),
    );
    // Of the framework programme of the EU: no agreement of the two countries stands behind it.
    for (const origin of [undefined, 'cordis:101'])
      await keep(
        content(
          'A project',
          { kind: 'project' },
          ['cn', 'be'].map((side) => ({
            property: 'lead',
            value: { is: 'party', name: { en: side }, side },
            source,
          })),
        ),
        { ...(origin && { origin }) },
      );
    const { counts, stated } = await readCompleteness(centre);

    assert.deepEqual(counts.find(({ kind }) => kind === 'agreement')?.number, 4);
    assert.deepEqual(
      stated.map(({ of, count, how, documented }) => [of, count, how, documented]),
      [
        ['agreement', 70, 'at-least', 4],
        ['project', 470, 'exactly', 1],
      ],
    );
    for (const { name, state } of await runDoctor(db as never, registerInvariants))
      assert.deepEqual([name, state], [name, 'holds']);
  });
});
