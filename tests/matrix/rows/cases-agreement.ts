import * as contract from '#contracts/cases';
import type { Endpoint } from '#platform/contract';
import { judgePermission } from '#platform/permissions';
import {
  type AgreementAction,
  agreementPermissions,
  claimPermissions,
} from '../../../src/modules/cases/domain/agreement/permissions.ts';
import { casePermissions } from '../../../src/modules/cases/domain/permissions/case.ts';
import { agreementLives, makeAgreement, SECRET_AMOUNT } from '../agreements.ts';
import { caseLives, makeCase } from '../cases.ts';
import { type Attempt, forSignedIn, type Row } from '../row.ts';

const stated = {
  kind: 'licence',
  givingSide: 'cn',
  receivingSide: 'be',
  language: 'en',
  signedOn: '2026-01-15',
};

/** An agreement in each state, claimed by either side, and what the policy table says of the action then. */
const aboutAgreements = (endpoint: Endpoint, action?: AgreementAction, more: Attempt['input'] = {}): Row => ({
  endpoint,
  attempts: async ({ owner, people }, { caller }) => {
    const attempts: Attempt[] = [];
    for (const life of agreementLives) {
      const one = await makeAgreement(owner, people, life);
      const sees = judgePermission(casePermissions.see, caller, one.case.concerned).is === 'permitted';
      attempts.push({
        about: `agreement ${life.state}, claimed by ${life.claimedSide}`,
        input: { id: one.case.id, agreementId: one.id, ...more },
        isPermitted:
          action === undefined ||
          judgePermission(agreementPermissions[action], caller, one.concerned).is === 'permitted',
        isConcealed: !sees,
        // Days of follow-up that are not there are hidden too.
        isMadeUp: action === 'set-follow-up',
        secrets: sees ? [] : [SECRET_AMOUNT],
      });
    }
    return attempts;
  },
});

const claiming: Row = {
  endpoint: contract.claimAgreement,
  attempts: async ({ owner, people }, { caller }) => {
    const attempts: Attempt[] = [];
    for (const life of caseLives) {
      const { id, concerned } = await makeCase(owner, people, life);
      attempts.push({
        about: `case ${life.state}`,
        input: { id, agreement: stated },
        isPermitted:
          judgePermission(claimPermissions['claim-agreement'], caller, concerned).is === 'permitted',
        isConcealed: judgePermission(casePermissions.see, caller, concerned).is === 'refused',
      });
    }
    return attempts;
  },
};

const version = 1;

export const agreementRows: readonly Row[] = [
  aboutAgreements(contract.listAgreements),
  claiming,
  aboutAgreements(contract.correctAgreement, 'correct-agreement', { version, agreement: stated }),
  aboutAgreements(contract.validateAgreement, 'validate-agreement', { version }),
  aboutAgreements(contract.contestAgreement, 'contest-agreement', { version, reason: 'Another day.' }),
  aboutAgreements(contract.withdrawAgreement, 'withdraw-agreement', { version }),
  aboutAgreements(contract.setFollowUp, 'set-follow-up', { dueOn: '2026-12-24' }),
  aboutAgreements(contract.moveFollowUp, 'set-follow-up', { dueOn: '2026-12-01', to: '2026-12-28' }),
  aboutAgreements(contract.reportOutcome, 'report-outcome', {
    months: 6,
    outcome: { jobs: 1, language: 'en' },
  }),
  aboutAgreements(contract.agreeToPublication, 'publish-agreement', { shows: ['value'] }),
  forSignedIn(contract.listDueOutcomes),
];
