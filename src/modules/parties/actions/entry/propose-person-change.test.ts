import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { sql } from 'kysely';
import type { PersonChange } from '#contracts/parties';
import { type Acting, testDatabase } from '#testing/database';
import { findShownPerson } from '../../store/people/find-shown-person.ts';
import type { PartiesTables } from '../../store/tables.ts';
import { brokenInvariants, depsFor, makeAccount } from '../../testing.ts';
import { forgetPersonalRecords, readPersonalRecords } from '../read-personal-records.ts';
import { registerPerson } from '../register-person.ts';
import { decideProposal } from './decide-proposal.ts';
import { openPerson } from './open-person.ts';
import { proposePersonChange } from './propose-person-change.ts';
import { readProposals } from './read-proposals.ts';

type Act = Acting<PartiesTables>;

describe('proposing a change of a person', async () => {
  const { db, owner, actingAs } = await testDatabase<PartiesTables>();
  const deps = depsFor(db);
  let [id, account, made] = ['', '', 0];
  let herself: Act;
  let stranger: Act;
  let strangerAccount = '';

  const registered = async (source: string) => {
    const { id } = await registerPerson(deps, {
      source,
      key: `proposed-${++made}`,
      title: 'People',
      names: [{ text: `Griet Lemmens${made}`, kind: 'official', order: 'given-first' }],
      country: 'BE',
      fields: ['environment'],
      affiliations: [{ target: { scheme: 'centre', value: 'lab' }, name: 'Lab voor Water' }],
      isInvented: true,
    });
    return id;
  };
  const agree = () =>
    sql`insert into access.consent (account_id, subject, wording, language)
      values (${account}, 'page-to-everybody', '2026-11', 'nl')`.execute(owner);
  const propose = (act: Act, change: PersonChange, reason = 'She told me.') =>
    act((db, caller) => proposePersonChange({ ...deps, db, caller }, id, { change, reason }));
  const accept = async (act: Act, proposal: string) => {
    const { version } = await act((db, caller) => openPerson({ ...deps, db, caller }, id));
    return act((db, caller) =>
      decideProposal({ ...deps, db, caller }, proposal, { decision: 'accepted', version }),
    );
  };
  const queue = (act: Act, part: 'to-decide' | 'own' = 'to-decide') =>
    act((db, caller) => readProposals({ ...deps, db, caller }, { limit: 20, part }));

  beforeEach(async () => {
    id = await registered('centre:account');
    account = await makeAccount(owner, { side: 'be', person: id });
    herself = await actingAs(account);
    strangerAccount = await makeAccount(owner, { side: 'cn' });
    stranger = await actingAs(strangerAccount);
  });

  it('is not for whom the person is not shown to, and is as soon as she agreed', async () => {
    await assert.rejects(propose(stranger, { fields: ['energy'] }), { code: 'parties.person-unknown' });
    await assert.rejects(
      stranger((db) =>
        sql`insert into parties.change_proposal (party_id, change, reason) values (${id}, '{"fields": []}', 'x')`.execute(
          db,
        ),
      ),
      /row-level security/,
      'not by a plain statement either',
    );
    await agree();

    const proposal = await propose(stranger, { fields: ['energy'] });

    const [row] = (await queue(herself)).rows;
    assert.deepEqual(
      [row?.id, row?.about, row?.change, row?.mayDecide],
      [proposal, { kind: 'person', id, name: `Griet Lemmens${made}` }, { fields: ['energy'] }, true],
    );
    assert.deepEqual((await queue(stranger)).rows, []);
    assert.equal((await queue(stranger, 'own')).rows[0]?.id, proposal);
  });

  it('is made by whom it concerns, by advisers of the side, and by nobody else, with the order of the name', async () => {
    await agree();
    const names = [
      { text: '何丽', kind: 'official' as const, language: 'zh' as const, order: 'family-first' as const },
    ];
    const proposal = await propose(stranger, { names });
    const ofOtherSide = await actingAs(await makeAccount(owner, { side: 'cn', role: 'adviser' }));
    const adviser = await actingAs(await makeAccount(owner, { side: 'be', role: 'adviser' }));

    await assert.rejects(accept(ofOtherSide, proposal), { code: 'parties.change-proposal-unknown' });
    await accept(adviser, proposal);

    const shown = await herself((own) => findShownPerson(own, id));
    assert.deepEqual(shown?.allNames[0], names[0]);
    assert.deepEqual(await brokenInvariants(db), []);
    const { rows } = await sql<{ facts: object }>`select facts from journal.entry
      where kind = 'parties.proposal-accepted' and facts ->> 'proposalId' = ${proposal}`.execute(owner);
    assert.deepEqual(rows, [{ facts: { proposalId: proposal, personId: id } }]);
  });

  it('lists what waits the oldest first, page by page, of people and organisations alike', async () => {
    await agree();
    const adviser = await actingAs(await makeAccount(owner, { side: 'be', role: 'adviser' }));
    const first = await propose(stranger, { fields: ['energy'] });
    const second = await propose(await actingAs(await makeAccount(owner, { side: 'be' })), { fields: [] });
    const page = (after?: string) =>
      adviser((db, caller) =>
        readProposals({ ...deps, db, caller }, { person: id, part: 'to-decide', limit: 1, after }),
      );

    const one = await page();

    assert.deepEqual([one.rows[0]?.id, one.total], [first, 2]);
    const other = await page(one.next);
    assert.deepEqual([other.rows[0]?.id, other.next], [second, undefined]);
  });

  it('goes with its proposer’s copy of their own data, also when the person is not shown any more', async () => {
    await agree();
    await propose(stranger, { fields: ['energy'] }, 'She moved on.');
    await sql`update access.consent set withdrawn_at = now() where account_id = ${account}`.execute(owner);

    const { changeProposals, page } = await stranger((db) =>
      readPersonalRecords(db, { account: strangerAccount, person: undefined }),
    );
    const own = await herself((db) => readPersonalRecords(db, { account, person: id }));

    assert.deepEqual(
      changeProposals.map(({ change, reason, about }) => [change, reason, about.name]),
      [[{ fields: ['energy'] }, 'She moved on.', null]],
    );
    assert.deepEqual([page, own.page?.name, own.changeProposals], [undefined, `Griet Lemmens${made}`, []]);
  });

  it('is forgotten with a person who told of herself, and what a list says of somebody stays', async () => {
    await agree();
    await propose(stranger, { names: [{ text: 'Griet Maes', kind: 'official' }] });
    const listed = await registered('csv:people');
    await sql`update access.account set person_id = null where id = ${account}`.execute(owner);

    await forgetPersonalRecords(deps, id);
    await forgetPersonalRecords(deps, listed);

    const { rows } = await sql<{ left: number }>`select
      (select count(*) from parties.party where id = ${id}) + (select count(*) from parties.person_name where party_id = ${id})
      + (select count(*) from parties.source_record where party_id = ${id})
      + (select count(*) from parties.change_proposal where party_id = ${id}) as left`.execute(owner);
    assert.deepEqual(rows, [{ left: 0 }]);
    const kept = await findShownPerson(db, listed);
    assert.deepEqual([kept?.name, kept?.fields], [`Griet Lemmens${made}`, ['environment']]);
    assert.deepEqual(await brokenInvariants(db), []);
  });
});
