import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { recordContent } from '#contracts/register';
import { type RegisterTables, seedRegister } from '#modules/register';
import { readCorridor } from '#platform/corridor';
import { languages } from '#platform/languages';
import { testDatabase } from '#testing/database';
import { cerifEndpoint } from '../checking/testing.ts';
import { envelope, strangeEndpoint } from '../harvesting/testing.ts';
import { ownFormat, speakable } from '../../domain/own-record.ts';
import { harvestRegister } from './harvest-register.ts';

const root = path.resolve(import.meta.dirname, '../../../../..');
const corridor = readCorridor(path.join(root, 'packs/corridors/cn-be'));

const identify = `<Identify><repositoryName>There</repositoryName><granularity>YYYY-MM-DDThh:mm:ssZ</granularity><description><oai-identifier xmlns="http://www.openarchives.org/OAI/2.0/oai-identifier"><repositoryIdentifier>there.example.org</repositoryIdentifier></oai-identifier></description></Identify>`;
const formats = `<ListMetadataFormats><metadataFormat><metadataPrefix>${ownFormat.prefix}</metadataPrefix><schema>${ownFormat.schema}</schema><metadataNamespace>${ownFormat.namespace}</metadataNamespace></metadataFormat></ListMetadataFormats>`;

const under = (record: string) => [{ relation: 'under', to: { record }, source: 'a' }];
const content = (title: string, change: object = {}) => ({
  kind: 'agreement',
  sources: [{ key: 'a', title: 'A page' }],
  claims: [{ property: 'title', value: { is: 'texts', texts: { en: title } }, source: 'a' }],
  ...change,
});

type Told = Readonly<Record<string, unknown>>;

/** A register that tells these records by these addresses; undefined: withdrawn. `formerly`: what became one with them. */
const telling = (told: () => Told, tail = '', formerly: Readonly<Record<string, string>> = {}) =>
  strangeEndpoint((asked) => {
    if (asked.get('verb') === 'Identify') return envelope(identify);
    if (asked.get('verb') === 'ListMetadataFormats') return envelope(formats);
    const records = Object.entries(told()).map(([local, said]) => {
      const header = `<identifier>oai:there.example.org:${local}</identifier><datestamp>2026-11-27T10:00:00Z</datestamp>`;
      if (said === undefined) return `<record><header status="deleted">${header}</header></record>`;
      const json = speakable(JSON.stringify(said)).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      return `<record><header>${header}</header><metadata><record xmlns="${ownFormat.namespace}" formerly="${formerly[local] ?? ''}">${json}</record></metadata></record>`;
    });
    return envelope(`<ListRecords>${records.join('')}${tail}</ListRecords>`);
  });

describe('a harvest of another register', async () => {
  const { db, owner } = await testDatabase<RegisterTables>();
  const deps = { db, corridor };
  const take = async (told: Told, tail?: string, formerly?: Readonly<Record<string, string>>) => {
    const { created, changed, unchanged, refused, refusals, stoppedBy } = await harvestRegister(
      deps,
      await telling(() => told, tail, formerly),
      { language: 'en' },
    );
    return {
      counts: [created, changed, unchanged, refused],
      faults: refusals.map(({ line, code }) => `${line} ${code}`),
      stoppedBy: stoppedBy?.code,
    };
  };
  const standing = async (reference: string) =>
    (
      await sql<{
        content: unknown;
        origin: string;
      }>`select content, origin from register.record where reference = ${reference}`.execute(owner)
    ).rows[0];

  it('takes records in any order, keeps their addresses, and what was withdrawn', async () => {
    const told = {
      'call-12': content('Call', { kind: 'call', links: under('agreement-10') }),
      'agreement-10': content('Agreement <&> \u0001 \uffff 协定'),
      'project-9': undefined,
    };
    const first = await take(told);
    const again = await take(told);

    assert.deepEqual(
      [first, again].map(({ counts, faults }) => [counts, faults]),
      [
        [[3, 0, 0, 0], []],
        [[0, 0, 3, 0], []],
      ],
    );
    assert.deepEqual(await standing('agreement-10'), {
      content: recordContent.parse(told['agreement-10']),
      origin: 'oai:there.example.org:agreement-10',
    });
    assert.deepEqual((await standing('project-9'))?.content, null);
  });

  it('takes changes and withdrawals, and cycles that only seemed to be', async () => {
    await take({
      'call-12': content('Call', { kind: 'call' }),
      'agreement-10': content('Turned', { links: under('call-12') }),
    });
    const back = await take({
      'call-12': content('Call', { kind: 'call', links: under('agreement-10') }),
      'agreement-10': content('Turned back'),
    });
    const gone = await take({ 'call-12': undefined });

    assert.deepEqual([back.counts, back.faults, gone.counts], [[0, 2, 0, 0], [], [0, 1, 0, 0]]);
    assert.deepEqual((await standing('call-12'))?.content, null);
  });

  it('makes one of what became one there, whichever is heard first, and once only', async () => {
    const links = (to: string) => ({ kind: 'call', links: under(to) });
    for (const isGoneFirst of [true, false]) {
      const [kept, gone, call] = isGoneFirst
        ? ['agreement-501', 'agreement-502', 'call-503']
        : ['agreement-511', 'agreement-512', 'call-513'];
      await take({ [kept]: content('Kept'), [gone]: content('Gone'), [call]: content('Call', links(gone)) });
      const both = { [kept]: content('Both') };
      const merged = isGoneFirst ? { [gone]: undefined, ...both } : { ...both, [gone]: undefined };
      const told = { ...merged, [call]: content('Call', links(kept)) };
      const first = await take(told, '', { [kept]: `${gone} nonsense` });
      const again = await take(told, '', { [kept]: gone });

      assert.deepEqual([first.faults, again.counts], [[], [0, 0, 3, 0]]);
      const { rows } = await sql<{ gone: string; kept: string }>`
        select g.reference as gone, k.reference as kept from register.record g join register.record k on k.id = g.succeeded_by
        where g.reference = ${gone}`.execute(owner);
      assert.deepEqual(rows, [{ gone, kept }]);
      assert.deepEqual((await standing(call))?.content, recordContent.parse(told[call]));
    }
  });

  it('parts again what was parted there', async () => {
    await take({ 'agreement-521': content('Both') });
    await take({ 'agreement-522': undefined, 'agreement-521': content('Both') }, '', {
      'agreement-521': 'agreement-522',
    });
    await take({ 'agreement-522': content('Another after all') });

    assert.deepEqual(
      (await standing('agreement-522'))?.content,
      recordContent.parse(content('Another after all')),
    );
  });

  it('leaves what people changed here, and what bears the same address and is something else', async () => {
    await seedRegister(deps, path.join(root, 'database/seeds/register.yaml'));
    const seed = await standing('agreement-1');
    const told = await take({
      'agreement-1': content('Something else'),
      'session-3': content('Lost', { kind: 'session', links: under('agreement-4711') }),
      'call-77': content('Too early', {
        kind: 'call',
        claims: [
          ...content('x').claims,
          { property: 'opens', value: { is: 'date', date: '1900' }, source: 'a' },
        ],
      }),
      'event-5': { kind: 'event' },
    });

    assert.deepEqual(
      [told.counts, told.faults],
      [
        [1, 0, 0, 3],
        ['3 register.date-out-of-range', '4 register.row-misshapen', '2 register.link-unknown'],
      ],
    );
    assert.deepEqual(await standing('agreement-1'), seed);
  });

  it('keeps what was whole before a list went wrong, and tells where it ended', async () => {
    const told = await take({ 'call-80': content('Whole', { kind: 'call' }) }, '<record><header/></record>');

    assert.deepEqual([told.counts, told.stoppedBy], [[1, 0, 0, 0], 'exchange.record-faulty']);
  });

  it('reads CERIF where nothing better is told, with who belongs to which side', async () => {
    const endpoint = await cerifEndpoint((_, xml) =>
      xml
        .replace(
          '</Consortium>',
          '<Partner><OrgUnit><Name xml:lang="zh">清华大学</Name></OrgUnit></Partner></Consortium>',
        )
        .replace('<As>', '<By><OrgUnit id="orgunit-1"/></By><As>'),
    );
    const report = await harvestRegister(deps, endpoint, { language: 'en', side: 'be' });
    const { rows } = await sql<{
      origin: string;
      content: { kind: string; links: { relation: string }[]; claims: { value: { side?: string } }[] };
    }>`
      select origin, content from register.record where origin like 'oai:register.example.org:%' and content is not null order by origin`.execute(
      owner,
    );

    assert.deepEqual(report.refusals, []);
    assert.deepEqual(
      rows.map(({ origin, content: { kind, links } }) => [
        origin.split(':')[2],
        kind,
        links.map(({ relation }) => relation),
      ]),
      [
        ['funding-1', 'funding', []],
        ['product-1', 'result', []],
        ['project-1', 'project', ['funded-by']],
        ['publication-1', 'result', ['came-from']],
      ],
    );
    assert.deepEqual(
      rows[2]!.content.claims.flatMap(({ value }) => ('side' in value ? value.side : [])),
      ['be', 'cn'],
    );
  });

  it('refuses an endpoint whose formats nobody reads, in four languages', async () => {
    for (const language of languages) {
      const endpoint = await cerifEndpoint((_, xml) =>
        xml.replaceAll('cerif-profile/1.2/', 'cerif-profile/9/'),
      );
      await assert.rejects(harvestRegister(deps, endpoint, { language }), {
        code: 'exchange.format-missing',
      });
    }
  });
});
