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

  it('take an empty variable as absent', () => assert.equal(readSettings({ PORT: '' }).port, 8080));
});
