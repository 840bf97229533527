import type { Part, Upload } from '../files.ts';
import { demandOwn, uploadOf } from './begin.ts';
import type { FilesDeps } from './deps.ts';
import { Receiver } from './receiver.ts';
import { closed, tooLarge, wrongOffset } from './refusals.ts';

export function append(deps: FilesDeps, id: string, { by, offset, content }: Part): Promise<Upload> {
  return deps.locks.hold(id, async (lost) => {
    const row = await demandOwn(deps, id, { by });
    if (row.state === 'complete' || row.isClosing) throw closed(id);
    if (offset !== row.received) throw wrongOffset(id, row.received);
    const receiver = await Receiver.resume(deps, row);
    const most = Math.min(row.claimedBytes ?? deps.mostBytes, deps.mostBytes);
    try {
      for await (const bytes of patiently(content, deps.patienceMs)) {
        if (receiver.taken + bytes.length > most) throw tooLarge(most);
        await receiver.take(bytes, lost);
      }
    } catch (error) {
      // What came whole before the line broke is kept; the first fault is the one to tell.
      await receiver.rest(lost).catch(() => {});
      throw error;
    }
    await receiver.rest(lost);
    return uploadOf(receiver.row);
  });
}

/** Gives up a sender that stays silent: its lock would keep out the one that comes back. */
async function* patiently(
  content: AsyncIterable<Uint8Array>,
  patienceMs: number,
): AsyncGenerator<Uint8Array> {
  const stream = content[Symbol.asyncIterator]();
  try {
    for (;;) {
      const silence = Promise.withResolvers<never>();
      const late = setTimeout(() => silence.reject(new Error('The sender fell silent.')), patienceMs);
      const next = await Promise.race([stream.next(), silence.promise]).finally(() => clearTimeout(late));
      if (next.done) return;
      yield next.value;
    }
  } finally {
    // Not awaited: a generator that waits for its own next bytes answers only when they come.
    void stream.return?.()?.catch(() => {});
  }
}
