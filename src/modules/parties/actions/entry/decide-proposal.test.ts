import assert from 'node:assert/strict';
import { before, beforeEach, describe, it } from 'node:test';
import { sql } from 'kysely';
import type { OrganisationChange } from '#contracts/parties';
import { type Acting, testDatabase } from '#testing/database';
import { findOrganisation } from '../../store/find-organisation.ts';
import type { PartiesTables } from '../../store/tables.ts';
import { depsFor, makeAccount } from '../../testing.ts';
import { registerOrganisation } from '../register-organisation.ts';
import { changeOrganisation } from './change-organisation.ts';
import { decideProposal } from './decide-proposal.ts';
import { openEntry } from './open-entry.ts';
import { proposeChange } from './propose-change.ts';
import { readProposals } from './read-proposals.ts';

type Act = Acting<PartiesTables>;

describe('proposing a change of an entry', async () => {
  const { db, owner, actingAs } = await testDatabase<PartiesTables>();
  const deps = depsFor(db);
  const people = {} as Record<'member' | 'adviser' | 'stranger' | 'otherStranger', Act>;
  let id = '';
  let made = 0;

  const propose = (act: Act, change: OrganisationChange, reason = 'It moved.') =>
    act((db, caller) => proposeChange({ ...deps, db, caller }, id, { change, reason }));
  const versionNow = () =>
    people.member(async (db, caller) => (await openEntry({ ...deps, db, caller }, id)).version);
  const accept = async (act: Act, proposal: string, version?: number) => {
    const seen = version ?? (await versionNow());
    return act((db, caller) =>
      decideProposal({ ...deps, db, caller }, proposal, { decision: 'accepted', version: seen }),
    );
  };
  const refuse = (act: Act, proposal: string, remark = 'It did not.') =>
    act((db, caller) => decideProposal({ ...deps, db, caller }, proposal, { decision: 'refused', remark }));
  const listed = (act: Act, asked: { limit?: number; after?: string } = {}) =>
    act((db, caller) => readProposals({ ...deps, db, caller }, { organisation: id, limit: 20, ...asked }));
  const journal = async () =>
    (
      await sql<{ kind: string }>`select kind from journal.entry where facts ->> 'organisationId' = ${id}
        and kind <> 'parties.organisation-created' order by number`.execute(owner)
    ).rows.map(({ kind }) => kind);

  before(async () => {
    people.adviser = await actingAs(await makeAccount(owner, { side: 'be', role: 'adviser' }));
    people.stranger = await actingAs(await makeAccount(owner, { side: 'cn' }));
    people.otherStranger = await actingAs(await makeAccount(owner, { side: 'be' }));
  });
  beforeEach(async () => {
    const kept = await registerOrganisation(deps, {
      slug: `proposed-${++made}`,
      side: 'be',
      type: 'institute',
      names: { fr: `Laboratoire ${made}` },
      place: { city: 'Namur', country: 'BE' },
      isInvented: false,
    });
    id = kept.id;
    people.member = await actingAs(await makeAccount(owner, { side: 'be', memberOf: id }));
  });

  it('changes nothing until a member accepts it, and then everything at once', async () => {
    const proposal = await propose(people.stranger, { place: { city: 'Liège' }, type: 'institute' });
    assert.equal((await findOrganisation(db, id))!.place?.city, 'Namur');

    await accept(people.member, proposal);

    assert.equal((await findOrganisation(db, id))!.place?.city, 'Liège');
    assert.deepEqual(await journal(), [
      'parties.change-proposed',
      'parties.organisation-changed',
      'parties.proposal-accepted',
    ]);
    const [own] = (await listed(people.stranger)).rows;
    assert.deepEqual(
      [own?.state, own?.isOwn, own?.mayDecide, own?.change],
      ['accepted', true, false, { place: { city: 'Liège' } }],
      'only what differs is kept',
    );
  });

  it('is seen by its proposer and by those who may decide, and by nobody else', async () => {
    await propose(people.stranger, { website: 'https://new.example.org' });

    const seen = async (act: Act) => (await listed(act)).rows.map(({ mayDecide }) => mayDecide);
    assert.deepEqual(
      [
        await seen(people.stranger),
        await seen(people.member),
        await seen(people.adviser),
        await seen(people.otherStranger),
        await seen(await actingAs(undefined)),
      ],
      [[false], [true], [true], [], []],
    );
  });

  it('is decided by nobody else: its proposer is refused, others learn nothing', async () => {
    const proposal = await propose(people.stranger, { type: 'centre' });

    await assert.rejects(accept(people.stranger, proposal), { code: 'access.not-permitted' });
    await assert.rejects(accept(people.otherStranger, proposal), { code: 'parties.change-proposal-unknown' });
    await assert.rejects(
      people.stranger((db) =>
        sql`update parties.change_proposal set state = 'accepted', decided_by = access.my_account(), decided_at = now()
          where id = ${proposal}::uuid returning id`
          .execute(db)
          .then(({ rows }) => assert.equal(rows.length, 1)),
      ),
      'not by a plain statement either',
    );
    assert.equal((await listed(people.member)).rows[0]?.state, 'open');
  });

  it('is decided once, however many decide at the same moment', async () => {
    const proposal = await propose(people.stranger, { type: 'centre' });

    const outcomes = await Promise.allSettled([
      refuse(people.adviser, proposal),
      accept(people.member, proposal),
      refuse(people.member, proposal),
    ]);

    assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 1);
    assert.deepEqual(
      outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : [])),
      ['parties.proposal-decided', 'parties.proposal-decided'],
    );
    assert.equal((await journal()).filter((kind) => kind.startsWith('parties.proposal-')).length, 1);
  });

  it('is not accepted beside an entry that has changed since it was read, and stays open', async () => {
    const proposal = await propose(people.stranger, { type: 'centre' });
    const version = await versionNow();
    await people.member((db, caller) =>
      changeOrganisation({ ...deps, db, caller }, id, { version, change: { type: 'hospital' } }),
    );

    await assert.rejects(accept(people.adviser, proposal, version), { code: 'parties.changed-meanwhile' });

    const [row] = (await listed(people.member)).rows;
    assert.deepEqual([row?.state, (await findOrganisation(db, id))!.type], ['open', 'hospital']);
  });

  it('is refused with a reason only, which its proposer reads', async () => {
    const proposal = await propose(people.stranger, { type: 'centre' });

    await assert.rejects(refuse(people.member, proposal, '  '), { code: 'parties.entry-faulty' });
    await refuse(people.member, proposal, 'We are an institute.');

    const [row] = (await listed(people.stranger)).rows;
    assert.deepEqual([row?.state, row?.remark], ['refused', 'We are an institute.']);
    assert.equal((await findOrganisation(db, id))!.type, 'institute');
  });

  it('waits once for each account, and asks for a reason and a difference', async () => {
    await propose(people.stranger, { type: 'centre' });

    await assert.rejects(propose(people.stranger, { type: 'hospital' }), {
      code: 'parties.proposal-waiting',
    });
    await assert.rejects(
      propose(people.otherStranger, { type: 'institute' }, ''),
      (error: { facts: { faults: { code: string }[] } }) => {
        assert.deepEqual(
          error.facts.faults.map(({ code }) => code),
          ['nothing-changed', 'missing'],
        );
        return true;
      },
    );
    await assert.rejects(propose(await actingAs(undefined), { type: 'hospital' }), {
      code: 'access.not-permitted',
    });
  });

  it('is listed page by page, the newest first', async () => {
    for (const act of [people.stranger, people.otherStranger, people.adviser])
      await propose(act, { type: 'centre' });

    const first = await listed(people.member, { limit: 2 });
    const second = await listed(people.member, { limit: 2, after: first.next! });

    assert.deepEqual(
      [first.rows.length, second.rows.length, first.total, second.total, second.next],
      [2, 1, 3, 3, undefined],
    );
    await assert.rejects(listed(people.member, { after: 'nowhere' }), { code: 'parties.page-unknown' });
  });
});
