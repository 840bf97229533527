import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, it } from 'node:test';
import zlib from 'node:zlib';
import type { Refusal } from '#platform/refusal';
import type { HarvestLimits } from '../../domain/oai/harvest-limits.ts';
import { outcome, refusesWith, envelope, listOf, recordOf, strangeEndpoint } from './testing.ts';
import { harvest } from './harvest.ts';

describe('a hostile endpoint', () => {
  it('ends at tokens that repeat, never end, hold nothing or are too long', async () => {
    let next = 0;
    await refusesWith('token-repeated', ['a', 'a'], () => listOf(recordOf('a'), 'again'));
    await refusesWith('list-without-end', ['0', '1', '2'], () => listOf(recordOf(`${next}`), `t${next++}`), {
      answers: 3,
    });
    await refusesWith(
      'list-without-end',
      ['a', 'a'],
      () => listOf(recordOf('a') + recordOf('a') + recordOf('a')),
      { records: 2 },
    );
    await refusesWith('list-without-end', [], () => listOf('', `t${next++}`), { emptyAnswers: 2 });
    await refusesWith('token-too-long', ['a'], () => listOf(recordOf('a'), 'x'.repeat(99)), {
      tokenLength: 98,
    });
  });

  it('ends at huge records, answers and depths, with the whole records taken', async () => {
    const huge = `<a xmlns="urn:a">${'x'.repeat(60_000)}</a>`;
    await refusesWith('record-too-large', ['a'], () => listOf(recordOf('a') + recordOf('b', huge)), {
      recordBytes: 40_000,
    });
    await refusesWith(
      'record-too-large',
      ['a'],
      () => listOf(`${recordOf('a')}<!--${'x'.repeat(60_000)}-->`),
      { recordBytes: 40_000 },
    );
    await refusesWith('answer-too-large', ['a'], () => listOf(recordOf('a') + recordOf('b', huge)), {
      answerBytes: 40_000,
    });
    await refusesWith('xml-too-deep', ['a'], () => listOf(recordOf('a') + recordOf('b', '<a>'.repeat(99))), {
      depth: 50,
    });
  });

  it('ends at a bomb long before it is unpacked', async () => {
    const bomb = zlib.gzipSync(
      Buffer.concat([Buffer.from(listOf(recordOf('a'))), Buffer.alloc(32_000_000, 32)]),
    );
    await refusesWith(
      'answer-too-large',
      ['a'],
      () => (response) => {
        response.writeHead(200, { 'content-type': 'text/xml', 'content-encoding': 'gzip' });
        response.end(bomb);
      },
      { answerBytes: 100_000 },
    );
  });

  it('is not read when it defines entities, is no XML, no UTF-8 or no OAI-PMH', async () => {
    const laughs = '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';
    await refusesWith('xml-doctype', [], () => envelope('<ListRecords/>', laughs));
    await refusesWith('xml-broken', ['a'], () => listOf(`${recordOf('a')}<record>&undefined;</record>`));
    await refusesWith('xml-broken', ['a'], () => listOf(`${recordOf('a')}<record></wrong>`));
    await refusesWith('encoding-wrong', [], () => Buffer.from(listOf(recordOf('é')), 'latin1'));
    await refusesWith('encoding-wrong', [], () => envelope('', '<?xml version="1.0" encoding="UTF-16"?>'));
    await refusesWith('answer-not-oai', [], () => '<html><body>Hello</body></html>');
    await refusesWith('answer-not-oai', [], () => '<OAI-PMH xmlns="urn:other"/>');
    await refusesWith('content-type-unexpected', [], () => (response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end(listOf(recordOf('a')));
    });
    await refusesWith('content-encoding-unknown', [], () => (response) => {
      response.writeHead(200, { 'content-type': 'text/xml', 'content-encoding': 'br' }).end('x');
    });
  });

  it('may not date a record wrongly or give half of one', async () => {
    for (const date of ['2026-02-30', '27.11.2026', '2026-11-27T25:00:00Z', '2026-11-27T10:00:00+02:00', ''])
      await refusesWith('datestamp-wrong', ['a'], () => listOf(recordOf('a') + recordOf('b', '<a/>', date)));
    await refusesWith('record-faulty', ['a'], () => listOf(`${recordOf('a')}<record><metadata/></record>`));
    await refusesWith('record-faulty', ['a'], () => listOf(recordOf('a') + recordOf('b', '')));
    await refusesWith('record-faulty', ['a'], () => listOf(recordOf('a') + recordOf('b', '<a/><b/>')));
    await refusesWith('record-faulty', ['a'], () => listOf(recordOf('a') + recordOf('')));
  });

  it('may not drip, fall silent or break off', async () => {
    const slowly = (every: string, limits: Partial<HarvestLimits>) =>
      outcome(
        () => (response) => {
          response.writeHead(200, { 'content-type': 'text/xml' });
          response.write(listOf(recordOf('a')).slice(0, -20));
          if (every === '') return;
          const timer = setInterval(() => response.write(every), 5);
          response.on('close', () => clearInterval(timer));
        },
        limits,
      );
    const drip = await slowly(' ', { graceMs: 40, bytesPerSecond: 1_000_000 });
    const silence = await slowly('', { silenceMs: 40 });
    const never = await slowly(' ', { answerMs: 60, bytesPerSecond: 0 });

    assert.deepEqual(
      [drip, silence, never].map(({ code }) => code),
      Array(3).fill('exchange.answer-too-slow'),
    );
    await refusesWith('answer-cut-off', ['a'], () => listOf(recordOf('a')).slice(0, -20));
    await refusesWith('answer-cut-off', ['a'], () => (response) => {
      const long = randomBytes(60_000).toString('hex');
      const whole = zlib.gzipSync(listOf(recordOf('a') + recordOf('b', `<b>${long}</b>`)));
      response
        .writeHead(200, { 'content-type': 'text/xml', 'content-encoding': 'gzip' })
        .end(whole.subarray(0, 50_000));
    });
    await refusesWith('answer-cut-off', [], () => (response) => {
      response.writeHead(200, { 'content-type': 'text/xml', 'content-length': '999' });
      response.write('<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/">', () => response.destroy());
    });
  });

  it('may not send the centre in circles, keep it waiting, or answer with nothing but errors', async () => {
    await refusesWith(
      'redirects-too-many',
      [],
      () => (response) => response.writeHead(302, { location: '/oai' }).end(),
    );
    await refusesWith(
      'address-unusable',
      [],
      () => (response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    );
    await refusesWith(
      'endpoint-busy',
      [],
      () => (response) => response.writeHead(503, { 'retry-after': '0' }).end(),
    );
    await refusesWith(
      'endpoint-busy',
      [],
      () => (response) => response.writeHead(503, { 'retry-after': '86400' }).end(),
    );
    await refusesWith('endpoint-busy', [], () => (response) => response.writeHead(503).end());
    await refusesWith('status-unexpected', [], () => (response) => response.writeHead(500).end());
    await refusesWith('endpoint-error', [], () => envelope('<error code="badArgument">No.</error>'));
    await refusesWith('endpoint-unreachable', [], () => (response) => response.destroy());
  });

  it('may not lead to a machine of one’s own', async () => {
    const stranger = await strangeEndpoint(() => listOf(''));
    const askedAt = async (baseUrl: string) => {
      const asking = harvest({ ...stranger, trusted: [], baseUrl }, { prefix: 'p' });
      return asking.next().then(
        () => 'answered',
        ({ code }: Refusal) => code,
      );
    };
    for (const address of [
      '127.0.0.1',
      'localhost',
      '[::1]',
      '10.0.0.1',
      '169.254.169.254',
      '0x7f.1',
      '[::ffff:10.0.0.1]',
    ])
      assert.equal(await askedAt(`http://${address}:1/oai`), 'exchange.address-private', address);
    for (const address of ['ftp://example.org/', 'http://me:secret@example.org/', 'oai'])
      assert.equal(await askedAt(address), 'exchange.address-unusable', address);
    await refusesWith(
      'address-private',
      [],
      () => (response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
    );
  });
});
