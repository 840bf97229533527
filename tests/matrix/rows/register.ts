import { type Kysely, sql } from 'kysely';
import * as contract from '#contracts/register';
import { judgePermission } from '#platform/permissions';
import { registerPermissions } from '../../../src/modules/register/domain/permissions.ts';
import { makeAgreement } from '../agreements.ts';
import type { People } from '../personas.ts';
import { forAll, type Row } from '../row.ts';

const content = {
  kind: 'agreement',
  sources: [{ key: 'matrix', title: 'Matrix' }],
  claims: [
    { property: 'title', value: { is: 'texts', texts: { en: 'An agreement' } }, source: 'matrix' },
    { property: 'signed', value: { is: 'date', date: '1979' }, source: 'matrix' },
  ],
};

const whole = contract.recordContent.parse(content);

/** A fresh record, as an import makes it. */
async function makeRecord(db: Kysely<unknown>): Promise<string> {
  return db.transaction().execute(async (within) => {
    const { rows } = await sql<{ id: string; reference: string }>`
      insert into register.record (kind, content) values ('agreement', ${JSON.stringify(whole)}) returning id, reference`.execute(
      within,
    );
    await sql`insert into register.revision (record_id, number, content, why)
      values (${rows[0]!.id}, 1, ${JSON.stringify(whole)}, 'Matrix')`.execute(within);
    return rows[0]!.reference;
  });
}

async function makeProposal(db: Kysely<unknown>, account: string): Promise<string> {
  const { rows } = await sql<{
    id: string;
  }>`insert into register.proposal (content, why, proposed_by, proposed_side)
    values (${JSON.stringify(whole)}, 'Matrix', ${account}, 'cn') returning id`.execute(db);
  return rows[0]!.id;
}

async function makeToldAgreement(db: Kysely<unknown>, people: People): Promise<string> {
  const { id } = await makeAgreement(db, people, { state: 'validated', claimedSide: 'be' });
  await sql`insert into cases.publication (agreement_id, side) values (${id}, 'cn'), (${id}, 'be')`.execute(
    db,
  );
  return id;
}

const permits = (caller: Parameters<typeof judgePermission>[1], proposedBy?: string) =>
  judgePermission(registerPermissions[proposedBy === undefined ? 'propose' : 'decide'], caller, {
    proposedBy,
  }).is === 'permitted';

export const registerRows: readonly Row[] = [
  forAll(contract.listRecords),
  forAll(contract.exportRecords),
  forAll(contract.getRecord, { reference: 'agreement-999999' }),
  forAll(contract.recordHistory, { reference: 'agreement-999999' }),
  forAll(contract.readRevision, { reference: 'agreement-999999', number: 1 }),
  forAll(contract.readSession, { reference: 'session-999999' }),
  forAll(contract.makeYearlyReport, { year: 1950, language: 'en' }),
  forAll(contract.readLineage, { reference: 'agreement-999999' }),
  forAll(contract.exportLineage, { reference: 'agreement-999999' }),
  forAll(contract.readCompleteness),
  forAll(contract.exportCompleteness, { of: 'kinds' }),
  forAll(contract.readFigures),
  forAll(contract.exportFigures, { of: 'parties' }),
  forAll(contract.readChain),
  {
    endpoint: contract.proposeRecord,
    attempts: async (_scene, { caller }) => [
      { about: 'anything', input: { content, why: 'Matrix' }, isPermitted: permits(caller) },
    ],
  },
  {
    endpoint: contract.proposeRevision,
    attempts: async ({ owner }, { caller }) => [
      {
        about: 'a record',
        input: { reference: await makeRecord(owner), revision: 1, why: 'Matrix' },
        isPermitted: permits(caller),
      },
    ],
  },
  {
    endpoint: contract.proposeRecordMerge,
    attempts: async ({ owner }, { caller }) => [
      {
        about: 'two records',
        input: {
          kept: { reference: await makeRecord(owner), revision: 1 },
          gone: { reference: await makeRecord(owner), revision: 1 },
          why: 'Matrix',
        },
        isPermitted: permits(caller),
      },
    ],
  },
  {
    endpoint: contract.listUntoldAgreements,
    attempts: async (_scene, { caller }) => [{ about: 'all', input: {}, isPermitted: permits(caller) }],
  },
  {
    endpoint: contract.proposeAgreementRecord,
    attempts: async ({ owner, people }, { caller }) => [
      {
        about: 'an agreement that both sides let be told',
        input: { id: await makeToldAgreement(owner, people) },
        isPermitted: permits(caller),
      },
    ],
  },
  {
    endpoint: contract.listRecordProposals,
    attempts: async (_scene, { caller }) => [{ about: 'all', input: {}, isPermitted: permits(caller) }],
  },
  {
    endpoint: contract.decideRecordProposal,
    attempts: async ({ owner, people }, { caller, account }) => {
      const another = people.get('adviser who approved').account!;
      const proposers = account === undefined ? [another] : [another, account];
      const attempts = [];
      for (const proposer of proposers)
        attempts.push({
          about: proposer === account ? 'proposed by oneself' : 'proposed by an adviser',
          input: { id: await makeProposal(owner, proposer), decision: 'accepted' },
          isPermitted: permits(caller, proposer),
          isConcealed: !permits(caller),
        });
      return attempts;
    },
  },
];
