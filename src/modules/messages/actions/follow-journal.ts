import { advisersOf } from '#modules/access';
import { type CaseNews, whomToTell } from '#modules/cases';
import { inTurn } from '#platform/database';
import { endOfJournal, type Entry, follow, startOfJournal } from '#platform/journal';
import { planLetter, type PlannedLetter } from '../domain/plan-letters.ts';
import { whenAwake } from './when-awake.ts';
import { gatheredUntil } from '../domain/gathering.ts';
import { insertLetter, joinWaitingLetter, keepPosition, lastSentAt, readPosition } from '../store/outbox.ts';
import { deliver } from './deliver.ts';
import type { MessagesDeps } from './deps.ts';
import { InTurn } from './in-turn.ts';

/**
 * Turns entries of the journal into letters as they come, and sends them beside: a mail server that is slow keeps nobody from
 * reading on. Of several nodes each entry is taken by one.
 */
export async function followJournal(
  deps: MessagesDeps,
  connection: Parameters<typeof follow>[0]['connection'],
): Promise<() => Promise<void>> {
  const { db, log } = deps;
  const failed = (error: unknown) => log.error({ err: error }, 'letters');
  const sending = new InTurn(() => deliver(deps), failed);
  const stop = await follow({
    db,
    connection,
    from: await startingPoint(deps),
    take: async (entries) => {
      await takeEntries(deps, entries);
      sending.want();
    },
    failed,
  });
  return async () => {
    await stop();
    await sending.ended();
  };
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

type Reading = Pick<MessagesDeps, 'db' | 'door' | 'corridor'>;

export const takeEntries = ({ db, door, corridor }: Reading, entries: readonly Entry[]): Promise<void> =>
  inTurn(db, 'messages.reader', async (own) => {
    const position = (await readPosition(own)) ?? startOfJournal;
    for (const entry of entries) {
      const planned = entry.position > position ? planLetter(entry) : undefined;
      const letters = planned ? await addressed({ db: own, door, corridor }, planned) : [];
      for (const letter of letters)
        if (!letter.isGathered || !(await joinWaitingLetter(own, letter)))
          await insertLetter(own, entry.position, letter);
    }
    await keepPosition(own, Math.max(position, entries.at(-1)?.position ?? position));
  });

/** One letter to each; to nobody where a claim was decided before it was read, as that of an adviser's own invitation is. */
async function addressed(
  { db, door, corridor }: Reading,
  { claimId, news, toAdvisers, ...letter }: PlannedLetter,
): Promise<(PlannedLetter & { readonly notBefore?: Date })[]> {
  if (claimId !== undefined) {
    const deciders = await door.whoDecides(db as never, claimId);
    return deciders.map((accountId) => ({ ...letter, accountId }));
  }
  if (news === undefined && !toAdvisers) return [letter];
  const concerned = news ? await whomToTell(db, news as CaseNews) : await advisersOfAll({ db, corridor });
  const planned = concerned.map(async ({ accountId, side }) => {
    const timeZone = corridor.sides.find(({ code }) => code === side)?.timeZone ?? 'UTC';
    const to = { ...letter, accountId };
    const now = new Date();
    const earliest = letter.isGathered
      ? new Date(gatheredUntil(now.getTime(), (await lastSentAt(db, to))?.getTime()))
      : now;
    return { ...to, notBefore: whenAwake(earliest, timeZone) };
  });
  return Promise.all(planned);
}

async function advisersOfAll({ db, corridor }: Pick<Reading, 'db' | 'corridor'>) {
  const told = new Map<string, string>();
  for (const { code } of corridor.sides)
    for (const accountId of await advisersOf(db, code)) told.set(accountId, code);
  return [...told].map(([accountId, side]) => ({ accountId, side }));
}
