import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSettings, SettingsError } from './index.ts';

describe('settings', () => {
  it('have defaults for a laptop', () => {
    const settings = readSettings({});

    assert.equal(settings.port, 8080);
    assert.equal(settings.host, '127.0.0.1');
    assert.equal(settings.databaseUrl, undefined);
  });

  it('name every wrong variable at once', () => {
    const wrong = { PORT: 'eighty', DATABASE_URL: 'mysql://x', LOG_LEVEL: 'loud' };

    assert.throws(
      () => readSettings(wrong),
      (error) =>
        error instanceof SettingsError &&
        error.message ===
          'PORT must be a port number, 0 to 65535\n' +
            'DATABASE_URL must start with postgres:// or postgresql://\n' +
            'LOG_LEVEL must be debug, info, warn, error or silent',
    );
  });

  it('take logins of a database elsewhere only together with that database', () => {
    assert.throws(
      () => readSettings({ DATABASE_APP_URL: 'postgres://green_channel_app@db/centre' }),
      /DATABASE_APP_URL and DATABASE_CENTRE_URL need DATABASE_URL beside them/,
    );
  });

  it('take a replica only beside what it follows', () => {
    assert.throws(
      () => readSettings({ DATABASE_REPLICA_URL: 'postgres://replica/centre' }),
      /DATABASE_REPLICA_URL needs DATABASE_URL beside it/,
    );
  });

  it('take as public address an origin and nothing more', () => {
    const read = (given: string) => {
      try {
        return readSettings({ PUBLIC_URL: given }).publicUrl;
      } catch (error) {
        return (error as Error).message;
      }
    };
    const fault = 'PUBLIC_URL must be an address without a path, such as https://centre.example';

    assert.deepEqual(
      [
        'https://centre.example/',
        'http://10.0.0.7:8080',
        'centre.example',
        'https://centre.example/app',
        'https://u:p@x',
      ].map(read),
      ['https://centre.example', 'http://10.0.0.7:8080', fault, fault, fault],
    );
  });

  it('take an empty variable as absent', () => assert.equal(readSettings({ PORT: '' }).port, 8080));
});
