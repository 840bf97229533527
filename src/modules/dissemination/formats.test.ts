import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { XmlDocument, type XmlElement } from 'libxml2-wasm';
import { everyRecord } from '#modules/register';
import { openDissemination, ORIGIN } from './testing.ts';

/** Values of DataCite's controlled lists that we write, as the schema of 4.7 has them. */
const general = ['Project', 'Award', 'Event', 'Text', 'Dataset', 'Software', 'Standard', 'Other'];
const relations =
  'IsPartOf HasPart Continues IsContinuedBy IsDerivedFrom IsSourceOf References IsReferencedBy IsDocumentedBy'.split(
    ' ',
  );
const datacite = { d: 'http://datacite.org/schema/kernel-4' };

const opened = (xml: string) => {
  const document = XmlDocument.fromString(xml);
  const names = (element: XmlElement | null): string[] => {
    const all: string[] = [];
    for (let child = element?.firstChild ?? null; child; child = child.next)
      if ('attrs' in child) all.push((child as XmlElement).name);
    return all;
  };
  return {
    texts: (xpath: string, spaces: Record<string, string>) =>
      document.find(xpath, spaces).map((node) => node.content),
    names: (xpath: string, spaces: Record<string, string>) =>
      names(document.get(xpath, spaces) as XmlElement | null),
    close: () => document.dispose(),
  };
};

describe('formats of other systems', async () => {
  const { db, get } = await openDissemination();
  const records = await everyRecord(db, { limit: 1_000 });
  const dataciteOf = async (reference: string) => {
    const { body, statusCode } = await get(`/api/dissemination/records/${reference}.datacite.xml`);
    assert.equal(statusCode, 200, body);
    return opened(body);
  };

  it('has for DataCite of every record what its kernel asks for, in words of its lists', async () => {
    for (const { reference } of records) {
      const { texts, names, close } = await dataciteOf(reference);
      const said = names('/d:resource', datacite);
      assert.deepEqual(said.slice(0, 6), [
        'identifier',
        'creators',
        'titles',
        'publisher',
        'publicationYear',
        'resourceType',
      ]);
      assert.equal(new Set(said).size, said.length, reference);
      assert.ok(texts('//d:creatorName | //d:title', datacite).every((text) => text.trim() !== ''));
      assert.ok(general.includes(texts('//d:resourceType/@resourceTypeGeneral', datacite)[0]!));
      assert.deepEqual(
        texts('//@relationType', datacite).filter((one) => !relations.includes(one)),
        [],
      );
      close();
    }
  });

  it('names for DataCite the funder with its own number, and the other identifiers beside the first', async () => {
    const { texts, close } = await dataciteOf('funding-9003');

    assert.deepEqual(texts('//d:identifier', datacite), ['10.5555/grant.3']);
    assert.deepEqual(texts('//d:funderName | //d:awardNumber', datacite), ['Example Fund', 'G0A0026N']);
    assert.deepEqual(texts('//d:date[@dateType="Coverage"]', datacite), ['2026-10-01/2029-09-30']);
    close();
  });

  it('makes of a grant a deposit for Crossref, and of what is none it says what is missing', async () => {
    const by = 'name=Example+Fund&email=deposits@example.org&ror=https://ror.org/01h0zpd94';
    const { body } = await get(`/api/dissemination/records/funding-9003.crossref.xml?${by}`);
    const crossref = { c: 'http://www.crossref.org/grant_id/0.2.0' };
    const { texts, names, close } = opened(body);

    assert.deepEqual(names('//c:head', crossref), ['doi_batch_id', 'timestamp', 'depositor', 'registrant']);
    assert.deepEqual(names('//c:grant', crossref), [
      'project',
      'award-number',
      'award-start-date',
      'doi_data',
    ]);
    assert.deepEqual(names('//c:project', crossref), [
      'project-title',
      'project-title',
      'award_amount',
      'funding',
      'award-dates',
    ]);
    assert.deepEqual(texts('//c:doi | //c:resource', crossref), [
      '10.5555/grant.3',
      `${ORIGIN}/id/funding-9003`,
    ]);
    close();
    const { statusCode, body: refused } = await get(
      `/api/dissemination/records/project-9001.crossref.xml?${by}`,
    );
    assert.equal(statusCode, 404);
    assert.deepEqual((JSON.parse(refused) as { facts: object }).facts, {
      reference: 'project-9001',
      missing: ['grant', 'grant-doi', 'award-number'],
    });
  });

  it('gives OpenAIRE the complete projects of a funder, and says which are left out and why', async () => {
    const { rows } = (await get('/api/dissemination/funders')).json<{
      rows: { key: string; complete: number; leftOut: object[] }[];
    }>();
    const { body } = await get('/api/dissemination/funders/example-fund.csv');

    assert.deepEqual(
      rows.find(({ key }) => key === 'example-fund'),
      {
        key: 'example-fund',
        name: 'Example Fund',
        complete: 1,
        leftOut: [{ reference: 'project-9002', missing: ['start', 'end'] }],
      },
    );
    assert.deepEqual(body.replace('\uFEFF', '').trimEnd().split('\r\n'), [
      'project_id,acronym,title,funder,start_date,end_date,amount,currency,website',
      `G0A0026N,ALPHA,Alpha </script><script>alert(1)</script>,Example Fund,2026-10-01,2029-09-30,250000.50,EUR,${ORIGIN}/id/project-9001`,
    ]);
    assert.equal((await get('/api/dissemination/funders/nobody.csv')).statusCode, 404);
  });

  it('puts whole days into calendars, and nothing of which only the month is known', async () => {
    const { body, headers } = await get('/api/dissemination/calendar.ics?reader=fr&since=2026-11-01');
    const { body: all } = await get('/api/dissemination/calendar.ics?since=1979-01-01');
    const unfolded = body.replaceAll('\r\n ', '');

    assert.match(String(headers['content-type']), /^text\/calendar/);
    assert.equal(unfolded.match(/^BEGIN:VEVENT/gm)?.length, 2);
    assert.match(unfolded, /^SUMMARY:Échéance\u00a0: Report BEGIN:VEVENT/m);
    assert.match(unfolded, /^DTSTART;VALUE=DATE:20261105\r\nDTEND;VALUE=DATE:20261108/m);
    assert.equal(unfolded.includes('event-9007'), false);
    assert.ok(all.match(/^BEGIN:VEVENT/gm)!.length > 10);
  });
});
