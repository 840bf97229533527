import { toldParties } from '#modules/parties';
import { toldRecords } from '#modules/register';
import type { Element } from '#platform/xml';
import { identify, listFormats, listSets } from '../../domain/providing/describe.ts';
import { answer, type Frame, head, refusal, TAIL } from '../../domain/providing/envelope.ts';
import { formats, type Prefix, sayableIn } from '../../domain/providing/formats.ts';
import {
  type Arguments,
  type ListQuestion,
  type OaiError,
  type Question,
  readQuestion,
} from '../../domain/providing/question.ts';
import { meantBy } from '../../domain/providing/repository.ts';
import { answerList } from './answer-list.ts';
import type { Db, ProvidingInSteps } from './deps.ts';
import { findItem, type Item } from './list-items.ts';
import { readSurroundings } from './read-surroundings.ts';
import { type Place, readToken } from './read-token.ts';
import { writeTold } from './write-told.ts';

/** Where the repository stands below the centre's address. */
export const PATH = '/oai';

interface Asked {
  readonly given: Arguments;
  /** The centre's address as it was asked; its public one goes before. */
  readonly origin: string;
}

/** Answers a question of OAI-PMH 2.0; whatever is wrong with it is said in the protocol's own way. */
export async function answerQuestion(
  deps: ProvidingInSteps,
  { given, origin: asked }: Asked,
): Promise<string | AsyncIterable<string>> {
  const origin = deps.repository.publicUrl ?? asked;
  const frame: Frame = { answeredAt: deps.now(), baseUrl: `${origin}${PATH}`, arguments: given };
  const question = readQuestion(given);
  if ('error' in question) return refusal(frame, question);
  if (isList(question)) {
    const begun = await beginList(deps, question);
    if ('error' in begun) return refusal(frame, begun);
    return answerList(deps, begun.place, { origin, frame: { ...frame, answeredAt: begun.standsUntil } });
  }
  if (question.verb === 'GetRecord') return answerRecord(deps, question, { origin, frame });
  const content = await describe(deps, question, frame.baseUrl);
  return 'error' in content ? refusal(frame, content) : answer(frame, content);
}

type AskedList = ListQuestion | Extract<Question, { token: string }>;

const isList = (question: Question): question is AskedList =>
  question.verb === 'ListIdentifiers' || question.verb === 'ListRecords';

/**
 * The moment of an answer is one up to which everything was told: a harvester that asks from there the next time misses
 * nothing that is being written now.
 */
async function beginList(
  { step, signingKey }: ProvidingInSteps,
  question: AskedList,
): Promise<{ place: Place; standsUntil: Date } | OaiError> {
  const standsUntil = await step(async (db) => {
    const moments = [await toldRecords.standUntil(db), await toldParties.standUntil(db)];
    return new Date(Math.min(...moments.map(Number)));
  });
  if (!('token' in question))
    return { standsUntil, place: { ...question, begunBy: standsUntil, after: undefined, cursor: 0 } };
  const place = readToken(signingKey, question.token);
  return place?.verb === question.verb
    ? { standsUntil, place }
    : { error: 'badResumptionToken', message: 'Begin the list again' };
}

type Described = Extract<Question, { verb: 'Identify' | 'ListSets' | 'ListMetadataFormats' }>;

async function describe(
  { step, repository, now }: ProvidingInSteps,
  question: Described,
  baseUrl: string,
): Promise<Element | OaiError> {
  if (question.verb === 'ListSets') return listSets();
  if (question.verb === 'Identify')
    return identify(repository, baseUrl, (await step(earliestChange)) ?? now());
  const { identifier } = question;
  if (identifier === undefined) return listFormats(formats.map(({ prefix }) => prefix));
  const meant = meantBy(repository, identifier);
  const item = meant && (await step((db) => findItem(db, meant)));
  return item ? listFormats(formatsOf(item)) : unknown;
}

async function earliestChange(db: Db): Promise<Date | undefined> {
  const moments = [await toldRecords.begin(db), await toldParties.begin(db)].flatMap((one) => one ?? []);
  return moments.length > 0 ? new Date(Math.min(...moments.map(Number))) : undefined;
}

const unknown: OaiError = { error: 'idDoesNotExist', message: 'Nothing here is called so' };

/** What the profile has no place for can be had in Dublin Core, and records in the register's own words. */
const formatsOf = ({ set, record }: Item): Prefix[] =>
  formats
    .map(({ prefix }) => prefix)
    .filter((prefix) => {
      const sayable = sayableIn(prefix);
      return sayable === 'everything' || (sayable === 'records' ? record !== undefined : set !== undefined);
    });

async function answerRecord(
  { step, repository }: ProvidingInSteps,
  { identifier, prefix }: Extract<Question, { verb: 'GetRecord' }>,
  { frame, origin }: { readonly frame: Frame; readonly origin: string },
): Promise<string> {
  const meant = meantBy(repository, identifier);
  if (!meant) return refusal(frame, unknown);
  return step(async (db) => {
    const item = await findItem(db, meant);
    if (!item) return refusal(frame, unknown);
    if (!formatsOf(item).includes(prefix))
      return refusal(frame, {
        error: 'cannotDisseminateFormat',
        message: 'It cannot be had in this format; ListMetadataFormats tells in which',
      });
    const told = await readSurroundings(db, [item]);
    const record = writeTold(item, told, { repository, origin, prefix });
    return `${head(frame)}<GetRecord>${record}</GetRecord>${TAIL}`;
  });
}
