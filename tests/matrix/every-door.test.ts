import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { endpoints } from '../../src/app/assemble.ts';
import { accessPermissions } from '../../src/modules/access/domain/permissions/permissions.ts';
import { casePermissions } from '../../src/modules/cases/domain/permissions/case.ts';
import {
  agreementPermissions,
  claimPermissions,
} from '../../src/modules/cases/domain/agreement/permissions.ts';
import { landingPermissions } from '../../src/modules/cases/domain/landing/permissions.ts';
import { registerPermissions } from '../../src/modules/register/domain/permissions.ts';
import { ledgerPermissions } from '../../src/modules/ledger/domain/permissions.ts';
import { interestPermissions } from '../../src/modules/cases/domain/permissions/interest.ts';
import { roomPermissions } from '../../src/modules/documents/domain/permissions.ts';
import { permissions } from '../../src/modules/opportunities/domain/permissions/permissions.ts';
import { partiesPermissions } from '../../src/modules/parties/domain/permissions/permissions.ts';
import { openJourney } from '../journeys/open-journey.ts';
import { knock, type Met } from './knock.ts';
import { arrangePeople, type People, type Persona, personaNames } from './personas.ts';
import type { Attempt, Row } from './row.ts';
import { rows } from './rows/index.ts';

const nameOf = ({ method, path }: { method: string; path: string }) => `${method} ${path}`;

const endsPeople = ({ endpoint: { method, path } }: Row): boolean =>
  (method === 'DELETE' && /account|session/.test(path)) || path.includes('membership');

/** What must be met, by what the policy table says. */
function expected(
  { isPermitted, isConcealed, isMadeUp }: Attempt,
  { caller }: Persona,
  { endpoint }: Row,
): readonly Met[] {
  if (endpoint.access !== 'public' && caller.account === undefined) return ['sign-in'];
  if (isConcealed) return ['hidden'];
  if (!isPermitted) return ['refused', 'hidden'];
  return isMadeUp ? ['passed', 'hidden'] : ['passed'];
}

// Each endpoint has the limit of a test; all of them together take minutes.
describe('every endpoint, for everybody, in every state', { timeout: 1_800_000 }, async () => {
  const journey = await openJourney();
  let everybody: People;
  before(async () => {
    everybody = await arrangePeople(journey.database);
  });

  it('stands in the matrix', () => {
    const standing = new Set(rows.map(({ endpoint }) => nameOf(endpoint)));

    assert.deepEqual(
      endpoints.map(nameOf).filter((name) => !standing.has(name)),
      [],
    );
  });

  it('names an action of a policy table, or says that no table is needed', () => {
    const named = endpoints.map(({ access }) => access).filter((access) => access.includes('.'));
    const actions = new Set([
      ...Object.keys(accessPermissions).map((action) => `access.${action}`),
      ...Object.keys(permissions).map((action) => `opportunities.${action}`),
      ...Object.keys(casePermissions).map((action) => `cases.${action}`),
      ...Object.keys(roomPermissions).map((action) => `documents.${action}`),
      ...Object.keys(interestPermissions).map((action) => `cases.${action}`),
      ...Object.keys({ ...agreementPermissions, ...claimPermissions }).map((action) => `cases.${action}`),
      ...Object.keys(landingPermissions).map((action) => `cases.${action}`),
      ...Object.keys(ledgerPermissions).map((action) => `ledger.${action}`),
      ...Object.keys(registerPermissions).map((action) => `register.${action}`),
      ...Object.keys(partiesPermissions).map((action) => `parties.${action}`),
    ]);

    assert.deepEqual(
      named.filter((access) => !actions.has(access)),
      [],
    );
  });

  for (const row of rows)
    it(`${nameOf(row.endpoint)} answers as its policy says`, async () => {
      const wrong: string[] = [];
      // What ends sessions or closes accounts gets people of its own.
      const people = endsPeople(row) ? await arrangePeople(journey.database) : everybody;
      for (const name of personaNames) {
        const persona = people.get(name);
        for (const attempt of await row.attempts({ owner: journey.database.owner, people }, persona)) {
          const { met, status, text } = await knock(journey.server, [row.endpoint, attempt.input], persona);
          const wanted = expected(attempt, persona, row);
          if (!wanted.includes(met))
            wrong.push(
              `${name}, ${attempt.about}: ${met} (${status}) instead of ${wanted.join(' or ')} ${text.slice(0, 200)}`,
            );
          for (const secret of attempt.secrets ?? [])
            if (text.includes(secret))
              wrong.push(`${name}, ${attempt.about}: the answer gives away ${secret}`);
        }
      }

      assert.deepEqual(wrong, []);
    });
});
