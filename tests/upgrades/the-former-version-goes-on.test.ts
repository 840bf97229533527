import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { keptSchemas } from './filled-database.ts';

const root = path.resolve(import.meta.dirname, '../..');
const migrations = path.join(root, 'database/migrations');

/** What a node of the former version would miss, or could no longer write. An index or a policy it does not name. */
const TAKEN_AWAY: readonly RegExp[] = [
  /\bdrop\s+(?:table|column|view|materialized view|function|type|schema)\b[^;]*/i,
  /\brename\s+(?:to|column|constraint)\b[^;]*/i,
  /\balter\s+column\s+\w+\s+(?:type|set\s+not\s+null|drop\s+default)\b[^;]*/i,
  /\badd\s+column\s+\w+\s+\w+(?:\[\])?\s+not\s+null\s*(?!.*(?:default|generated))[^,;]*/i,
];

const takenAwayBy = (sql: string): string[] => {
  const said = sql.replaceAll(/--[^\n]*/g, '');
  return TAKEN_AWAY.flatMap((one) => said.match(one)?.[0].replaceAll(/\s+/g, ' ') ?? []);
};

describe('nodes of the former version', () => {
  it('are told to be stopped first by the changelog where a migration takes away what they read or write', () => {
    const changelog = fs.readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8');
    const newest = keptSchemas().at(-1)!;
    const silent = fs
      .readdirSync(migrations)
      .filter((file) => file.slice(0, 4) > newest && !changelog.includes(file.slice(0, 4)))
      .flatMap((file) =>
        takenAwayBy(fs.readFileSync(path.join(migrations, file), 'utf8')).map((what) => `${file}: ${what}`),
      );

    assert.deepEqual(silent, []);
  });

  it('would miss what is dropped, renamed or suddenly demanded, and nothing else', () => {
    const taking = [
      'alter table a.b drop column c;',
      'drop function a.b(text);',
      'alter table a.b rename to c;',
      'alter table a.b alter column c set not null;',
      'alter table a.b add column c text not null;',
    ];
    const giving = [
      'drop index a.b;',
      'alter policy seen on a.b using (true);',
      "alter table a.b add column c text not null default '';",
      'alter table a.b add column c date not null generated always as (now()) stored;',
      '-- drop table a.b',
    ];

    assert.deepEqual(
      [...taking, ...giving].filter((sql) => takenAwayBy(sql).length > 0),
      taking,
    );
  });
});
