import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createLog } from './index.ts';

describe('the log', () => {
  const write = (error: unknown) => {
    const lines: string[] = [];
    createLog('warn', { write: (line) => lines.push(line) }).warn({ err: error }, 'tests');
    return JSON.parse(lines[0]!) as { err: Record<string, unknown> };
  };

  it('keeps code and place of a database error but not what people wrote', () => {
    const error = Object.assign(new Error('duplicate key: Key (name)=(Jan Peeters) already exists'), {
      severity: 'ERROR',
      code: '23505',
      constraint: 'person_name_key',
      detail: 'Key (name)=(Jan Peeters) already exists.',
    });

    const { err } = write(error);

    assert.deepEqual([err['code'], err['constraint']], ['23505', 'person_name_key']);
    assert.equal(JSON.stringify(err).includes('Peeters'), false);
    assert.match(String(err['stack']), /log\.test\.ts/);
  });

  it('keeps the message of our own errors', () => {
    assert.equal(write(new Error('the index was lost')).err['message'], 'the index was lost');
  });
});
