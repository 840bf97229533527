import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import type { Drawing } from '#platform/http';
import { createLog } from '#platform/log';
import { startDrawing } from './start-drawing.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'drawing-'));

/** A built app in small: its pages are named after what they do. */
const bundle = path.join(folder, 'draw-page.mjs');
fs.writeFileSync(
  bundle,
  `let number = 0;
  export async function drawPage({ address, first }) {
    if (address.endsWith('/breaks')) throw new Error('no such fruit');
    if (address.endsWith('/hangs')) for (;;);
    if (address.endsWith('/never')) return new Promise(() => {});
    return { title: address, body: first + ' ' + ++number };
  }`,
);

describe('the drawing thread', () => {
  const started: Drawing[] = [];
  const start = (file: string, lines: string[] = []) => {
    const drawing = startDrawing(file, createLog('warn', { write: (line) => lines.push(line) }));
    started.push(drawing);
    const draw = (page: string) => drawing.draw({ address: `/en/${page}`, first: '{}' });
    /** Draws until the thread is ready. */
    const eventually = async (page: string) => {
      for (const end = Date.now() + 90_000; Date.now() < end; await pause(20)) {
        const drawn = await draw(page);
        if (drawn) return drawn;
      }
      return assert.fail('the thread did not become ready');
    };
    return { draw, eventually, stop: () => drawing.stop() };
  };
  after(async () => {
    await Promise.all(started.map((drawing) => drawing.stop()));
    fs.rmSync(folder, { recursive: true });
  });

  it('draws a page from its address and its answers', async () => {
    const { eventually } = start(bundle);

    const { title, body } = await eventually('words');

    assert.deepEqual([title, body.split(' ')[0]], ['/en/words', '{}']);
  });

  it('leaves a page that breaks to the browser, says so once, and goes on', async () => {
    const lines: string[] = [];
    const { draw, eventually } = start(bundle, lines);
    await eventually('words');

    assert.equal(await draw('breaks'), undefined);

    assert.ok(await draw('words'));
    assert.equal(lines.length, 1);
    const { page, err } = JSON.parse(lines[0]!) as { page: string; err: { message: string } };
    assert.deepEqual([page, err.message], ['/en/breaks', 'no such fruit']);
  });

  it('does not keep a reader waiting for a page that never comes', async () => {
    const { draw, eventually } = start(bundle);
    await eventually('words');
    const since = performance.now();

    assert.equal(await draw('never'), undefined);

    assert.ok(performance.now() - since < 10_000);
    assert.ok(await draw('words'));
  });

  it('puts another thread in the place of one that hangs', async () => {
    const { draw, eventually } = start(bundle);
    await eventually('words');
    assert.equal(await draw('hangs'), undefined);
    assert.equal(await draw('words'), undefined);

    await pause(3_100);
    const { body } = await eventually('words');

    assert.match(body, / [56]$/, 'a thread that has drawn little but its first pages');
  });

  it('has browsers draw when more pages come at once than it can draw in time', async () => {
    const { draw, eventually } = start(bundle);
    await eventually('words');

    let refused = 0;
    const all = Array.from({ length: 40 }, async () => (await draw('words')) ?? refused++);
    await pause(0);

    assert.equal(refused, 24);
    await Promise.all(all);
    assert.ok(await eventually('words'), 'draws again, at once or, on a busy machine, by a new thread');
  });

  it('draws nothing when there is no built app, and when it was stopped', async () => {
    const lines: string[] = [];
    const none = start(path.join(folder, 'none.mjs'), lines);
    const some = start(bundle);
    await some.eventually('words');
    await some.stop();

    for (let tries = 0; lines.length === 0 && tries < 200; tries++) await pause(20);
    assert.match(lines[0]!, /ERR_MODULE_NOT_FOUND/);
    assert.deepEqual([await none.draw('words'), await some.draw('words')], [undefined, undefined]);
  });
});

const pause = (milliseconds: number) => new Promise((resume) => setTimeout(resume, milliseconds));
