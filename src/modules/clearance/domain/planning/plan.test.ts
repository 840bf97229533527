import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { realCalendars, realRulebook } from '../../testing.ts';
import { settleFacts } from '../judging/settle-facts.ts';
import type { CaseFacts } from '../rules/condition.ts';
import { comparePlans } from './compare-plans.ts';
import { gainsOf } from './gain.ts';
import { inOrder, PlanCycle } from './graph.ts';
import { addMonths } from './period.ts';
import { planCase } from './plan.ts';

const rulebook = realRulebook();
const planOf = (written: CaseFacts, on = '2026-11-23') =>
  planCase(rulebook, { facts: settleFacts(rulebook, written, 'absent').facts, on }, realCalendars());

const royalty: CaseFacts = {
  kind: ['tech_licence'],
  tech_flow: ['BE_TO_CN'],
  payment_flow: ['CN_TO_BE'],
  payment_is_royalty_or_fee: true,
  payment_usd: 180_000,
  cn_patent_licensed: true,
};

describe('the plan of a licence to Wuhan', () => {
  it('puts registration, tax treaty and remittance one after the other after the signing', () => {
    const { milestones } = planOf(royalty);
    const payment = milestones.find(({ id }) => id === 'payment')!;

    assert.deepEqual(payment.path, ['EU-DU-SCREEN', 'CN-TECHIMP-REG', 'CN-WHT-DTT', 'CN-TAX-REMIT']);
    assert.deepEqual(payment.earliest.days, { low: 18, typical: 43, high: 100 });
  });

  it('starts every step on a working day and shows that the Chinese holidays of 2027 are not announced', () => {
    const registration = planOf(royalty).steps.find(({ procedure }) => procedure.id === 'CN-TECHIMP-REG')!;

    assert.deepEqual(registration.start.dates.typical, { day: '2026-12-03', isCertain: true });
    assert.deepEqual(registration.end.dates.typical, { day: '2026-12-14', isCertain: true });
    assert.deepEqual(registration.period, { length: 3, ends: { day: '2026-12-08', isCertain: true } });
    assert.deepEqual(registration.fileBy, { day: '2027-02-01', isCertain: false });
  });

  it('keeps the period of the law, practice and what is unknown apart', () => {
    const { steps } = planOf({ ...royalty, eu_dual_use_listed: true, be_region: 'VLG' });
    const kinds = Object.fromEntries(
      steps.map(({ procedure, period }) => [procedure.id, [procedure.duration.basis, period?.length]]),
    );

    assert.deepEqual(kinds['CN-TECHIMP-REG'], ['statutory', 3]);
    assert.deepEqual(kinds['CN-TAX-REMIT'], ['typical', 1]);
    assert.deepEqual(kinds['BE-VLG-DU-LIC'], ['unknown', undefined]);
  });

  it('names what is gained when the tax certificate is ready ten days earlier', () => {
    const gains = gainsOf(planOf(royalty).graph, 10);

    assert.deepEqual(
      gains.find(({ procedure }) => procedure === 'CN-WHT-DTT'),
      {
        procedure: 'CN-WHT-DTT',
        milestones: { payment: 10 },
        whole: 10,
      },
    );
  });
});

describe('two plans side by side', () => {
  const fund: CaseFacts = {
    capital_flow: ['CN_TO_BE'],
    foreign_investor_non_eu: true,
    be_existing_undertaking: true,
    stake_pct: 30,
    be_fdi_sector: ['sensitive_data'],
  };

  it('show that 24 % in place of 30 % takes the screening away', () => {
    const { procedures, milestones } = comparePlans(
      rulebook,
      planOf(fund),
      planOf({ ...fund, stake_pct: 24 }),
    );

    assert.deepEqual(procedures, [{ procedure: 'BE-FDI', before: 'required', after: 'not-required' }]);
    assert.deepEqual(milestones, [{ milestone: 'closing', before: 50, after: 45 }]);
  });

  it('show what changes on 17 January 2028', () => {
    const before = planOf(fund, '2028-01-16');
    const after = planOf(fund, '2028-01-17');

    const { procedures, periods, laws, announced } = comparePlans(rulebook, before, after);

    assert.deepEqual(procedures, []);
    assert.deepEqual(periods, [{ procedure: 'BE-FDI', before: 30, after: 45 }]);
    assert.deepEqual(
      laws.map(({ law, change }) => [law.act.en, change]),
      [
        ['Regulation (EU) 2019/452 (until 2028-01-16)', 'ends'],
        ['Regulation (EU) 2026/1386', 'begins'],
      ],
    );
    assert.deepEqual(announced, ['eu-fdi-2028']);
  });

  it('show a licence in place of an assignment', () => {
    const assigned: CaseFacts = {
      kind: ['tech_assignment'],
      tech_flow: ['CN_TO_BE'],
      cn_state_funded_ip: true,
      cn_assignment_or_exclusive: true,
      cn_patent_assigned: true,
    };
    const licensed = {
      ...assigned,
      kind: ['tech_licence'],
      cn_assignment_or_exclusive: false,
      cn_patent_assigned: false,
      cn_patent_licensed: true,
    };

    const { procedures } = comparePlans(rulebook, planOf(assigned), planOf(licensed));

    assert.deepEqual(Object.fromEntries(procedures.map(({ procedure, after }) => [procedure, after])), {
      'CN-STATEFUND-IP': 'not-required',
      'CN-PATENT-ASSIGN': 'not-required',
      'CN-PATENT-LIC': 'required',
      'EU-TTBER': 'required',
    });
  });
});

describe('order and months', () => {
  it('refuse what waits for itself', () => {
    assert.throws(
      () =>
        inOrder(
          new Map([
            ['a', ['b']],
            ['b', ['a']],
          ]),
        ),
      PlanCycle,
    );
  });

  it('take the last day of a shorter month', () => {
    assert.equal(addMonths('2026-11-30', 3), '2027-02-28');
    assert.equal(addMonths('2027-12-31', 2), '2028-02-29');
    assert.equal(addMonths('2026-11-22', 9), '2027-08-22');
  });
});
