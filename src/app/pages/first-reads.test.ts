import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { endpoints } from '../assemble.ts';
import { firstReads } from './first-reads.ts';

const sides = [{ code: 'a' }, { code: 'b' }] as never;

describe('what a page reads first', () => {
  const cases: [path: string, query: string, reads: string[]][] = [
    ['/', '', ['/api/opportunities?limit=4&reader=nl&side=a', '/api/opportunities?limit=4&reader=nl&side=b']],
    ['/about', '', []],
    ['/opportunities', 'utm=1&q=+', ['/api/opportunities?reader=nl']],
    [
      '/opportunities/',
      'q=%E7%94%B5%E6%B1%A0&kind=industry&kind=technology&after=x',
      ['/api/opportunity-search?after=x&kind=industry&kind=technology&q=%E7%94%B5%E6%B1%A0&reader=nl'],
    ],
    ['/opportunities/GC%2F12', '', ['/api/opportunities/GC%2F12?reader=nl']],
    ['/organisations/%E0%A4', '', ['/api/organisations/%25E0%25A4']],
    [
      '/organisations',
      'q=x',
      ['/api/organisations?q=x', '/api/organisation-points?q=x', '/api/organisation-points'],
    ],
    ['/clearance/plan', '', ['/api/clearance/vocabulary']],
    ['/clearance/procedures/BE-FDI', '', ['/api/clearance/procedures/BE-FDI']],
    ['/register', 'kind=call&utm=1', ['/api/register/records?kind=call', '/api/register/completeness']],
    ['/register/report', '', ['/api/register/completeness']],
    ['/register/sessions/session-3', '', ['/api/register/sessions/session-3']],
    ['/register/agreement-1', 'asOf=2015-01-01', ['/api/register/records/agreement-1?asOf=2015-01-01']],
    ['/register/statistics', 'kind=project', ['/api/register/figures?kind=project', '/api/register/figures']],
    [
      '/register/completeness',
      '',
      [
        '/api/register/completeness',
        '/api/register/figures?kind=project',
        '/api/register/figures?kind=programme&kind=call&kind=body',
      ],
    ],
    ['/register/map', '', ['/api/register/figures', '/api/organisation-points']],
    ['/register/chain', 'after=x', ['/api/register/chain?after=x']],
    ['/register/project-32/lineage', '', ['/api/register/records/project-32/lineage']],
    ['/register/NOPE', '', ['/api/register/records/NOPE']],
    ['/words/mycotoxin', '', ['/api/concepts/mycotoxin']],
    ['/words', 'q=graan', ['/api/concepts?q=graan']],
  ];
  for (const [path, query, reads] of cases)
    it(`is told for ${path}?${query}`, () => {
      const { addresses } = firstReads({ sides })(path, query, 'nl');

      assert.deepEqual(addresses, ['/api/corridor', '/api/access/me', ...reads]);
    });

  it('may come after the page where it takes longer to find', () => {
    const besidesOf = (path: string) => firstReads({ sides })(path, '', 'nl').besides;

    assert.deepEqual(['/opportunities/GC%2F12', '/organisations/%E0%A4', '/opportunities'].map(besidesOf), [
      ['/api/opportunities/GC%2F12/counterparts?reader=nl'],
      ['/api/organisations/%25E0%25A4/concerns?reader=nl'],
      undefined,
    ]);
  });

  it('names what a page is made for, and nothing for a list', () => {
    const subjectOf = (path: string) => firstReads({ sides })(path, '', 'nl').subject;

    assert.deepEqual(['/opportunities/GC-12', '/opportunities', '/no-such-page'].map(subjectOf), [
      '/api/opportunities/GC-12?reader=nl',
      undefined,
      undefined,
    ]);
  });

  it('is nothing of its own where there is no page, and says so', () => {
    const read = (path: string) => firstReads({ sides })(path, '', 'nl');

    assert.deepEqual(read('/no-such-page'), {
      addresses: ['/api/corridor', '/api/access/me'],
      isUnknown: true,
      isDrawn: true,
    });
    assert.deepEqual(
      ['/account', '/register/new', '/cases/1/', '/opportunities/NOPE'].map((path) => read(path).isUnknown),
      [false, undefined, false, undefined],
    );
  });

  it('is all that a page depends on which the server draws', () => {
    const isDrawn = (path: string) => firstReads({ sides })(path, '', 'nl').isDrawn;
    const byBrowser = ['/clearance/plan', '/sign-in', '/account', '/api', '/register/new'];
    const everyPage = [...cases.map(([path]) => path), '/clearance', '/clearance/procedures/x'].filter(
      (path) => !byBrowser.includes(path),
    );

    assert.deepEqual(
      everyPage.map(isDrawn),
      everyPage.map(() => true),
    );
    assert.deepEqual(
      byBrowser.map(isDrawn),
      byBrowser.map(() => false),
    );
  });

  it('is asked of endpoints that are open to everybody', () => {
    const isPublic = (address: string) =>
      endpoints.some(
        ({ method, path, access }) =>
          method === 'GET' &&
          access === 'public' &&
          new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}$`).test(address.split('?')[0]!),
      );
    const asked = cases.flatMap(([path, query]) => firstReads({ sides })(path, query, 'nl').addresses);

    assert.deepEqual(
      asked.filter((address) => !isPublic(address)),
      [],
    );
  });
});
