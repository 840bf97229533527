import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import type { Endpoint } from '#platform/contract';
import { createServer } from '#platform/http';
import { createLog } from '#platform/log';
import { startPrinter } from '#platform/print';
import * as contract from './contract.ts';
import { clearanceRoutes } from './routes.ts';
import { followPacks } from './store/following/follow-packs.ts';
import { packs as realPacks, realCalendars } from './testing.ts';

const fund = {
  capital_flow: ['CN_TO_BE'],
  foreign_investor_non_eu: true,
  be_existing_undertaking: true,
  stake_pct: 30,
  be_fdi_sector: ['biotech', 'sensitive_data'],
  be_target_turnover_eur_m: 12,
};
const FUND =
  'be_existing_undertaking-yes*be_fdi_sector-biotech-sensitive_data*be_target_turnover_eur_m-12*capital_flow-CN_TO_BE*foreign_investor_non_eu-yes*stake_pct-30';

describe('clearance over HTTP', async () => {
  const dataFolder = fs.mkdtempSync(path.join(os.tmpdir(), 'clearance-routes-'));
  const log = createLog('silent');
  const packs = followPacks({ packs: realPacks, dataFolder }, log);
  const printer = startPrinter();
  const server = await createServer({
    served: clearanceRoutes({ packs, printer, calendars: realCalendars(), today: () => '2026-11-26' }),
    log,
    version: 'test',
    notReady: async () => ({}),
    requestsPerMinute: 0,
  });
  after(async () => {
    await Promise.all([server.close(), packs.stop(), printer.stop()]);
    fs.rmSync(dataFolder, { recursive: true });
  });
  const ask = async <E extends Endpoint>(endpoint: E, url: string, body?: object) => {
    const answer = await server.inject({ method: endpoint.method, url, ...(body && { body }) });
    assert.equal(answer.statusCode, 200, answer.body);
    return endpoint.output.parse(answer.json()) as ReturnType<E['output']['parse']>;
  };
  const refused = async (url: string, body?: object) => {
    const answer = await server.inject({ method: body ? 'POST' : 'GET', url, ...(body && { body }) });
    const { code, facts, faults } = answer.json<{ code: string; facts: object; faults: object[] }>();
    return { status: answer.statusCode, code, facts, faults };
  };
  const plan = (body: object) => ask(contract.makePlan, '/api/clearance/plans', body);

  it('plans a case and stores nothing: what a page needs is in one answer', async () => {
    const found = await plan({ facts: fund, unlisted: 'absent', asOf: '2026-11-22' });

    const state = Object.fromEntries(found.procedures.map((procedure) => [procedure.id, procedure.state]));
    assert.equal(state['BE-FDI'], 'required');
    assert.equal(found.procedures.length + found.notRequired.length, 110);
    assert.deepEqual(found.milestones.map(({ id }) => id).toSorted(), ['closing', 'payment', 'signing']);
    assert.ok(found.documents.some(({ procedures }) => procedures.includes('BE-FDI')));
    assert.ok(found.authorities.some(({ id, side }) => id === 'isc' && side === 'be'));
    assert.deepEqual(
      found.calendars.map(({ side }) => side),
      ['cn', 'be'],
    );
    assert.equal(found.calendars[0]!.notAnnouncedFrom, '2027-01-01');
  });

  it('takes today and not known for what is not said', async () => {
    const found = await plan({ facts: {} });

    assert.deepEqual([found.asOf, found.beginsOn], ['2026-11-26', '2026-11-26']);
    assert.equal(found.case, '');
    assert.ok(found.questions.length > 20);
    assert.deepEqual(found.setAside, []);
  });

  it('asks no more for what a person does not know, and says what still depends on it', async () => {
    const [first] = (await plan({ facts: {} })).questions;

    const found = await plan({ facts: { [first!.id]: null } });

    assert.ok(found.questions.every(({ id }) => id !== first!.id));
    assert.deepEqual(
      found.setAside.map(({ id }) => id),
      [first!.id],
    );
    assert.equal(found.case, `${first!.id}-unknown`);
  });

  it('plans the same case from an address as from facts', async () => {
    const { case: text } = await plan({ facts: fund });

    assert.equal(text, FUND);
  });

  it('names every fault of a stranger’s facts at once, with what was probably meant', async () => {
    const { status, code, facts } = await refused('/api/clearance/plans', {
      facts: { stake_percent: 30, stake_pct: 'many', kind: ['mna', 'ma'], be_region: 'VLA', ciio: true },
    });

    assert.deepEqual([status, code], [422, 'clearance.facts-faulty']);
    const { faults } = facts as { faults: { words?: unknown }[] };
    assert.deepEqual(
      faults.map(({ words: _all, ...fault }) => fault),
      [
        { fact: 'stake_percent', problem: 'unknown-fact', written: 'stake_percent', meant: 'stake_pct' },
        { fact: 'stake_pct', problem: 'wrong-type', written: '"many"' },
        { fact: 'kind', problem: 'unknown-word', written: 'mna', meant: 'ma' },
        { fact: 'be_region', problem: 'unknown-word', written: 'VLA', meant: 'VLG' },
      ],
    );
    assert.deepEqual(faults[3]!.words, ['VLG', 'WAL', 'BRU']);
  });

  it('names every fault of a link: what cannot be read, and what does not fit', async () => {
    const { status, facts } = await refused(
      '/api/clearance/plan.ics?case=stake_pct-30*stake_pct-31*kind-mna*%3Cx%3E',
    );

    assert.equal(status, 422);
    assert.deepEqual(
      (facts as { faults: { fact: string; problem: string }[] }).faults.map(({ fact, problem }) => [
        fact,
        problem,
      ]),
      [
        ['stake_pct', 'twice'],
        ['<x>', 'unreadable'],
        ['kind', 'unknown-word'],
      ],
    );
  });

  const wrong: [what: string, body: object][] = [
    ['a day that there is not', { facts: {}, asOf: '2026-02-30' }],
    ['a day beyond the calendars', { facts: {}, asOf: '2160-01-01' }],
    ['facts that are a list', { facts: [] }],
    ['no facts', {}],
    ['a fact that is an object', { facts: { kind: { a: 1 } } }],
    [
      'more facts than there are',
      { facts: Object.fromEntries(Array.from({ length: 201 }, (_, n) => [`f${n}`, 1])) },
    ],
  ];
  for (const [what, body] of wrong)
    it(`refuses ${what}`, async () => {
      const { status, code, faults } = await refused('/api/clearance/plans', body);

      assert.deepEqual([status, code], [422, 'http.input-faulty']);
      assert.ok(faults.length > 0);
    });

  it('says why a procedure is in a plan, why another is not, and what would change it', async () => {
    const about = (id: string, facts: object) =>
      ask(contract.explainProcedure, `/api/clearance/procedures/${id}/explanations`, {
        facts,
        unlisted: 'absent',
      });

    const needed = await about('BE-FDI', fund);
    const less = await about('BE-FDI', { ...fund, stake_pct: 24 });

    assert.deepEqual([needed.state, needed.headline.nl], ['required', 'Nodig, omdat:']);
    assert.deepEqual([less.state, less.headline.fr], ['not-required', 'Non déclenchée, parce que :']);
    assert.deepEqual(less.changes.map(({ fact, answer, becomes }) => [fact, answer, becomes])[0], [
      'stake_pct',
      25,
      'required',
    ]);
    assert.deepEqual(await refused('/api/clearance/procedures/BE-NO/explanations', { facts: {} }), {
      status: 404,
      code: 'clearance.procedure-unknown',
      facts: { id: 'BE-NO' },
      faults: undefined,
    });
  });

  it('shows what changes for a case on 17 January 2028, and with 24 % instead of 30 %', async () => {
    const compared = (before: object, after: object) =>
      ask(contract.comparePlans, '/api/clearance/comparisons', {
        before: { unlisted: 'absent', ...before },
        after: { unlisted: 'absent', ...after },
      });

    const later = await compared({ facts: fund, asOf: '2028-01-16' }, { facts: fund, asOf: '2028-01-17' });
    const less = await compared({ facts: fund }, { facts: { ...fund, stake_pct: 24 } });

    assert.deepEqual(
      later.periods.map(({ id, before, after, unit }) => [id, before, after, unit.name.zh]),
      [['BE-FDI', 30, 45, '个日历日']],
    );
    assert.deepEqual(
      later.laws.map(({ law, change }) => [law.act.nl, change]),
      [
        ['Verordening (EU) 2019/452 (tot 2028-01-16)', 'ends'],
        ['Verordening (EU) 2026/1386', 'begins'],
      ],
    );
    assert.deepEqual(
      less.procedures.map(({ id, before, after }) => [id, before, after]),
      [['BE-FDI', 'required', 'not-required']],
    );
  });

  it('lists every procedure, and shows each with its history', async () => {
    const { rows } = await ask(contract.listProcedures, '/api/clearance/procedures');
    for (const { id } of rows) {
      const page = await ask(contract.getProcedure, `/api/clearance/procedures/${id}`);
      assert.ok(page.when.length > 0 && page.sources.length > 0 && page.changes.length > 0, id);
    }
    const page = await ask(contract.getProcedure, '/api/clearance/procedures/BE-FDI');

    assert.equal(rows.length, 110);
    assert.deepEqual(
      page.when.slice(0, 3).map(({ depth, text }) => [depth, text.en]),
      [
        [0, 'all of these:'],
        [1, 'Where does equity capital go? China to Belgium'],
        [1, 'Is the investor from outside the EU, or does a beneficial owner live outside it? yes'],
      ],
    );
    assert.deepEqual(page.figures.find(({ id }) => id === 'BE_FDI_PHASE1')!.values, [
      { value: 30, from: '2023-07-01', until: '2028-01-16', isExpected: false },
      { value: 45, from: '2028-01-17', isExpected: true },
    ]);
    assert.deepEqual(page.changes[0]!.lines.length, 2);
    assert.deepEqual(await ask(contract.listProcedures, '/api/clearance/procedures?side=eu&subject=tax'), {
      reviewed: '2026-11-22',
      rows: [],
    });
  });

  it('gives the vocabulary in groups, situations that can be planned, and the watch list', async () => {
    const { facts, groups } = await ask(contract.readVocabulary, '/api/clearance/vocabulary');
    const { situations } = await ask(contract.listSituations, '/api/clearance/situations');
    const { rows } = await ask(contract.listAnnounced, '/api/clearance/announced');

    assert.equal(facts.length, 87);
    assert.deepEqual(
      [...new Set(facts.map(({ group }) => group))].toSorted(),
      groups.map(({ id }) => id).toSorted(),
    );
    assert.equal(situations.length, 13);
    for (const { facts: begin, case: text } of situations)
      assert.equal((await plan({ facts: begin })).case, text);
    assert.equal(rows.length, 14);
  });

  it('prints the plan in four languages', async () => {
    for (const reader of ['zh', 'en', 'fr', 'nl']) {
      const { statusCode, headers, rawPayload } = await server.inject({
        url: `/api/clearance/plan.pdf?case=${FUND}&reader=${reader}&title=${encodeURIComponent('#panic("x") 湖北')}`,
      });

      assert.equal(statusCode, 200);
      assert.equal(headers['content-type'], 'application/pdf');
      assert.match(
        String(headers['content-disposition']),
        /^attachment; filename="[^"]+\.pdf"; filename\*=UTF-8''/,
      );
      assert.match(rawPayload.subarray(0, 8).toString('latin1'), /^%PDF-1\./);
    }
  });

  it('gives the days of a plan to a calendar', async () => {
    const { statusCode, headers, body } = await server.inject({
      url: `/api/clearance/plan.ics?case=${FUND}&reader=fr`,
    });

    assert.deepEqual([statusCode, headers['content-type']], [200, 'text/calendar; charset=utf-8']);
    assert.match(body, /^BEGIN:VCALENDAR\r\n/);
  });

  it('says how the packs stand', async () => {
    const { state, answering, faults } = await ask(contract.checkPacksHealth, '/api/clearance/packs');

    assert.deepEqual([state, faults], ['good', []]);
    assert.deepEqual(
      [answering!.procedures, answering!.figures, answering!.packs.length, answering!.reviewed],
      [110, 45, 22, '2026-11-22'],
    );
  });
});
