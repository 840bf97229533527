import assert from 'node:assert/strict';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { sql } from 'kysely';
import type { RecordContent } from '#contracts/register';
import { harvestLimits, harvestRegister } from '#modules/exchange';
import type { RegisterTables } from '#modules/register';
import { readCorridor } from '#platform/corridor';
import { testDatabase } from '#testing/database';
import { record } from './random-records.ts';
import { judgeContent } from '../../src/modules/register/domain/judge-content.ts';
import { knownOf } from '../../src/modules/register/actions/deps.ts';
import { contentOf, fill, linked, type OpenRepository, openRepository } from './open-repository.ts';

/** Records that chance writes. */
const RANDOM = 80;
const corridor = readCorridor(path.resolve(import.meta.dirname, '../../packs/corridors/cn-be'));

/** Without the statements, standings and identifiers that the register does not take. */
function soundOf(content: RecordContent): RecordContent {
  const faults = judgeContent(content, knownOf({ corridor }));
  const faulty = new Set(faults.map(({ at }) => at.split('.').slice(0, 2).join('.')));
  const sound = <One>(name: string, all: readonly One[]) =>
    all.filter((_, place) => !faulty.has(`${name}.${place}`));
  return {
    ...content,
    claims: sound('claims', content.claims),
    statuses: sound('statuses', content.statuses),
    identifiers: sound('identifiers', content.identifiers),
  };
}

describe('a register that is harvested into an empty centre', async () => {
  const there: OpenRepository = await openRepository();
  const here = await testDatabase<RegisterTables>();
  before(async () => {
    await there.seed();
    await fill(there);
    const gone = await there.keep(contentOf('event', 'Called off'));
    await there.keep(undefined, gone.reference);
  });
  const take = (from?: string) =>
    harvestRegister(
      { db: here.db, corridor },
      { baseUrl: there.address, limits: harvestLimits, trusted: [there.origin] },
      { language: 'en', from },
    );
  const everything = async (owner: typeof here.owner) =>
    (
      await sql<{ reference: string; content: RecordContent | null }>`
        select reference, content from register.record where not is_invented order by reference`.execute(
        owner,
      )
    ).rows;

  it('is the same register, what was withdrawn included', async () => {
    const report = await take();
    const [wanted, found] = [await everything(there.owner), await everything(here.owner)];

    assert.deepEqual([report.refusals, report.created], [[], wanted.length]);
    assert.ok(wanted.length > 60 && wanted.some(({ content }) => content === null));
    assert.deepEqual(found, wanted);
  });

  it('takes exactly what changed since, and the same again changes nothing', async () => {
    const { next } = await take();
    const [one, other] = (await everything(there.owner)).filter(
      ({ content }) => content?.kind === 'event' || content?.kind === 'agreement',
    );
    const added = await there.keep(
      contentOf('session', 'One more', { links: linked('session-of', other!.reference) }),
    );
    await there.keep({ ...other!.content!, fields: ['textiles'] }, other!.reference);
    await there.keep(undefined, one!.reference);
    const changed = await take(next);
    const again = await take(changed.next);

    assert.deepEqual([changed.created, changed.changed, changed.refusals], [1, 2, []]);
    assert.deepEqual([again.created, again.changed], [0, 0]);
    assert.deepEqual(await everything(here.owner), await everything(there.owner));
    assert.ok(added);
  });

  it('merges what was merged there', async () => {
    const kept = await there.keep(contentOf('event', 'A fair'));
    const gone = await there.keep(contentOf('event', 'The same fair'));
    await take();
    await there.keep(undefined, gone.reference);
    await sql`update register.record set succeeded_by = (select id from register.record where reference = ${kept.reference})
      where reference = ${gone.reference}`.execute(there.owner);
    await there.keep({ ...contentOf('event', 'A fair'), fields: ['textiles'] }, kept.reference);
    await take();
    const { rows } = await sql<{ kept: string }>`
      select k.reference as kept from register.record g join register.record k on k.id = g.succeeded_by
      where g.reference = ${gone.reference}`.execute(here.owner);

    assert.deepEqual(rows, [{ kept: kept.reference }]);
    assert.deepEqual(await everything(here.owner), await everything(there.owner));
  });

  it('is the same whatever its records say', async () => {
    const seed = Number(process.env['SEED'] ?? 2026);
    const contents = fc
      .sample(record('1'), { seed, numRuns: RANDOM })
      .map(({ content }) => soundOf(content))
      // Half a character outside of Unicode's first plane: no database keeps it.
      .filter((content) => !/\\ud[89a-f]/i.test(JSON.stringify(content)));
    let before = '';
    let kept = 0;
    for (const content of contents) {
      const links: RecordContent['links'] =
        before === '' ? [] : [{ relation: 'related', to: { record: before }, source: 'a' }];
      try {
        before = (await there.keep({ ...content, links })).reference;
        kept++;
      } catch (error) {
        // What the register itself does not take.
        assert.equal((error as { code?: string }).code, 'register.record-faulty', `seed ${seed}`);
      }
    }
    const { refusals } = await take();

    assert.ok(kept > RANDOM / 4, `${kept} of ${RANDOM}, seed ${seed}`);
    assert.deepEqual(refusals, [], `seed ${seed}`);
    assert.deepEqual(await everything(here.owner), await everything(there.owner), `seed ${seed}`);
  });
});
