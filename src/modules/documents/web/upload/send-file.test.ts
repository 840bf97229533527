import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Line, sendFile } from './send-file.ts';

/** The line broke. */
class Lost extends Error {}

/** A centre at the other end of a line that breaks as it is told. */
function lineThat(breaks: readonly (Error | undefined)[]) {
  const kept: Uint8Array[] = [];
  const waits: number[] = [];
  const count = () => kept.reduce((sum, { length }) => sum + length, 0);
  let times = 0;
  const line: Line = {
    send: async (offset, bytes) => {
      assert.equal(offset, count());
      const all = new Uint8Array(await bytes.arrayBuffer());
      const broken = breaks[times++];
      // Half of it arrives before the line breaks.
      kept.push(broken ? all.subarray(0, Math.floor(all.length / 2)) : all);
      if (broken) throw broken;
      return count();
    },
    ask: async () => count(),
    isPassing: (error) => error instanceof Lost,
    again: async (milliseconds) => void waits.push(milliseconds),
  };
  return { line, waits, whole: () => Buffer.concat(kept) };
}

describe('sending a file', () => {
  const content = Buffer.alloc(40_000_000, 'abcdefg');
  const file = new Blob([content]);
  const watched = { onReceived: () => {}, onLost: () => {} };

  it('goes on from what has arrived when the line breaks, waiting longer each time', async () => {
    const lost = new Lost();
    const { line, waits, whole } = lineThat([undefined, lost, lost, undefined, lost]);
    const heard: number[] = [];

    await sendFile([file, 0], line, { onReceived: (bytes) => heard.push(bytes), onLost: () => {} });

    assert.ok(whole().equals(content));
    assert.deepEqual(waits, [500, 1000, 500]);
    assert.deepEqual(
      heard,
      heard.toSorted((a, b) => a - b),
    );
    assert.equal(heard.at(-1), content.length);
  });

  it('ends with what the centre refuses', async () => {
    const { line } = lineThat([new Error('refused')]);

    await assert.rejects(sendFile([file, 0], line, watched), /refused/);
  });

  it('sends nothing of a file that has arrived', async () => {
    const { line, whole } = lineThat([]);

    await sendFile([file, content.length], line, watched);

    assert.equal(whole().length, 0);
  });
});
