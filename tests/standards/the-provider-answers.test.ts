import assert from 'node:assert/strict';
import zlib from 'node:zlib';
import { before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { checkEndpoint, harvestLimits } from '#modules/exchange';
import { askAll, contentOf, fill, type OpenRepository, openRepository, toldIn } from './open-repository.ts';

const CERIF = 'oai_cerif_openaire_1_2';

describe('the repository of the register', async () => {
  const repository: OpenRepository = await openRepository();
  const { ask } = repository;
  let made: Awaited<ReturnType<typeof fill>>;
  before(async () => {
    await repository.seed();
    made = await fill(repository);
  });
  const codeOf = async (question: Record<string, string>) =>
    /<error code="(\w+)"/.exec(await ask(question))?.[1] ?? 'none';
  const get = (local: string, metadataPrefix = CERIF) =>
    ask({ verb: 'GetRecord', identifier: `oai:centre.example:${local}`, metadataPrefix });

  it('passes every check of a harvester that trusts nobody, in both versions', async () => {
    const { findings, records } = await checkEndpoint({
      baseUrl: repository.address,
      limits: harvestLimits,
      trusted: [repository.origin],
    });

    assert.deepEqual(findings, []);
    assert.ok(records > 100, `${records} records`);
  });

  it('calls itself by its public address where it has one, and otherwise by that which was asked, to the letter', async () => {
    const answer = await ask({ verb: 'Identify' });

    assert.match(answer, /<baseURL>http:\/\/localhost:80\/oai<\/baseURL>/);
    assert.match(answer, /<OAIPMHBaseURL>http:\/\/localhost:80\/oai<\/OAIPMHBaseURL>/);
    assert.match(answer, /<request verb="Identify">http:\/\/localhost:80\/oai<\/request>/);
  });

  it('refuses wrong questions in the words of the protocol', async () => {
    const list = { verb: 'ListRecords', metadataPrefix: 'oai_dc' };
    const twice = await repository.server.inject('/oai?verb=Identify&verb=ListSets');
    const repeated = await repository.server.inject(
      '/oai?verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc',
    );
    const token = /<resumptionToken[^>]*>([^<]+)</;

    assert.match(twice.body, /<error code="badVerb">/);
    assert.match(twice.body, /<request>http/);
    assert.match(repeated.body, /<error code="badArgument">/);
    assert.deepEqual(
      {
        noVerb: await codeOf({}),
        unknownVerb: await codeOf({ verb: 'Gather' }),
        unknownArgument: await codeOf({ verb: 'Identify', colour: 'blue' }),
        missing: await codeOf({ verb: 'ListRecords' }),
        noIdentifier: await codeOf({ verb: 'GetRecord', metadataPrefix: 'oai_dc' }),
        wrongDay: await codeOf({ ...list, from: '2026-02-30' }),
        wrongTime: await codeOf({ ...list, from: '2026-02-03T25:00:00Z' }),
        unlikePrecision: await codeOf({ ...list, from: '2026-02-03', until: '2026-02-04T00:00:00Z' }),
        backwards: await codeOf({ ...list, from: '2026-02-03', until: '2026-02-02' }),
        beforeAll: await codeOf({ ...list, until: '1980-01-01' }),
        unknownFormat: await codeOf({ ...list, metadataPrefix: 'marc21' }),
        unknownSet: await codeOf({ ...list, set: 'everything' }),
        emptySet: await codeOf({ ...list, set: 'openaire_cris_equipments' }),
        madeUpToken: await codeOf({ verb: 'ListRecords', resumptionToken: 'WyJMaXN0UmVjb3JkcyJd.AAAA' }),
        tokenAndMore: await codeOf({ ...list, resumptionToken: 'x' }),
        tokenOfSets: await codeOf({ verb: 'ListSets', resumptionToken: 'x' }),
        unknownRecord: await codeOf({
          verb: 'GetRecord',
          identifier: 'oai:centre.example:project-999999',
          metadataPrefix: 'oai_dc',
        }),
        foreignRecord: await codeOf({
          verb: 'GetRecord',
          identifier: 'oai:elsewhere.example:project-1',
          metadataPrefix: 'oai_dc',
        }),
        formatsOfUnknown: await codeOf({ verb: 'ListMetadataFormats', identifier: 'x' }),
        noPlaceInCerif: await codeOf({
          verb: 'GetRecord',
          identifier: `oai:centre.example:${made.alone.reference}`,
          metadataPrefix: CERIF,
        }),
      },
      {
        noVerb: 'badVerb',
        unknownVerb: 'badVerb',
        unknownArgument: 'badArgument',
        missing: 'badArgument',
        noIdentifier: 'badArgument',
        wrongDay: 'badArgument',
        wrongTime: 'badArgument',
        unlikePrecision: 'badArgument',
        backwards: 'badArgument',
        beforeAll: 'noRecordsMatch',
        unknownFormat: 'cannotDisseminateFormat',
        unknownSet: 'noRecordsMatch',
        emptySet: 'noRecordsMatch',
        madeUpToken: 'badResumptionToken',
        tokenAndMore: 'badArgument',
        tokenOfSets: 'badResumptionToken',
        unknownRecord: 'idDoesNotExist',
        foreignRecord: 'idDoesNotExist',
        formatsOfUnknown: 'idDoesNotExist',
        noPlaceInCerif: 'cannotDisseminateFormat',
      },
    );
    assert.doesNotMatch(await ask(list), token);
  });

  it('answers forms as it answers addresses, and sends what is compressed to whoever takes it', async () => {
    const question = new URLSearchParams({ verb: 'ListRecords', metadataPrefix: CERIF }).toString();
    const byForm = await repository.server.inject({
      method: 'POST',
      url: '/oai',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: question,
    });
    const packed = await repository.server.inject({
      url: `/oai?${question}`,
      headers: { 'accept-encoding': 'gzip' },
    });
    const without = (text: string) => text.replace(/<responseDate>[^<]*/, '');

    assert.equal(byForm.statusCode, 200);
    assert.equal(packed.headers['content-encoding'], 'gzip');
    assert.match(String(packed.headers['content-type']), /^text\/xml/);
    assert.equal(without(zlib.gunzipSync(packed.rawPayload).toString()), without(byForm.body));
  });

  it('tells of people who agreed and of nobody else, whoever asks', async () => {
    const { rows } = await sql<{ id: string }>`insert into access.account (email, name, side)
      values ('adviser@told.example', 'Adviser', 'be') returning id`.execute(repository.owner);
    await sql`insert into access.role_grant (account_id, role) values (${rows[0]!.id}, 'adviser'), (${rows[0]!.id}, 'administrator')`.execute(
      repository.owner,
    );
    const token = await repository.signIn(rows[0]!.id);
    const asked = async (metadataPrefix: string) =>
      (
        await repository.server.inject({
          url: `/oai?verb=ListRecords&metadataPrefix=${metadataPrefix}`,
          headers: { cookie: `green-channel-session=${token}` },
        })
      ).body;
    const all = (await asked(CERIF)) + (await asked('oai_dc'));

    assert.doesNotMatch(all, /Verborgen/);
    assert.doesNotMatch(all, new RegExp(made.hidden.id));
    assert.doesNotMatch(all, new RegExp(`<OrgUnit id="organisation-${made.invented}"`));
    assert.match(all, /<PersonName><OtherNames>An Peeters<\/OtherNames><\/PersonName><ORCID>https:/);
  });

  it('lists a set alone, each record in the set that it says it is in', async () => {
    const publications = await askAll(repository, {
      verb: 'ListRecords',
      metadataPrefix: CERIF,
      set: 'openaire_cris_publications',
    });
    const funding = toldIn(
      await askAll(repository, {
        verb: 'ListIdentifiers',
        metadataPrefix: CERIF,
        set: 'openaire_cris_funding',
      }),
    );

    assert.deepEqual(toldIn(publications), [made.results[0], made.results[3]]);
    assert.ok(!publications.join('').includes('<setSpec>openaire_cris_products'));
    assert.ok(funding.includes(made.agreement.reference) && !funding.includes(made.alone.reference));
  });

  it('tells after n changes exactly these, and keeps telling of what is gone', async () => {
    const first = await ask({ verb: 'ListIdentifiers', metadataPrefix: 'oai_dc' });
    const answeredAt = /<responseDate>([^<]+)</.exec(first)![1]!;
    // Changes of the same second as the answer are told twice: the next second has none but the new ones.
    await sql`select pg_sleep(1.1)`.execute(repository.owner);
    const from = new Date(Date.parse(answeredAt) + 1000).toISOString().replace('.000', '');
    await repository.keep(contentOf('event', 'A day later'));
    await repository.keep(undefined, made.results[0]);
    await sql`update access.consent set withdrawn_at = now() where account_id = ${made.an.account}`.execute(
      repository.owner,
    );
    const changed = toldIn([await ask({ verb: 'ListIdentifiers', metadataPrefix: CERIF, from })]);
    const gone = await get(made.results[0]!);

    assert.equal(changed.length, 3);
    assert.deepEqual(changed.slice(1), [`-${made.results[0]}`, `-person-${made.an.id}`]);
    assert.match(gone, /<header status="deleted">.*<setSpec>openaire_cris_publications/);
    assert.doesNotMatch(gone, /<metadata>/);
    assert.equal(
      await codeOf({ verb: 'ListRecords', metadataPrefix: CERIF, from: '2099-01-01' }),
      'noRecordsMatch',
    );
  });
});
