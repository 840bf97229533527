import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { endOfJournal, readAfter } from '#platform/journal';
import { runDoctor } from '#platform/doctor';
import { agreementInvariants } from '../../store/agreement/invariants.ts';
import { findCase } from '../../store/cooperations.ts';
import { correctAgreement } from './claim-agreement.ts';
import { agreementStage, depsFor, licence, openTestCase, somebodies } from './testing.ts';

const refused = (code: string) => (error: { code?: string }) => error.code === code;

describe('an agreement of a case', async () => {
  const { db, owner, stage, as, open, claim, answer, read, validated, actingAs } = await agreementStage();

  it('is claimed by a client, contested with a reason, corrected and validated by the adviser of the other side', async () => {
    const id = await open();
    const from = await endOfJournal(db);
    const agreementId = await claim('member-be', id);
    await answer('adviser-cn', 'contest', { id, agreementId, version: 1, reason: 'Signed a day later.' });
    await as['member-be']((tx, caller) =>
      correctAgreement(depsFor(tx, caller), {
        id,
        agreementId,
        version: 2,
        agreement: licence({ signedOn: '2026-04-01' }),
      }),
    );
    assert.equal((await findCase(db, id))?.hasValidatedAgreement, false);
    await answer('adviser-cn', 'validate', { id, agreementId, version: 3 });

    assert.equal((await findCase(db, id))?.hasValidatedAgreement, true);
    const { state, signedOn, claimedSide, decidedSide, steps } = await read('member-cn', id);
    assert.deepEqual(
      [
        state,
        signedOn,
        claimedSide,
        decidedSide,
        steps.map(({ verb, side, reason }) => [verb, side, reason]),
      ],
      [
        'validated',
        '2026-04-01',
        'be',
        'cn',
        [
          ['claim', 'be', undefined],
          ['contest', 'cn', 'Signed a day later.'],
          ['correct', 'be', undefined],
          ['validate', 'cn', undefined],
        ],
      ],
    );
    assert.deepEqual(
      (await readAfter(db, from, 10)).map(({ kind }) => kind),
      ['claimed', 'contested', 'corrected', 'validated'].map((verb) => `cases.agreement-${verb}`),
    );
  });

  it('is never validated by the side that claimed it, by a client, or by anybody outside, in the action and in the database', async () => {
    const id = await open();
    const agreementId = await claim('adviser-cn', id);
    for (const who of ['adviser-cn', 'second-adviser-cn', 'member-cn', 'member-be'] as const)
      await assert.rejects(
        answer(who, 'validate', { id, agreementId, version: 1 }),
        refused('access.not-permitted'),
        who,
      );
    for (const who of ['outsider-be', 'administrator'] as const)
      await assert.rejects(
        answer(who, 'validate', { id, agreementId, version: 1 }),
        refused('cases.case-unknown'),
      );
    for (const who of somebodies.filter((one) => one !== 'adviser-be'))
      await assert.rejects(
        as[who]((tx) => sql`select cases.decide_agreement(${agreementId}, 1, 'validated', null)`.execute(tx)),
        /answered by the adviser of the other side/,
        who,
      );
    for (const query of [
      sql`update cases.agreement set state = 'validated' where id = ${agreementId}`,
      sql`insert into cases.agreement_step (agreement_id, number, verb, side) values (${agreementId}, 9, 'validate', 'be')`,
      sql`select cases.state_agreement(${agreementId}, '{}')`,
    ])
      await assert.rejects(
        as['adviser-be']((tx) => query.execute(tx)),
        /permission denied/,
      );

    assert.equal((await read('adviser-be', id)).state, 'claimed');
  });

  it('counts of two clicks only the first, and an answer to words that were corrected meanwhile not at all', async () => {
    const id = await open();
    const agreementId = await claim('member-be', id);
    const click = () => answer('adviser-cn', 'validate', { id, agreementId, version: 1 });
    const clicks = await Promise.allSettled([click(), click(), click()]);

    assert.deepEqual(clicks.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected', 'rejected']);
    for (const one of clicks)
      if (one.status === 'rejected')
        assert.equal((one.reason as { code: string }).code, 'cases.changed-meanwhile');
    assert.deepEqual(
      (await read('adviser-cn', id)).steps.map(({ verb }) => verb),
      ['claim', 'validate'],
    );

    const other = await open();
    const claimed = await claim('member-be', other);
    await as['member-be']((tx, caller) =>
      correctAgreement(depsFor(tx, caller), {
        id: other,
        agreementId: claimed,
        version: 1,
        agreement: licence({ kind: 'supply' }),
      }),
    );
    await assert.rejects(
      answer('adviser-cn', 'validate', { id: other, agreementId: claimed, version: 1 }),
      refused('cases.changed-meanwhile'),
    );
  });

  it('stands on the word of whoever corrects it, and then the first side answers', async () => {
    const id = await open();
    const agreementId = await claim('member-be', id);
    await answer('adviser-cn', 'contest', { id, agreementId, version: 1, reason: 'Another amount.' });
    await as['adviser-cn']((tx, caller) =>
      correctAgreement(depsFor(tx, caller), {
        id,
        agreementId,
        version: 2,
        agreement: licence({ value: { amount: '90000', currency: 'EUR' } }),
      }),
    );

    await assert.rejects(
      answer('second-adviser-cn', 'validate', { id, agreementId, version: 3 }),
      refused('access.not-permitted'),
    );
    assert.equal(
      (await answer('adviser-be', 'validate', { id, agreementId, version: 3 })).state,
      'validated',
    );
  });

  it('is refused with every reason at once, and leaves no trace', async () => {
    const id = await open();
    await sql`update cases.seat set agreed_at = null where case_id = ${id} and side = 'cn'`.execute(owner);
    const wrong = licence({
      givingSide: 'cn',
      signedOn: '2026-11-27',
      beginsOn: '2026-12-01',
      endsOn: '2026-11-30',
    });

    await assert.rejects(
      claim('member-be', id, wrong),
      (error: { code: string; facts: { faults: { is: string }[] } }) => {
        assert.deepEqual(
          [error.code, error.facts.faults.map(({ is }) => is)],
          [
            'cases.agreement-faulty',
            ['names-not-agreed', 'direction-outside-case', 'signed-later', 'ends-before-it-begins'],
          ],
        );
        return true;
      },
    );
    const { rows } = await sql`select from cases.agreement where case_id = ${id}`.execute(owner);
    assert.equal(rows.length, 0);
  });

  it('shows its value to those in the case and to nobody else; the public view counts it without names', async () => {
    const { id, agreementId } = await validated();
    const open = await openTestCase(db, stage, 'investment');
    const stated = licence({
      kind: 'equity-investment',
      givingSide: 'cn',
      receivingSide: 'be',
      isConfidential: false,
      signedOn: '2026-05-20',
    });
    const shown = await claim('member-be', open, stated);
    await answer('adviser-cn', 'validate', { id: open, agreementId: shown, version: 1 });
    assert.equal((await read('member-cn', id)).value?.amount, '120000.00');
    for (const who of ['outsider-be', 'administrator'] as const) {
      const { rows } = await as[who]((tx) => sql`select from cases.agreement`.execute(tx));
      assert.equal(rows.length, 0, who);
      await assert.rejects(read(who, id), refused('cases.case-unknown'));
    }

    const flows = await (
      await actingAs(undefined)
    )((tx) =>
      sql`select * from cases.published_flow where what = 'agreement' and (agreement_kind = 'equity-investment' or month = '2026-03-01')
        order by month desc limit 2`.execute(tx),
    );
    assert.deepEqual(flows.rows, [
      {
        what: 'agreement',
        case_kind: 'investment',
        agreement_kind: 'equity-investment',
        giving_side: 'cn',
        receiving_side: 'be',
        is_mutual: false,
        month: '2026-05-01',
        amount: '120000.00',
        currency: 'EUR',
        is_invented: false,
      },
      {
        what: 'agreement',
        case_kind: 'technology-transfer',
        agreement_kind: 'licence',
        giving_side: 'be',
        receiving_side: 'cn',
        is_mutual: false,
        month: '2026-03-01',
        amount: null,
        currency: null,
        is_invented: false,
      },
    ]);
    void agreementId;
  });

  it('keeps its invariants, and they are seen to be broken when somebody writes past the rules', async () => {
    assert.deepEqual(
      (await runDoctor(db, agreementInvariants)).map(({ state }) => state),
      ['holds', 'holds'],
    );
    const { agreementId } = await validated();
    await sql`update cases.agreement set decided_by = claimed_by where id = ${agreementId}`.execute(owner);
    const [found] = await runDoctor(db, agreementInvariants);

    assert.deepEqual([found!.state, found!.broken.map(({ subject }) => subject)], ['broken', [agreementId]]);
  });
});
