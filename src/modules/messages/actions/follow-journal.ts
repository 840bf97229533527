import { inTurn } from '#platform/database';
import { endOfJournal, type Entry, follow, startOfJournal } from '#platform/journal';
import { planLetter } from '../domain/plan-letters.ts';
import { insertLetter, keepPosition, readPosition } from '../store/outbox.ts';
import { deliver } from './deliver.ts';
import type { MessagesDeps } from './deps.ts';

/** Turns entries of the journal into letters as they come, and sends them. Of several nodes each entry is taken by one. */
export async function followJournal(
  deps: MessagesDeps,
  connection: Parameters<typeof follow>[0]['connection'],
): Promise<() => Promise<void>> {
  const { db, log } = deps;
  return follow({
    db,
    connection,
    from: await startingPoint(deps),
    take: async (entries) => {
      await takeEntries(deps, entries);
      await deliver(deps);
    },
    failed: (error) => log.error({ err: error }, 'letters'),
  });
}

/** Where the module is new, nobody is told of what happened before. */
const startingPoint = ({ db }: MessagesDeps): Promise<number> =>
  inTurn(db, 'messages.reader', async (own) => {
    const known = await readPosition(own);
    if (known !== undefined) return known;
    const position = await endOfJournal(own);
    await keepPosition(own, position);
    return position;
  });

export const takeEntries = ({ db }: Pick<MessagesDeps, 'db'>, entries: readonly Entry[]): Promise<void> =>
  inTurn(db, 'messages.reader', async (own) => {
    const position = (await readPosition(own)) ?? startOfJournal;
    for (const entry of entries) {
      const letter = entry.position > position ? planLetter(entry) : undefined;
      if (letter) await insertLetter(own, entry.position, letter);
    }
    await keepPosition(own, Math.max(position, entries.at(-1)?.position ?? position));
  });
