import { createHash } from 'node:crypto';
import type { HarvestLimits } from '../../domain/oai/harvest-limits.ts';
import { type OaiRecord, readHeader, readRecord, type RecordHeader } from '../../domain/oai/oai-record.ts';
import { refused } from '../../domain/refusals.ts';
import type { XmlElement } from '../../domain/xml-element.ts';
import { readAnswer } from './read-answer.ts';
import type { Stranger } from './stranger.ts';

/** Which records; `from` and `until` as the endpoint counts, both included. */
export interface Wanted {
  readonly prefix: string;
  readonly set?: string | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** The records of a list, each whole, over as many answers as it takes. */
export async function* harvest(stranger: Stranger, wanted: Wanted): AsyncGenerator<OaiRecord> {
  for await (const element of listed(stranger, { verb: 'ListRecords', ...asked(wanted) }, 'record'))
    yield readRecord(element);
}

/** As `harvest`, without what the records say. */
export async function* listHeaders(stranger: Stranger, wanted: Wanted): AsyncGenerator<RecordHeader> {
  for await (const element of listed(stranger, { verb: 'ListIdentifiers', ...asked(wanted) }, 'header'))
    yield readHeader(element);
}

const asked = ({ prefix, set, from, until }: Wanted) => ({
  metadataPrefix: prefix,
  ...(set !== undefined && { set }),
  ...(from !== undefined && { from }),
  ...(until !== undefined && { until }),
});

type Question = Readonly<Record<string, string>> & { readonly verb: string };

/** The elements of a name in a list, over all its answers. */
export async function* listed(stranger: Stranger, first: Question, name: string): AsyncGenerator<XmlElement> {
  const progress = new Progress(stranger.limits);
  let question: Question = first;
  for (;;) {
    let token = '';
    for await (const { verb, element } of readAnswer(stranger, question)) {
      if (verb !== first.verb) continue;
      if (element.name === 'resumptionToken') token = element.text.trim();
      if (element.name !== name) continue;
      progress.count();
      yield element;
    }
    if (token === '') return;
    progress.goOn(token);
    question = { verb: first.verb, resumptionToken: token };
  }
}

/** Watches that a list comes to an end. */
class Progress {
  readonly #limits: HarvestLimits;
  readonly #tokens = new Set<string>();
  #records = 0;
  #inAnswer = 0;
  #empty = 0;

  constructor(limits: HarvestLimits) {
    this.#limits = limits;
  }

  count() {
    this.#inAnswer++;
    if (++this.#records > this.#limits.records) throw this.#endless();
  }

  goOn(token: string) {
    const { tokenLength, answers, emptyAnswers } = this.#limits;
    if (token.length > tokenLength)
      throw refused('token-too-long', { length: token.length, most: tokenLength });
    const digest = createHash('sha256').update(token).digest('base64').slice(0, 22);
    if (this.#tokens.has(digest)) throw refused('token-repeated', { records: this.#records });
    this.#tokens.add(digest);
    this.#empty = this.#inAnswer === 0 ? this.#empty + 1 : 0;
    this.#inAnswer = 0;
    if (this.#empty > emptyAnswers || this.#tokens.size >= answers) throw this.#endless();
  }

  #endless = () => refused('list-without-end', { records: this.#records, answers: this.#tokens.size });
}
