import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import LinkHeader from 'http-link-header';
import jsonld from 'jsonld';
import { everyRecord } from '#modules/register';
import { speakToMachines } from './actions/speak-to-machines.ts';
import { tellRecord } from './actions/tell-record.ts';
import { placesOf } from './domain/places.ts';
import { recordStatement } from './domain/statements/record-statement.ts';
import { openDissemination, ORIGIN } from './testing.ts';

/** Terms of schema.org, without its catch-all: what is not one of them falls out, and `safe` refuses that. */
const terms =
  `name alternateName description disambiguatingDescription propertyID value minValue maxValue currency
  dateCreated datePublished dateModified startDate endDate expires foundingDate dissolutionDate startTime endTime releaseDate
  author creator contributor funder provider locationCreated encoding citation about member parentOrganization location
  organizer attendee performer amount agent recipient manufacturer additionalProperty result instrument isBasedOn funding
  fundedItem identifier mainEntityOfPage inLanguage publisher mentions address addressCountry addressLocality addressRegion
  geo latitude longitude`.split(/\s+/);
const addresses = ['url', 'sameAs', 'license', 'additionalType'];
const types =
  `CreativeWork Organization Event PlanAction FundingScheme Project ResearchProject ResearchOrganization MonetaryGrant
  Claim Legislation Corporation MoneyTransfer ScholarlyArticle Dataset SoftwareApplication Product ExhibitionEvent BusinessEvent
  QuantitativeValue MonetaryAmount PropertyValue WebPage Place PostalAddress GeoCoordinates`.split(/\s+/);
const schema = 'https://schema.org/';
const context = {
  '@context': {
    ...Object.fromEntries([...terms, ...types].map((term) => [term, `${schema}${term}`])),
    ...Object.fromEntries(addresses.map((term) => [term, { '@id': `${schema}${term}`, '@type': '@id' }])),
  },
};
const documentLoader = async (url: string) => {
  assert.equal(url, 'https://schema.org');
  return { contextUrl: undefined, documentUrl: url, document: context };
};
const expand = async (statement: object) =>
  (await jsonld.expand(statement as never, { documentLoader, safe: true } as never))[0] as Record<
    string,
    never
  >;

describe('records for machines', async () => {
  const { db, deps, get } = await openDissemination();
  const told = async (reference: string) => {
    const found = await tellRecord({ db }, reference);
    assert.ok(found.is === 'standing');
    return found.record;
  };
  const statement = async (reference: string) =>
    recordStatement(await told(reference), placesOf(ORIGIN)) as Record<string, unknown>;

  it('expand in JSON-LD without a dropped term, every one of them', async () => {
    const seen = new Set<string>();
    for (const { reference } of await everyRecord(db, { limit: 500 })) {
      const { '@id': id, '@type': type } = await expand(await statement(reference));
      assert.equal(id, `${ORIGIN}/id/${reference}`);
      seen.add(String(type));
    }

    await assert.rejects(
      expand({ '@context': schema.slice(0, -1), '@id': 'https://a.example/', nonsense: 1 }),
    );
    assert.ok(seen.size >= 12, [...seen].join(' '));
  });

  it('say of a grant what it funds, by whom and how much, and of "hundreds" no number', async () => {
    const { funder, fundedItem, amount, '@type': type } = await statement('funding-9003');

    assert.deepEqual(
      { type, funder, fundedItem, amount },
      {
        type: 'MonetaryGrant',
        funder: { '@type': 'Organization', name: { '@value': 'Example Fund', '@language': 'en' } },
        fundedItem: { '@id': `${ORIGIN}/id/project-9001` },
        amount: { '@type': 'MonetaryAmount', value: '250000.50', currency: 'EUR' },
      },
    );
    assert.deepEqual((await statement('statement-9008'))['about'], {
      '@type': 'QuantitativeValue',
      minValue: 200,
    });
  });

  it('are as exact as their sources', async () => {
    const { startDate, endDate } = await statement('event-9006');
    const { dateCreated } = await statement('result-9004');

    assert.deepEqual([startDate, endDate, dateCreated], ['2026-11-05', '2026-11-07', '2028-03']);
  });

  it('stand at an address that leads people and programs where they want', async () => {
    const lead = async (reference: string, headers: Record<string, string>) => {
      const { statusCode, headers: answered } = await get(`/id/${reference}`, headers);
      return [statusCode, answered.location];
    };

    assert.deepEqual(await lead('agreement-1', { 'accept-language': 'fr' }), [
      303,
      `${ORIGIN}/fr/register/agreement-1`,
    ]);
    assert.deepEqual(await lead('agreement-1', { accept: 'application/ld+json, text/html;q=0.5' }), [
      303,
      `${ORIGIN}/api/dissemination/records/agreement-1.jsonld`,
    ]);
    assert.deepEqual(await lead('agreement-1', { accept: 'text/html, application/ld+json;q=0.5' }), [
      303,
      `${ORIGIN}/en/register/agreement-1`,
    ]);
    assert.deepEqual(await lead('agreement-9010', {}), [410, undefined]);
    assert.deepEqual(await lead('agreement-77777', {}), [404, undefined]);
  });

  it('say on their pages how to cite them, where they are described and under which licence', async () => {
    const record = await told('result-9004');
    const said = speakToMachines(deps)({ path: '/register/result-9004', language: 'zh', subject: record });
    const links = LinkHeader.parse(said.links.join(', '));
    const of = (rel: string) => links.rel(rel).map(({ uri }) => uri);
    const { linkset } = (await get('/api/dissemination/records/result-9004.linkset')).json<{
      linkset: Record<string, { href: string }[]>[];
    }>();

    assert.deepEqual(of('cite-as'), [`${ORIGIN}/id/result-9004`]);
    assert.deepEqual(of('type'), ['https://schema.org/AboutPage', 'https://schema.org/ScholarlyArticle']);
    assert.deepEqual(of('item'), ['https://example.org/a,b%3Ec']);
    assert.deepEqual(of('describedby').length, 3);
    assert.deepEqual(
      linkset[0]!['describedby']!.map(({ href }) => href),
      of('describedby'),
    );
    assert.deepEqual(said.statements, [recordStatement(record, placesOf(ORIGIN))]);
  });
});
