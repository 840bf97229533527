import assert from 'node:assert/strict';
import { it } from 'node:test';
import { sql } from 'kysely';
import { testDatabase } from '#testing/database';

/** Read in whole by the lists of what is due, for which gathering the agreements that somebody sees is the quicker way. */
const GATHERED = ['agreement_step', 'follow_up', 'outcome', 'publication'].map((table) => `cases.${table}`);

const database = await testDatabase<unknown>();

it('a policy of cases and their documents asks for the row that it judges, and PostgreSQL cannot gather all rows first', async () => {
  const { rows } = await sql<{ table: string; qual: string }>`
    select schemaname || '.' || tablename as table, qual from pg_policies
    where schemaname in ('cases', 'documents', 'files') and qual like '%EXISTS%'`.execute(database.owner);
  const times = (text: string, part: RegExp) => text.match(part)?.length ?? 0;
  const gathering = rows.filter(({ qual }) => times(qual, /EXISTS/g) !== times(qual, /OFFSET 0/g));

  assert.ok(rows.length > 20, `${rows.length}`);
  assert.deepEqual([...new Set(gathering.map(({ table }) => table))].toSorted(), GATHERED);
});
