import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { parse } from 'yaml';
import { measured, startJobs } from '#platform/jobs';
import { NIGHTLY_DOCTOR, recurring } from '../../src/app/assemble.ts';
import { openJourney } from '../journeys/open-journey.ts';
import { readExposition, type Sample } from './read-exposition.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

interface Rule {
  readonly alert: string;
  readonly expr: string;
  readonly labels: { readonly severity: string };
  readonly annotations: { readonly summary: string; readonly page: string };
}
const rules = (
  parse(read('deploy/observability/alerts.yaml')) as { groups: { rules: Rule[] }[] }
).groups.flatMap((group) => group.rules);
const dashboard = JSON.parse(read('deploy/observability/dashboard.json')) as {
  panels: { id: number; title: string; type: string; targets?: { expr: string }[] }[];
};
const questions: [from: string, expr: string][] = [
  ...rules.map(({ alert, expr }): [string, string] => [alert, expr]),
  ...dashboard.panels.flatMap(({ title, targets = [] }) =>
    targets.map(({ expr }): [string, string] => [title, expr]),
  ),
];

const FUNCTIONS = /^(sum|max|min|by|and|or|rate|increase|time|topk|histogram_quantile|min_over_time)$/;
/** Of Prometheus itself. */
const ITS_OWN = new Set(['up']);

interface Asked {
  readonly name: string;
  readonly labels: readonly string[];
}

/** What a question asks for: names of metrics, and of the labels that it tells apart by. */
function askedIn(expr: string): Asked[] {
  const grouped = [...expr.matchAll(/\bby \(([^)]*)\)/g)].flatMap(([, names = '']) => names.split(/,\s*/));
  const bare = expr.replaceAll(/\bby \([^)]*\)/g, '').replaceAll(/\[[^\]]*\]/g, '');
  return [...bare.matchAll(/([a-z_][a-z0-9_]*)(?:\{([^}]*)\})?/gi)]
    .filter(([, name = '', matched]) => matched !== undefined || !FUNCTIONS.test(name))
    .map(([, name = '', matched = '']) => ({
      name,
      labels: [...[...matched.matchAll(/(\w+)\s*[=!]~?\s*"/g)].map(([, label = '']) => label), ...grouped],
    }));
}

describe('alerts and dashboard', { timeout: 300_000 }, async () => {
  const journey = await openJourney();
  let samples: Sample[] = [];
  let types = new Map<string, string>();

  before(async () => {
    const { centre, engine, server } = journey;
    await engine.ready;
    await server.listen({ port: 0, host: '127.0.0.1' });
    const { port } = server.server.address() as AddressInfo;
    const doctor = recurring(centre.deps, engine)
      .filter(({ name }) => name === NIGHTLY_DOCTOR)
      .map((job) => ({ ...job, atStart: true }));
    const jobs = await startJobs(
      centre.database.connection,
      measured(doctor, centre.telemetry),
      centre.deps.log,
    );
    await fetch(`http://127.0.0.1:${port}/api/corridor`);
    await fetch(`http://127.0.0.1:${port}/api/opportunities`);
    let page = '';
    while (!/green_channel_invariant_broken/.test(page) || !/route="\/api\/corridor"/.test(page)) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      page = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    }
    await jobs.stop();
    ({ samples, types } = readExposition(page));
  });

  it('every alert has a page that names it, and every page an alert', () => {
    for (const { alert, labels, annotations } of rules) {
      assert.match(labels.severity, /^(critical|warning)$/);
      const page = read(annotations.page);
      for (const said of [`Alert \`${alert}\`.`, '**What it means.**', '**What to do.**'])
        assert.ok(page.includes(said), `${annotations.page} lacks ${said}`);
    }
    assert.deepEqual(
      readdirSync(path.join(root, 'docs/operations/alerts'))
        .map((file) => `docs/operations/alerts/${file}`)
        .toSorted(),
      rules.map(({ annotations }) => annotations.page).toSorted(),
    );
  });

  it('ask only for what the centre exposes, with labels that it has', () => {
    const unknown = questions.flatMap(([from, expr]) =>
      askedIn(expr)
        .filter(({ name }) => !ITS_OWN.has(name))
        .flatMap(({ name, labels }) => {
          const series = samples.filter((sample) => sample.name === name);
          if (series.length === 0) return [`${from}: ${name}`];
          return (
            labels
              .filter((label) => label !== 'instance' && label !== 'job')
              // Grouping by a label that one side of an `or` lacks is no fault of ours to find.
              .filter((label) => !samples.some((sample) => label in sample.labels))
              .map((label) => `${from}: ${name}{${label}}`)
          );
        }),
    );

    assert.ok(questions.length > 40);
    assert.deepEqual(unknown, []);
  });

  it('are found out when they ask for what is not there', () => {
    assert.deepEqual(
      askedIn('max by (a) (rate(no_such{b="c", d=~"e"}[5m])) / other > 0').map(({ name, labels }) => [
        name,
        labels.length,
      ]),
      [
        ['no_such', 3],
        ['other', 1],
      ],
    );
  });

  it('the page fits its format: every series is described, every counter ends in _total, every part was read', () => {
    const familyOf = (name: string) => {
      const stem = name.replace(/_(bucket|sum|count)$/, '');
      return types.get(stem) === 'histogram' ? stem : name;
    };
    assert.deepEqual(
      samples.filter(({ name }) => !types.has(familyOf(name))),
      [],
    );
    assert.deepEqual(
      [...types].filter(([name, type]) => (type === 'counter') !== name.endsWith('_total')),
      [],
    );
    assert.deepEqual(
      samples.filter(({ name, value }) => name === 'green_channel_reading_failed' && value !== 0),
      [],
    );
    assert.deepEqual(
      new Set(samples.map((sample) => JSON.stringify([sample.name, sample.labels]))).size,
      samples.length,
    );
  });

  it('no panel stands twice under one number', () => {
    const ids = dashboard.panels.map(({ id }) => id);

    assert.equal(new Set(ids).size, ids.length);
  });
});
