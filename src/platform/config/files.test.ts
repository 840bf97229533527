import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSettings } from './index.ts';

const key = Buffer.alloc(32, 7).toString('base64');
const s3 = {
  S3_ENDPOINT: 'https://s3.example',
  S3_BUCKET: 'files-of-the-centre',
  S3_ACCESS_KEY: 'access',
  S3_SECRET_KEY: 'secret',
};

const faultOf = (environment: Record<string, string>) => {
  try {
    readSettings(environment);
  } catch (error) {
    return (error as Error).message;
  }
};

describe('settings of stored files', () => {
  it('lie in the data folder where nothing is said', () => {
    const { files } = readSettings({ GREEN_CHANNEL_DATA: '/srv/centre' });

    assert.deepEqual(files, {
      folder: '/srv/centre/files',
      s3: undefined,
      masterKeyFile: '/srv/centre/keys/master.keys',
      masterKeys: undefined,
    });
  });

  it('name an S3 store and keys', () => {
    const { files } = readSettings({ ...s3, S3_ADDRESSING: 'host', MASTER_KEYS: `one:${key}, two:${key}` });

    assert.deepEqual(files.s3, {
      endpoint: 'https://s3.example',
      bucket: 'files-of-the-centre',
      accessKey: 'access',
      secretKey: 'secret',
      region: 'us-east-1',
      style: 'host',
    });
    assert.deepEqual(files.masterKeys, [`one:${key}`, `two:${key}`]);
  });

  it('say what is wrong, and never quote a key', () => {
    const faults = [
      faultOf({ S3_ENDPOINT: 'https://s3.example', S3_ACCESS_KEY: 'access' }),
      faultOf({
        ...s3,
        S3_ENDPOINT: 'https://s3.example/bucket',
        S3_BUCKET: 'Not_A_Bucket',
        S3_ADDRESSING: 'dns',
      }),
      faultOf({ MASTER_KEYS: key }),
      faultOf({ MASTER_KEYS: `one:${key.slice(4)}` }),
    ];

    assert.deepEqual(faults, [
      'S3_BUCKET is missing: an S3 store needs it beside the others\nS3_SECRET_KEY is missing: an S3 store needs it beside the others',
      'S3_ENDPOINT must be an address without a path, such as https://s3.example\nS3_BUCKET must be the name of a bucket\nS3_ADDRESSING must be path or host',
      'MASTER_KEYS must be NAME:KEY, each key 32 bytes in base64, several with commas between them, the current one last',
      'MASTER_KEYS must be NAME:KEY, each key 32 bytes in base64, several with commas between them, the current one last',
    ]);
  });
});
