import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { testDatabase } from '#testing/database';
import { mergeParties, undoMerge } from '../../actions/merge-parties.ts';
import { registerOrganisation } from '../../actions/register-organisation.ts';
import { registerPerson } from '../../actions/register-person.ts';
import { depsFor } from '../../testing.ts';
import type { PartiesTables } from '../tables.ts';
import { toldParties } from './told-parties.ts';

describe('what others are told of parties', async () => {
  const { db, owner, bare: asking } = await testDatabase<PartiesTables>();
  const deps = depsFor(db);
  const organisation = async (slug: string, isInvented = false) =>
    (
      await registerOrganisation(deps, {
        slug,
        side: 'be',
        type: 'institute',
        names: { nl: `Huis ${slug}` },
        isInvented,
      })
    ).id;
  /** Ids in the order of their changes; those of which nothing is told any more with a dash. */
  const told = async () =>
    (await toldParties.changed(asking, { limit: 100 })).map(({ id, isTold }) => `${isTold ? '' : '-'}${id}`);

  it('comes in the order of changes, without what is invented, and stays when one goes into another', async () => {
    const [one, other] = [await organisation('een'), await organisation('twee')];
    await organisation('verzonnen', true);
    const first = await told();

    const mergeId = await mergeParties(deps, {
      survivorId: one,
      absorbedId: other,
      reason: 'the same house',
      by: 'Somebody',
    });
    const merged = await told();
    await undoMerge(deps, { mergeId, by: 'Somebody' });
    const undone = await told();

    assert.deepEqual(first, [one, other]);
    assert.deepEqual(new Set(merged), new Set([one, `-${other}`]));
    assert.deepEqual(new Set(undone), new Set([one, other]));
  });

  it('goes on after the place where a page ended, and begins with those there were', async () => {
    const until = await toldParties.standUntil(asking);
    const last = (await toldParties.changed(asking, { limit: 100 })).at(-1)!;
    const later = await organisation('later');

    const after = await toldParties.changed(asking, { after: last, limit: 100 });
    const begun = await toldParties.changed(asking, { after: last, begunBy: until, limit: 100 });

    assert.deepEqual(
      after.map(({ id }) => id),
      [later],
    );
    assert.deepEqual(begun, []);
  });

  it('names a person only while they agree, whoever asks', async () => {
    const { id } = await registerPerson(deps, {
      source: 'csv:tests',
      key: '1',
      title: 'List',
      names: [{ text: 'Lemmens, An', kind: 'official' }],
      country: 'BE',
      isInvented: false,
    });
    const account = (
      await sql<{ id: string }>`insert into access.account (email, name, side, person_id)
        values ('an@told.example', 'An', 'be', ${id}) returning id`.execute(owner)
    ).rows[0]!.id;
    const before = [await told(), [...(await toldParties.read(db, [id])).keys()]];

    await sql`insert into access.consent (account_id, subject, wording, language)
      values (${account}, 'page-to-everybody', 'test', 'nl')`.execute(owner);
    const agreed = [await told(), [...(await toldParties.read(asking, [id])).keys()]];
    await sql`update access.consent set withdrawn_at = now() where account_id = ${account}`.execute(owner);
    const withdrawn = [(await told()).at(-1), [...(await toldParties.read(db, [id])).keys()]];

    assert.deepEqual(
      [before[0]!.includes(id), before[1], agreed[0]!.includes(id), agreed[1]],
      [false, [], true, [id]],
    );
    assert.deepEqual(withdrawn, [`-${id}`, []]);
  });
});
