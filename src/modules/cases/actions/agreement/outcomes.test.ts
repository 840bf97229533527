import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { readHappenings } from '../../store/timeline/read-happenings.ts';
import { reportOutcome } from './report-outcome.ts';
import { setFollowUp } from './set-follow-up.ts';
import { readDue } from './read-agreements.ts';
import { agreementStage, depsFor, type Somebody } from './testing.ts';

const refused = (code: string) => (error: { code?: string }) => error.code === code;

describe('what follows an agreement', async () => {
  const { as, read, validated } = await agreementStage();

  it('asks for outcomes 6, 12 and 24 months after the signature, until a side reports', async () => {
    const { id, agreementId } = await validated();
    const due = (now: string) =>
      as['adviser-be'](async (tx, caller) =>
        (await readDue(depsFor(tx, caller, now))).filter((line) => line.agreementId === agreementId),
      );
    const report = (who: Somebody, months: 6 | 12, now: string) =>
      as[who]((tx, caller) =>
        reportOutcome(depsFor(tx, caller, now), {
          id,
          agreementId,
          months,
          outcome: {
            jobs: 3,
            turnover: { amount: '40000', currency: 'CNY' },
            text: '三个岗位。',
            language: 'zh',
          },
        }),
      );
    assert.deepEqual(
      (await read('member-cn', id)).outcomes.map(({ months, dueOn, isOverdue }) => [
        months,
        dueOn,
        isOverdue,
      ]),
      [
        [6, '2026-09-30', true],
        [12, '2027-03-31', false],
        [24, '2028-03-31', false],
      ],
    );
    assert.deepEqual(
      (await due('2027-04-01T12:00:00Z')).map(({ months, isOverdue }) => [months, isOverdue]),
      [
        [6, true],
        [12, true],
      ],
    );
    await assert.rejects(report('member-cn', 12, '2027-02-01T12:00:00Z'), refused('cases.outcome-too-early'));
    await report('member-cn', 6, '2026-10-01T12:00:00Z');
    await report('adviser-be', 6, '2026-10-02T12:00:00Z');
    await report('member-cn', 6, '2026-10-03T12:00:00Z');

    const [six] = (await read('member-be', id)).outcomes;
    assert.deepEqual(
      [six!.isOverdue, six!.reports.map(({ side, jobs, turnover }) => [side, jobs, turnover])],
      [
        false,
        [
          ['be', 3, { amount: '40000.00', currency: 'CNY' }],
          ['cn', 3, { amount: '40000.00', currency: 'CNY' }],
        ],
      ],
    );
    assert.deepEqual(
      (await due('2027-03-20T12:00:00Z')).map(({ months, isOverdue }) => [months, isOverdue]),
      [[12, false]],
    );
    await assert.rejects(
      as['member-cn']((tx) =>
        sql`insert into cases.outcome (agreement_id, months, side, jobs, language)
        values (${agreementId}, 12, 'be', 100, 'en')`.execute(tx),
      ),
      /row-level security/,
    );
  });

  it('is followed up by the advisers, on a day that one sets and either closes', async () => {
    const { id, agreementId } = await validated();
    const follow = (who: Somebody, isDone: boolean) =>
      as[who]((tx, caller) =>
        setFollowUp(depsFor(tx, caller), {
          id,
          agreementId,
          dueOn: '2026-12-10',
          note: isDone ? 'All well.' : '',
          isDone,
        }),
      );
    await assert.rejects(follow('member-be', false), refused('access.not-permitted'));
    await follow('adviser-be', false);
    await follow('adviser-cn', true);
    await assert.rejects(follow('adviser-be', true), refused('cases.follow-up-unknown'));

    const [line] = (await read('member-be', id)).followUps;
    assert.deepEqual(
      [line!.dueOn, line!.note, line!.doneAt !== undefined],
      ['2026-12-10', 'All well.', true],
    );
  });

  it('stands in the timeline of the case with what led to it, and not in that of others', async () => {
    const { id, agreementId } = await validated();
    await as['member-cn']((tx, caller) =>
      reportOutcome(depsFor(tx, caller, '2026-10-01T12:00:00Z'), {
        id,
        agreementId,
        months: 6,
        outcome: { jobs: 1, text: '', language: 'zh' },
      }),
    );
    const told = (who: Somebody) =>
      as[who](async (tx) =>
        (await readHappenings(tx, { caseId: id, limit: 100, told: [] })).rows
          .filter(({ facts }) => facts['agreement'] === 'licence')
          .map(({ kind, by, facts }) => [kind, by, facts['months']]),
      );

    assert.deepEqual(await told('adviser-be'), [
      ['outcome-reported', 'cn', 6],
      ['agreement-validate', 'cn', undefined],
      ['agreement-claim', 'be', undefined],
    ]);
    assert.deepEqual(await told('member-cn'), await told('adviser-be'));
    assert.deepEqual(await told('outsider-be'), []);
    assert.deepEqual(await told('administrator'), []);
  });
});
