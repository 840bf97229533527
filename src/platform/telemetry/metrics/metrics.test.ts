import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Metrics } from './metrics.ts';

describe('metrics', () => {
  it('write a histogram with buckets that add up', async () => {
    const metrics = new Metrics();
    const observe = metrics.histogram('tests_duration_seconds', 'How long tests take.');
    observe(0.004, { route: '/a' });
    observe(0.005, { route: '/a' });
    observe(99, { route: '/a' });

    const lines = (await metrics.expose()).split('\n');

    assert.ok(lines.includes('# TYPE tests_duration_seconds histogram'));
    assert.ok(lines.includes('tests_duration_seconds_bucket{route="/a",le="0.005"} 2'));
    assert.ok(lines.includes('tests_duration_seconds_bucket{route="/a",le="10"} 2'));
    assert.ok(lines.includes('tests_duration_seconds_bucket{route="/a",le="+Inf"} 3'));
    assert.ok(lines.includes('tests_duration_seconds_count{route="/a"} 3'));
    assert.ok(lines.includes('tests_duration_seconds_sum{route="/a"} 99.009'));
  });

  it('escape what would end a label, and keep one family together however often it is read', async () => {
    const metrics = new Metrics();
    for (const text of ['a"b\\c\nd', 'e'])
      metrics.watch({
        part: text,
        read: () => [{ name: 'tests_twice', help: 'Twice.', values: [[1, { text }]] }],
      });

    const page = await metrics.expose();

    assert.match(
      page,
      /# TYPE tests_twice gauge\ntests_twice\{text="a\\"b\\\\c\\nd"\} 1\ntests_twice\{text="e"\} 1\n/,
    );
    assert.equal(page.split('# TYPE tests_twice').length, 2);
  });

  it('say which part could not be read, and go on with the others', async () => {
    const metrics = new Metrics();
    metrics.watch({ part: 'broken', read: () => Promise.reject(new Error('no database')) });
    metrics.watch({ part: 'well', read: () => [{ name: 'tests_well', help: 'Well.', values: [[7]] }] });

    const page = await metrics.expose();

    assert.match(page, /green_channel_reading_failed\{part="broken"\} 1/);
    assert.match(page, /green_channel_reading_failed\{part="well"\} 0/);
    assert.match(page, /\ntests_well 7\n/);
    assert.doesNotMatch(page, /no database/);
  });

  it('take no more series than the memory bears, and count what they did not take', async () => {
    const metrics = new Metrics();
    const add = metrics.counter('tests_total', 'Tests.');
    for (let at = 0; at < 5010; at++) add({ chosen: String(at) });

    const page = await metrics.expose();

    assert.match(page, /green_channel_series_dropped_total 10\n/);
    assert.equal(page.split('\n').filter((line) => line.startsWith('tests_total{')).length, 5000);
  });
});
