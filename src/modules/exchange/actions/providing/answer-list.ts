import { element, writeElement } from '#platform/xml';
import { type Frame, head, refusal, TAIL } from '../../domain/providing/envelope.ts';
import type { ListVerb } from '../../domain/providing/question.ts';
import { sayableIn } from '../../domain/providing/formats.ts';
import { scopeOf } from '../../domain/providing/sets.ts';
import type { Db, ProvidingInSteps } from './deps.ts';
import { type Item, listItems } from './list-items.ts';
import { readSurroundings } from './read-surroundings.ts';
import { type Place, writeToken } from './read-token.ts';
import { writeHeader, writeTold, type Writing } from './write-told.ts';

/** Records in one answer, unless the centre was told otherwise. */
const ANSWER = 500;
/** Records read and written at once: as much as is held in memory. */
const CHUNK = 50;
/** The first piece is small: whoever asks hears something soon. */
const FIRST = 2;

interface Chunk {
  readonly text: string;
  readonly count: number;
  /** Of the last one, where there are more. */
  readonly after: Place['after'];
}

/** A page of a list, text by text; no transaction is open while the harvester reads. */
export async function answerList(
  deps: ProvidingInSteps,
  place: Place,
  { frame, origin }: { readonly frame: Frame; readonly origin: string },
): Promise<string | AsyncIterable<string>> {
  const writing = { repository: deps.repository, origin, prefix: place.prefix };
  const { perAnswer = ANSWER } = deps;
  const read = (after: Place['after'], limit: number) =>
    deps.step((db) => readChunk(db, { ...place, after }, { ...writing, limit }));
  const first = await read(place.after, Math.min(FIRST, perAnswer));
  if (first.count === 0) return refusal(frame, { error: 'noRecordsMatch', message: 'There is none' });
  return textsOf();

  async function* textsOf(): AsyncGenerator<string> {
    yield `${head(frame)}<${place.verb}>${first.text}`;
    let { count, after } = first;
    while (after && count < perAnswer) {
      const next = await read(after, Math.min(CHUNK, perAnswer - count));
      count += next.count;
      after = next.after;
      yield next.text;
    }
    yield `${tokenOf({ ...place, after }, count)}</${place.verb}>${TAIL}`;
  }

  /** The last page of several carries an empty one. */
  function tokenOf(next: Place, count: number): string {
    if (!next.after && !place.after) return '';
    const { after } = next;
    const token = after ? writeToken(deps.signingKey, { ...next, after, cursor: place.cursor + count }) : '';
    return writeElement(element('resumptionToken', token, { cursor: String(place.cursor) }));
  }
}

async function readChunk(
  db: Db,
  place: Place,
  { limit, ...writing }: Writing & { readonly limit: number },
): Promise<Chunk> {
  const scope = scopeOf(place.set, sayableIn(place.prefix));
  // One more than is told says whether there are more.
  const found = await listItems(db, scope, {
    ...place,
    from: momentIn(place.from),
    until: momentIn(place.until),
    limit: limit + 1,
  });
  const items = found.slice(0, limit);
  const last = found.length > limit ? items.at(-1) : undefined;
  return {
    text: (await write(db, place.verb, { items, writing })).join(''),
    count: items.length,
    after: last && { changedAt: last.changedAt, id: last.id },
  };
}

const momentIn = (text: string | undefined) => (text === undefined ? undefined : new Date(text));

async function write(
  db: Db,
  verb: ListVerb,
  { items, writing }: { readonly items: readonly Item[]; readonly writing: Writing },
): Promise<string[]> {
  if (verb === 'ListIdentifiers') return items.map((item) => writeHeader(item, writing));
  const told = await readSurroundings(db, items);
  return items.map((item) => writeTold(item, told, writing));
}
