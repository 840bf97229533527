import * as contract from '#contracts/cases';
import type { Endpoint } from '#platform/contract';
import { judgePermission } from '#platform/permissions';
import {
  type LandingAction,
  landingPermissions,
} from '../../../src/modules/cases/domain/landing/permissions.ts';
import { casePermissions } from '../../../src/modules/cases/domain/permissions/case.ts';
import { makeLanding, SECRET_ADDRESS } from '../landings.ts';
import type { People } from '../personas.ts';
import type { Attempt, Row } from '../row.ts';

type InputOf = (people: People) => Attempt['input'];

/** A soft landing at its beginning and at its end (the database is asked in every state, by every-landing), and what the policy table says of the action then. */
const aboutLandings = (endpoint: Endpoint, action?: LandingAction, inputOf: InputOf = () => ({})): Row => ({
  endpoint,
  attempts: async ({ owner, people }, { caller }) => {
    const attempts: Attempt[] = [];
    for (const state of ['opened', 'closed'] as const) {
      const one = await makeLanding(owner, people, state);
      const sees = judgePermission(casePermissions.see, caller, one.case.concerned).is === 'permitted';
      attempts.push({
        about: `landing ${state}`,
        input: { id: one.case.id, ...inputOf(people) },
        isPermitted:
          action === undefined ||
          judgePermission(landingPermissions[action], caller, one.concerned).is === 'permitted',
        isConcealed: !sees,
        secrets: sees ? [] : [SECRET_ADDRESS],
      });
    }
    return attempts;
  },
});

const version = 1;
const space = { address: 'x', kind: 'desk', areaM2: 9, permitKind: 'none', readyOn: '2026-01-01' };

export const landingRows: readonly Row[] = [
  aboutLandings(contract.readLanding),
  aboutLandings(contract.stateLink, 'state-link', () => ({
    version,
    link: { text: 'x', language: 'en', evidence: 'y' },
  })),
  aboutLandings(contract.nameHost, 'name-host', ({ organisations }) => ({
    version,
    organisationId: organisations.opposite,
  })),
  aboutLandings(contract.decideHost, 'decide-host', () => ({ version, decision: 'approved' })),
  aboutLandings(contract.offerSpace, 'offer-space', () => ({ version, space })),
  aboutLandings(contract.setLandingDay, 'set-landing-day', () => ({ version, landedOn: '2026-01-15' })),
  aboutLandings(contract.addLandingTasks, 'add-landing-tasks', () => ({ version, language: 'en' })),
  aboutLandings(contract.reportLanding, 'report-landing', () => ({
    months: 3,
    report: { presence: 'on-site', language: 'en' },
  })),
  aboutLandings(contract.confirmLanding, 'confirm-landing', () => ({ months: 3, version })),
];
