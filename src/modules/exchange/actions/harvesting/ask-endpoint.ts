import {
  type Identity,
  type MetadataFormat,
  readFormat,
  readIdentity,
  readSet,
  type RecordSet,
} from '../../domain/oai/identity.ts';
import { type OaiRecord, readRecord } from '../../domain/oai/oai-record.ts';
import { refused } from '../../domain/refusals.ts';
import { listed } from './harvest.ts';
import { readAnswer } from './read-answer.ts';
import type { Stranger } from './stranger.ts';

/** What the endpoint says of itself. */
async function askIdentity(stranger: Stranger): Promise<Identity> {
  let identity: Identity | undefined;
  for await (const { element } of readAnswer(stranger, { verb: 'Identify' }))
    if (element.name === 'Identify') identity = readIdentity(element);
  if (!identity) throw refused('answer-not-oai', { root: 'OAI-PMH' });
  return identity;
}

async function askFormats(stranger: Stranger): Promise<MetadataFormat[]> {
  const formats: MetadataFormat[] = [];
  for await (const element of listed(stranger, { verb: 'ListMetadataFormats' }, 'metadataFormat'))
    formats.push(readFormat(element));
  return formats;
}

async function askSets(stranger: Stranger): Promise<RecordSet[]> {
  const sets: RecordSet[] = [];
  for await (const element of listed(stranger, { verb: 'ListSets' }, 'set')) sets.push(readSet(element));
  return sets;
}

async function askRecord(
  stranger: Stranger,
  { identifier, prefix }: { readonly identifier: string; readonly prefix: string },
): Promise<OaiRecord | undefined> {
  const question = { verb: 'GetRecord', identifier, metadataPrefix: prefix };
  let found: OaiRecord | undefined;
  for await (const { verb, element } of readAnswer(stranger, question))
    if (verb === 'GetRecord' && element.name === 'record') found = readRecord(element);
  return found;
}

/** The other questions: what an endpoint says of itself, its formats, its sets, one record. */
export const askEndpoint = {
  identity: askIdentity,
  formats: askFormats,
  sets: askSets,
  record: askRecord,
};
