import * as contract from '#contracts/papers';
import { judgePermission } from '#platform/permissions';
import { interestPermissions } from '../../../src/modules/cases/domain/permissions/interest.ts';
import { interestWays, makeInterest } from '../cases.ts';
import { forAll, type Row } from '../row.ts';
import { aboutCases } from './cases.ts';

/** A letter of interests that wait for either side, as a file that needs no printer. */
const letters: Row = {
  endpoint: contract.makeInterestLetter,
  attempts: async ({ owner, people }, { caller }) =>
    Promise.all(
      interestWays.slice(1, 4).map(async (way) => {
        const one = await makeInterest(owner, people, way);
        const isSeen =
          judgePermission(interestPermissions['see-interest'], caller, one.concerned).is === 'permitted';
        return {
          about: `interest ${way.join(' → ')}`,
          input: { id: one.id, language: 'en', format: 'docx' },
          isPermitted: isSeen,
          isConcealed: !isSeen,
        };
      }),
    ),
};

export const paperRows: readonly Row[] = [
  aboutCases(contract.listPapers, 'see'),
  // Names are not agreed, so that nothing is printed: what is in a paper is tested beside the module.
  aboutCases(contract.makePaper, 'see', () => ({ paper: 'letter-of-intent', language: 'zh' })),
  aboutCases(contract.keepPaper, 'see', () => ({
    paper: 'letter-of-intent',
    language: 'zh',
    compartment: 'shared',
  })),
  letters,
  forAll(contract.makeOpportunitySheet, { reference: 'TO-CN-ENER-00001', language: 'en' }),
];
