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
import { registerInvariants } from '../store/invariants.ts';
import type { RegisterTables } from '../store/tables.ts';
import { decideProposal } from './decide-proposal.ts';
import { keepRecord } from './keep-record.ts';
import { proposeChange } from './propose-change.ts';
import { proposeMerge } from './propose-merge.ts';
import { readHistory } from './read-history.ts';
import { readRecord } from './read-record.ts';
import { readRevision } from './read-revision.ts';

const corridor = readCorridor(path.resolve(import.meta.dirname, '../../../../packs/corridors/cn-be'));
const source = 'a';
const content = (kind: RecordContent['kind'], date: string, links: object[] = []): RecordContent =>
  recordContent.parse({
    kind,
    sources: [{ key: source, title: 'A page' }],
    claims: [
      { property: 'title', value: { is: 'texts', texts: { en: 'A thing' } }, source },
      { property: 'begins', value: { is: 'date', date }, source },
    ],
    links: links.map((link) => ({ source, ...link })),
  });
const under = (record: string) => ({ relation: 'under', to: { record } });

describe('records that are one', async () => {
  const { db, owner, actingAs } = await testDatabase<RegisterTables>();
  const centre = { db, corridor, caller: visitor };
  const keep = (reference: string, given: RecordContent, origin?: string) =>
    inTransaction(db, (db) =>
      keepRecord({ ...centre, db }, { content: given, reference, origin }, { why: 'Test' }),
    );
  const people = {} as Record<'cn' | 'be', Awaited<ReturnType<typeof actingAs>>>;
  before(async () => {
    for (const side of ['cn', 'be'] as const) {
      const { rows } = await sql<{
        id: string;
      }>`insert into access.account (email, name, side, email_verified_at)
        values (${`${side}@merge.test`}, ${side}, ${side}, now()) returning id`.execute(owner);
      await sql`insert into access.role_grant (account_id, role) values (${rows[0]!.id}, 'adviser')`.execute(
        owner,
      );
      people[side] = await actingAs(rows[0]!.id);
    }
    await keep('agreement-1', content('agreement', '1979'));
    await keep('programme-2', content('programme', '1981', [under('agreement-1')]));
    await keep('programme-3', content('programme', '1982', [under('agreement-1')]), 'test:3');
    await keep('call-4', content('call', '1983', [under('programme-3')]));
    await keep('call-5', content('call', '1983', [under('programme-2'), under('programme-3')]));
  });
  const as = <T>(name: 'cn' | 'be', work: (deps: Parameters<typeof proposeMerge>[0]) => Promise<T>) =>
    people[name]((tx, caller) => work({ db: tx, corridor, caller }));
  const refused = (code: string) => (error: unknown) => (error as { code: string }).code === code;
  const merge = (change: object = {}) =>
    as('cn', (deps) =>
      proposeMerge(deps, {
        kept: { reference: 'programme-2', revision: 1 },
        gone: { reference: 'programme-3', revision: 1 },
        choices: [{ at: 'begins', of: 'kept', reason: { en: 'Its own page.' } }],
        why: 'The same programme.',
        ...change,
      }),
    );

  it('are refused while they contradict each other, are of two kinds, or would come from themselves', async () => {
    await assert.rejects(
      merge({ choices: [] }),
      (error: { code: string; facts: { conflicts: { at: string }[] } }) => {
        assert.equal(error.code, 'register.merge-conflicts');
        assert.deepEqual(
          error.facts.conflicts.map(({ at }) => at),
          ['begins'],
        );
        return true;
      },
    );
    await assert.rejects(
      merge({ gone: { reference: 'call-4', revision: 1 } }),
      refused('register.merge-kinds'),
    );
    await assert.rejects(
      merge({ gone: { reference: 'programme-2', revision: 1 } }),
      refused('register.merge-itself'),
    );
    await assert.rejects(
      merge({ gone: { reference: 'programme-3', revision: 7 } }),
      refused('register.record-moved-on'),
    );
    await keep(
      'programme-6',
      content('programme', '1984', [{ relation: 'came-from', to: { record: 'call-4' } }]),
    );
    await assert.rejects(
      merge({
        kept: { reference: 'programme-3', revision: 1 },
        gone: { reference: 'programme-6', revision: 1 },
      }),
      refused('register.lineage-cyclic'),
    );
  });

  it('become one by the decision of a second account, and the former address leads there', async () => {
    const id = await merge();
    await assert.rejects(
      as('cn', (deps) => decideProposal(deps, { id, decision: 'accepted' })),
      refused('access.not-permitted'),
    );
    const before = (await changedRecords(db, { limit: 100 })).at(-1)!;
    await as('be', (deps) => decideProposal(deps, { id, decision: 'accepted' }));

    const found = await readRecord(centre, { reference: 'programme-3' });
    assert.deepEqual(
      [found.line.reference, found.mergedFrom, found.revision],
      ['programme-2', 'programme-3', 2],
    );
    assert.deepEqual(
      found.after.map(({ record }) => record.reference),
      ['call-4', 'call-5'],
    );
    const { content: relinked } = await readRecord(centre, { reference: 'call-5' });
    assert.deepEqual(
      relinked.links.map(({ to }) => to),
      [{ record: 'programme-2' }],
    );
    assert.deepEqual(
      (await changedRecords(db, { after: before, limit: 100 })).map(({ reference }) => reference),
      ['programme-3', 'programme-2', 'call-4', 'call-5'],
    );
    for (const { name, state } of await runDoctor(db as never, registerInvariants))
      assert.deepEqual([name, state], [name, 'holds']);
  });

  it('are not parted again by the next import', async () => {
    const again = await keep('programme-3', content('programme', '1999'), 'test:3');

    assert.deepEqual([again.is, again.reference], ['unchanged', 'programme-2']);
  });

  it('are brought back as they were, by proposal and decision', async () => {
    await assert.rejects(
      readRevision(centre, { reference: 'programme-3', number: 1 }),
      refused('register.record-unknown'),
    );
    const was = await as('cn', (deps) => readRevision(deps, { reference: 'programme-3', number: 1 }));
    assert.equal(was.current, 2);
    const id = await as('cn', (deps) =>
      proposeChange(deps, {
        of: { reference: 'programme-3', revision: was.current },
        content: recordContent.parse(was.content),
        why: 'It is another programme after all.',
      }),
    );
    await as('be', (deps) => decideProposal(deps, { id, decision: 'accepted' }));

    const found = await readRecord(centre, { reference: 'programme-3' });
    assert.deepEqual([found.mergedFrom, found.content], [undefined, was.content]);
    assert.equal((await readHistory(centre, 'programme-3')).rows.length, 3);
  });
});
