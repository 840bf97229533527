import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import zlib from 'node:zlib';
import { languages } from '#platform/languages';
import { exchangeRefusals, refused } from '../../domain/refusals.ts';
import { outcome, envelope, listOf, recordOf, strangeEndpoint } from './testing.ts';
import { sayRefusal } from '../../texts/refusals.ts';
import { askEndpoint } from './ask-endpoint.ts';
import { harvest, listHeaders } from './harvest.ts';

describe('a harvest', () => {
  it('hands over every record of every answer, deleted ones too', async () => {
    const pages: Record<string, string> = {
      '': listOf(
        recordOf('a', '<x:p xmlns:x="urn:x" x:k="1" k="2"><x:q><![CDATA[1 < 2]]> &amp; more</x:q></x:p>') +
          recordOf('b'),
        'next&amp;1',
      ),
      'next&1': listOf(
        '<record><header status="deleted"><identifier>c</identifier><datestamp>2026-11-27T10:00:00Z</datestamp><setSpec>s</setSpec></header></record>',
        '',
      ),
    };
    const stranger = await strangeEndpoint((asked) => pages[asked.get('resumptionToken') ?? '']!);
    const records = await Array.fromAsync(harvest(stranger, { prefix: 'p', set: 's', from: '2026-01-01' }));

    assert.deepEqual(
      records.map(({ header }) => [header.identifier, header.isDeleted, header.sets]),
      [
        ['a', false, []],
        ['b', false, []],
        ['c', true, ['s']],
      ],
    );
    assert.deepEqual(records[0]!.metadata, {
      name: 'p',
      namespace: 'urn:x',
      attributes: [
        { name: 'k', namespace: 'urn:x', value: '1' },
        { name: 'k', namespace: '', value: '2' },
      ],
      children: [{ name: 'q', namespace: 'urn:x', attributes: [], children: [], text: '1 < 2 & more' }],
      text: '',
    });
    assert.deepEqual(stranger.asked, [
      '/oai?verb=ListRecords&metadataPrefix=p&set=s&from=2026-01-01',
      '/oai?verb=ListRecords&resumptionToken=next%261',
    ]);
  });

  it('asks the other verbs', async () => {
    const stranger = await strangeEndpoint((asked) =>
      envelope(
        {
          Identify:
            '<Identify><repositoryName>R</repositoryName><baseURL>u</baseURL><deletedRecord>no</deletedRecord><granularity>YYYY-MM-DD</granularity><description><d xmlns="urn:d"/></description></Identify>',
          ListMetadataFormats:
            '<ListMetadataFormats><metadataFormat><metadataPrefix>p</metadataPrefix><schema>s</schema><metadataNamespace>n</metadataNamespace></metadataFormat></ListMetadataFormats>',
          ListSets: '<ListSets><set><setSpec>s</setSpec><setName>S</setName></set></ListSets>',
          ListIdentifiers:
            '<ListIdentifiers><header><identifier>i</identifier><datestamp>2026-11-27</datestamp></header></ListIdentifiers>',
          GetRecord: `<GetRecord>${recordOf(asked.get('identifier') ?? '')}</GetRecord>`,
        }[asked.get('verb')!]!,
      ),
    );

    assert.equal((await askEndpoint.identity(stranger)).descriptions[0]!.namespace, 'urn:d');
    assert.deepEqual(await askEndpoint.formats(stranger), [{ prefix: 'p', schema: 's', namespace: 'n' }]);
    assert.deepEqual(await askEndpoint.sets(stranger), [{ spec: 's', name: 'S' }]);
    assert.deepEqual((await Array.fromAsync(listHeaders(stranger, { prefix: 'p' }))).length, 1);
    assert.equal(
      (await askEndpoint.record(stranger, { identifier: 'z', prefix: 'p' }))?.header.identifier,
      'z',
    );
  });

  it('takes "nothing fits" for an empty list and waits out what is busy', async () => {
    let busy = 2;
    const found = await outcome(() => (response) => {
      if (busy-- > 0) return response.writeHead(503, { 'retry-after': '0' }).end();
      response.setHeader('content-type', 'application/xml');
      response.end(envelope('<error code="noRecordsMatch"/>'));
    });

    assert.deepEqual([found.code, found.taken, found.asked.length], [undefined, [], 3]);
  });

  it('unpacks what is packed, and follows a redirect', async () => {
    for (const [encoding, pack] of [
      ['gzip', zlib.gzipSync],
      ['deflate', zlib.deflateSync],
    ] as const) {
      const found = await outcome((asked) => (response) => {
        if (asked.get('again') === null)
          return response.writeHead(302, { location: `/elsewhere?${asked.toString()}&again=1` }).end();
        response.writeHead(200, { 'content-type': 'text/xml', 'content-encoding': encoding });
        response.end(pack(Buffer.from(listOf(recordOf('packed')))));
      });
      assert.deepEqual([found.code, found.taken], [undefined, ['packed']]);
    }
  });

  it('says every refusal in four languages', () => {
    for (const code of exchangeRefusals)
      for (const language of languages) assert.ok(sayRefusal(refused(code, known), language), code);
  });
});

const known = Object.fromEntries(
  'address host reason status error message redirects contentType encoding bytes seconds root depth characters fault identifier datestamp records length most answers formats'
    .split(' ')
    .map((name) => [name, '1']),
);
