import assert from 'node:assert/strict';
import { once } from 'node:events';
import net from 'node:net';
import { after, describe, it } from 'node:test';
import { sql } from 'kysely';
import { testDatabase } from '#testing/database';
import { connect } from './connect.ts';

describe('a pool of connections', async () => {
  const { connection, owner } = await testDatabase<unknown>();

  it('lives on when a connection is lost while somebody uses it', async () => {
    const { db, pool } = connect<unknown>({ ...connection, max: 1 });
    const client = await pool.connect();
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');

    const lost = assert.rejects(client.query('select pg_sleep(30)'), /terminat|EPIPE|ECONNRESET/);
    await sql`select pg_terminate_backend(${rows[0]!.pid})`.execute(owner);
    await lost;
    client.release(true);

    assert.equal((await pool.query('select 1 as one')).rows[0].one, 1);
    await db.destroy();
  });

  it('gives up a connection on which the database falls silent, and goes on with another one', async () => {
    let isSilent = false;
    const proxy = net.createServer((near) => {
      const far = net.connect(`${connection.host}/.s.PGSQL.5432`);
      near.on('data', (chunk) => isSilent || far.write(chunk));
      far.on('data', (chunk) => near.write(chunk));
      for (const socket of [near, far]) socket.on('error', () => {}).on('close', () => near.destroy());
      near.on('close', () => far.destroy());
    });
    proxy.listen(0, '127.0.0.1');
    after(() => proxy.close());
    await once(proxy, 'listening');
    const { port } = proxy.address() as net.AddressInfo;
    const { db, pool } = connect<unknown>({
      ...connection,
      host: '127.0.0.1',
      port,
      max: 1,
      silenceMillis: 500,
    });
    await pool.query('select 1');

    isSilent = true;
    await assert.rejects(pool.query('select 1'), /said nothing for 0.5 s/);
    isSilent = false;

    assert.equal((await pool.query('select 1 as one')).rows[0].one, 1);
    await db.destroy();
  });
});
