import assert from 'node:assert/strict';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { readCorridor } from '#platform/corridor';
import { createServer } from '#platform/http';
import { createLog } from '#platform/log';
import { testDatabase } from '#testing/database';
import { ledgerRoutes } from '../routes.ts';
import type { LedgerTables } from '../store/tables.ts';

const corridor = readCorridor(path.resolve(import.meta.dirname, '../../../../packs/corridors/cn-be'));

describe('recording over HTTP', async () => {
  const database = await testDatabase<LedgerTables>();
  const server = await createServer({
    served: ledgerRoutes({ corridor, today: () => '2026-11-27', log: createLog('silent') }),
    requests: database.requests,
    log: createLog('silent'),
    version: 'test',
    notReady: async () => ({}),
    requestsPerMinute: 0,
  });
  let token = '';
  before(async () => {
    const { rows } = await sql<{
      id: string;
    }>`insert into access.account (email, name, side, email_verified_at)
      values ('adviser@ledger.test', 'A', 'cn', now()) returning id`.execute(database.owner);
    await sql`insert into access.role_grant (account_id, role) values (${rows[0]!.id}, 'adviser')`.execute(
      database.owner,
    );
    token = await database.signIn(rows[0]!.id);
  });
  const promise = (change: object = {}) => ({
    promiser: { zh: '双方' },
    texts: { zh: '互访次数相当。' },
    towardsSide: 'be',
    kinds: ['visit'],
    target: { is: 'share', share: 0.5 },
    from: '2026-01-01',
    until: '2026-12-31',
    every: 'quarter',
    confidence: 'stated',
    sources: [{ title: 'x', href: 'https://example.org/' }],
    ...change,
  });
  const post = async (change: object) => {
    const { statusCode, body } = await server.inject({
      method: 'POST',
      url: '/api/ledger/promises',
      payload: { promise: promise(change) },
      headers: { origin: 'http://localhost:80', cookie: `green-channel-session=${token}` },
    });
    return [statusCode, (JSON.parse(body) as { code?: string }).code];
  };

  it('takes what fits and refuses what no database would keep, without breaking', async () => {
    assert.deepEqual(await post({}), [200, undefined]);
    for (const change of [
      { from: '0000-01-01' },
      { until: '9999-12-31' },
      { target: { is: 'share', share: 0.00001 } },
      { target: { is: 'least', least: 0.001 } },
      { sources: [{ title: 'x', href: 'javascript:alert(1)' }] },
      { texts: {} },
    ])
      assert.equal((await post(change))[0], 422, JSON.stringify(change));
    assert.deepEqual(await post({ towardsSide: 'nl' }), [422, 'ledger.record-faulty']);
  });
});
