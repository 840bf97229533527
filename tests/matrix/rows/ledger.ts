import { type Kysely, sql } from 'kysely';
import * as contract from '#contracts/ledger';
import type { Endpoint } from '#platform/contract';
import { judgePermission } from '#platform/permissions';
import { ledgerPermissions } from '../../../src/modules/ledger/domain/permissions.ts';
import { type Attempt, forAll, type Row } from '../row.ts';

const source = [{ title: 'Matrix', href: 'https://matrix.example/' }];
const promise = {
  promiser: { en: 'Matrix' },
  texts: { en: 'As many visits both ways.' },
  towardsSide: 'be',
  kinds: ['visit'],
  target: { is: 'share', share: 0.5 },
  from: '2026-01-01',
  until: '2026-12-31',
  every: 'year',
  confidence: 'stated',
  sources: source,
};
const entry = {
  kind: 'visit',
  givingSide: 'be',
  receivingSide: 'cn',
  texts: { en: 'A visit.' },
  from: '2026-01-01',
  until: '2026-01-01',
  confidence: 'stated',
  sources: source,
};

const recording = (endpoint: Endpoint, input: Attempt['input']): Row => ({
  endpoint,
  attempts: async (_scene, { caller }) => [
    {
      about: 'anything',
      input,
      isPermitted: judgePermission(ledgerPermissions.record, caller, {}).is === 'permitted',
    },
  ],
});

/** An entry of the side, and one of the other. */
export async function makeEntry(db: Kysely<unknown>, side: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into ledger.entry (kind, texts, number, from_day, until_day, confidence, sources, recorded_side)
    values ('visit', '{"en":"A visit"}', 1, '2026-01-01', '2026-01-01', 'stated', ${JSON.stringify(source)}, ${side})
    returning id`.execute(db);
  return rows[0]!.id;
}

async function makePromise(db: Kysely<unknown>, side: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into ledger.promise (promiser, texts, towards_side, kinds, measure, least, from_day, until_day, every, confidence, sources,
      recorded_side)
    values ('{"en":"M"}', '{"en":"Five visits"}', 'be', '{visit}', 'number', 5, '2026-01-01', '2026-12-31', 'year', 'stated',
      ${JSON.stringify(source)}, ${side}) returning id`.execute(db);
  return rows[0]!.id;
}

const withdrawing = (endpoint: Endpoint, make: typeof makeEntry): Row => ({
  endpoint,
  attempts: async ({ owner }, { caller }) => {
    const attempts: Attempt[] = [];
    for (const side of ['cn', 'be'])
      attempts.push({
        about: `recorded by ${side}`,
        input: { id: await make(owner, side), why: 'It was another year.' },
        isPermitted:
          judgePermission(ledgerPermissions.withdraw, caller, { recordedSide: side }).is === 'permitted',
      });
    return attempts;
  },
});

export const ledgerRows: readonly Row[] = [
  forAll(contract.readBalance),
  forAll(contract.listEntries),
  forAll(contract.listPromises),
  forAll(contract.exportLedger),
  recording(contract.recordEntry, { entry }),
  recording(contract.recordPromise, { promise }),
  withdrawing(contract.withdrawEntry, makeEntry),
  withdrawing(contract.withdrawPromise, makePromise),
];
