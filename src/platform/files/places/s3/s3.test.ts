import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { S3Server } from '../../testing/s3-server.ts';
import { S3Place } from '../s3-place.ts';
import { addressOf } from './client.ts';
import { sha256, signed } from './sign.ts';

/** The login, day and requests of the examples in Amazon’s description of Signature Version 4. */
const login = {
  region: 'us-east-1',
  accessKey: 'AKIAIOSFODNN7EXAMPLE',
  secretKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
};
const at = new Date('2013-05-24T00:00:00Z');
const signatureOf = (method: string, address: string, headers = {}) =>
  signed(login, {
    method,
    url: new URL(address, 'https://examplebucket.s3.amazonaws.com'),
    headers,
    digest: sha256(''),
    at,
  })['authorization']!.split('Signature=')[1];

describe('a signed request', () => {
  it('has the signatures of the published examples', () => {
    assert.equal(
      signatureOf('GET', '/test.txt', { range: 'bytes=0-9' }),
      'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
    );
    assert.equal(
      signatureOf('GET', '/?lifecycle='),
      'fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543',
    );
    assert.equal(
      signatureOf('GET', '/?max-keys=2&prefix=J'),
      '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7',
    );
  });
});

describe('an address', () => {
  it('names the bucket in its path or in its host', () => {
    const store = { endpoint: 'https://s3.example:9000', bucket: 'contents' };
    const asked = { name: 'ab c', query: { 'list-type': '2', uploads: '' } };

    assert.deepEqual(
      [
        addressOf({ ...store, style: 'path' }, asked).href,
        addressOf({ ...store, style: 'host' }, asked).href,
      ],
      [
        'https://s3.example:9000/contents/ab%20c?list-type=2&uploads=',
        'https://contents.s3.example:9000/ab%20c?list-type=2&uploads=',
      ],
    );
    assert.equal(addressOf({ ...store, style: 'host' }, {}).href, 'https://contents.s3.example:9000/');
  });
});

describe('an S3 store', async () => {
  const server = new S3Server();
  after(() => server.stop());
  const settings = await server.start();
  const place = new S3Place(settings, 5);

  it('is asked again when it is busy, and its fault is told when it stays so', async () => {
    server.failing = 2;
    await place.put('busy', Buffer.from('came through'));
    assert.equal(server.objects.get('busy')?.bytes.toString(), 'came through');

    server.failing = 4;
    await assert.rejects(place.size('busy'), /The S3 store failed at HEAD busy: 503/);
    server.failing = 0;
  });

  it('refuses a wrong login, which is not tried again', async () => {
    const stranger = new S3Place({ ...settings, secretKey: 'guessed' });
    const before = server.asked;

    await assert.rejects(stranger.put('x', Buffer.from('x')), /PUT x: 403 SignatureDoesNotMatch/);

    assert.equal(server.asked, before + 1);
    assert.equal(server.objects.has('x'), false);
  });

  it('that does not answer is named', async () => {
    const nowhere = new S3Place({ ...settings, endpoint: 'http://127.0.0.1:9' }, 5);

    await assert.rejects(nowhere.size('x'), /The S3 store failed at HEAD x \(.*ECONNREFUSED/);
  });
});
