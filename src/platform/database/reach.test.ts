import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSettings } from '#platform/config';
import { testDatabase } from '#testing/database';
import { checkLogins } from './check-logins.ts';
import { connect } from './connect.ts';
import { external } from './reach.ts';

const reach = (url: string, more: Record<string, string> = {}) =>
  external(url, readSettings({ DATABASE_URL: url, ...more }));

describe('the logins of a database elsewhere', async () => {
  const { connection } = await testDatabase();

  it('have passwords that every node derives from the owner’s', () => {
    const one = reach('postgres://owner:s%3Acret@db.example:5433/centre?sslmode=require');
    const other = reach('postgres://owner:s%3Acret@db.example:5433/centre?sslmode=require');

    assert.deepEqual(one.passwords, other.passwords);
    assert.notEqual(one.passwords['green_channel_app'], one.passwords['green_channel_centre']);
    assert.equal(
      one.requests.connectionString,
      `postgres://green_channel_app:${one.passwords['green_channel_app']}@db.example:5433/centre?sslmode=require`,
    );
  });

  it('have none where the owner has none, and those that the operator gives', () => {
    const trusted = reach('postgres:///centre?host=%2Frun%2Fpostgresql');
    const given = reach('postgres://owner:x@db/centre', {
      DATABASE_APP_URL: 'postgres://green_channel_app:one@db/centre',
      DATABASE_CENTRE_URL: 'postgres://green_channel_centre:two@db/centre',
    });

    const followed = reach('postgres://owner:x@db/centre', {
      DATABASE_APP_URL: 'postgres://green_channel_app:one%40@db/centre',
      DATABASE_REPLICA_URL: 'postgres://replica:5433/centre?sslmode=require',
    });

    assert.deepEqual(followed.replica, {
      connectionString: 'postgres://green_channel_app:one%40@replica:5433/centre?sslmode=require',
    });
    assert.equal(given.replica, undefined);
    assert.deepEqual(trusted.passwords, {});
    assert.equal(
      trusted.centre.connectionString,
      'postgres://green_channel_centre@/centre?host=%2Frun%2Fpostgresql',
    );
    assert.deepEqual(given.passwords, {});
    assert.equal(given.requests.connectionString, 'postgres://green_channel_app:one@db/centre');
  });

  it('are refused at start, with the reason, when row-level security would not hold for them', async () => {
    const as = (user: string) => connect({ ...connection, user, max: 1 }).pool;
    const pools = { owner: as('postgres'), centre: as('green_channel_centre'), app: as('green_channel_app') };
    const check = (requests: keyof typeof pools, centre: keyof typeof pools) =>
      checkLogins({ requests: pools[requests], centre: pools[centre] }).then(
        () => [],
        (error: Error) => error.message.split('\n'),
      );

    assert.deepEqual(await check('app', 'centre'), []);
    assert.deepEqual(await check('owner', 'centre'), [
      'DATABASE_APP_URL: signs in as postgres; it must be green_channel_app.',
    ]);
    assert.deepEqual(await check('centre', 'app'), [
      'DATABASE_APP_URL: signs in as green_channel_centre; it must be green_channel_app.',
      'DATABASE_CENTRE_URL: signs in as green_channel_app; it must be green_channel_centre.',
    ]);
    for (const pool of Object.values(pools)) await pool.end();
  });
});
