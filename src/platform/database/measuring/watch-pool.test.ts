import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { sql } from 'kysely';
import { testDatabase } from '#testing/database';
import { EndedSpans } from '#testing/telemetry';
import { connect } from '../connect.ts';
import { REQUESTS_LOGIN } from '../logins.ts';
import { requestsOn } from '../requests.ts';
import { watchPools } from './watch-pool.ts';

describe('what is measured of the database', async () => {
  const { connection } = await testDatabase<unknown>();
  const spans = new EndedSpans();
  const watch = watchPools(spans.telemetry)!;
  const login = { ...connection, user: REQUESTS_LOGIN, connectionTimeoutMillis: 120_000, max: 1 };
  const visitors = connect<unknown>(login, () => {}, watch.requests);
  const beside = connect<unknown>(login, () => {}, watch.beside);
  after(() => Promise.all([visitors.db.destroy(), beside.db.destroy()]));
  const requests = requestsOn(visitors.pool, beside.pool, watch);

  it('is who holds a connection, and who waits for one', async () => {
    const held = Promise.withResolvers<void>();
    const isHeld = Promise.withResolvers<void>();
    const first = requests.inRequest({}, () => (isHeld.resolve(), held.promise));
    await isHeld.promise;
    const second = requests.inRequest({}, async () => {});
    const pool = 'db_client_connection_pool_name="requests"';
    const waits = `db_client_connection_pending_requests{${pool}} 1\n`;
    let page = '';
    while (!page.includes(waits)) page = await spans.telemetry.metrics.expose();
    held.resolve();
    await Promise.all([first, second]);
    const later = await spans.telemetry.metrics.expose();

    assert.ok(page.includes(`db_client_connection_count{${pool},db_client_connection_state="used"} 1\n`));
    assert.ok(page.includes(`db_client_connection_max{${pool}} 1\n`));
    assert.ok(later.includes(`db_client_connection_count{${pool},db_client_connection_state="idle"} 1\n`));
    assert.ok(later.includes(`db_client_connection_wait_time_seconds_count{${pool}} 2\n`));
  });

  it('is how long statements take, by their first word, and those that failed by their code', async () => {
    await requests.inRequest({}, ({ db }) => sql`select 'secret' as text`.execute(db));
    await assert.rejects(
      requests.inRequest({}, ({ db }) => sql`select 1 / 0`.execute(db)),
      /division by zero/,
    );
    const page = await spans.telemetry.metrics.expose();

    const counted = (operation: string, error: string) =>
      page.includes(
        `db_client_operation_duration_seconds_count{db_system_name="postgresql",db_client_connection_pool_name="requests",db_operation_name="${operation}",error_type="${error}"}`,
      );
    assert.deepEqual(
      [counted('BEGIN', ''), counted('SELECT', ''), counted('SELECT', '22012')],
      [true, true, true],
    );
    assert.doesNotMatch(page, /secret/);
  });

  it('is a step of the trace under way, which names the table and no value', async () => {
    const { tracer } = spans.telemetry;
    const root = tracer!.begin('server');
    await tracer!.within(root, () =>
      requests.inRequest({}, ({ db }) =>
        sql`select id from parties.party where display_name = ${'Jan Peeters'}`.execute(db),
      ),
    );
    const step = await spans.named('SELECT parties.party');

    assert.deepEqual([step.traceId, step.parentSpanId, step.kind], [root.traceId, root.spanId, 'client']);
    assert.equal(step.attributes['db.collection.name'], 'parties.party');
    assert.doesNotMatch(JSON.stringify(spans.all), /Peeters/);
  });
});
