import { Refusal } from '#platform/refusal';
import { Agreement } from '../../domain/conformity/agreement.ts';
import { cerifSets } from '../../domain/conformity/entities.ts';
import { type Finding, finding } from '../../domain/conformity/finding.ts';
import {
  cerifFormats,
  judgeFormats,
  judgeIdentity,
  judgeSets,
  repositoryOf,
} from '../../domain/conformity/judge-endpoint.ts';
import { judgePayload } from '../../domain/conformity/judge-payload.ts';
import type { OaiRecord } from '../../domain/oai/oai-record.ts';
import { attributeOf } from '../../domain/xml-element.ts';
import { askEndpoint } from '../harvesting/ask-endpoint.ts';
import { harvest } from '../harvesting/harvest.ts';
import { isXml } from '../harvesting/read-answer.ts';
import type { Stranger } from '../harvesting/stranger.ts';

/** What was found, by kind: how often, with the first few places. */
export interface CheckReport {
  readonly endpoint: string;
  readonly records: number;
  readonly deleted: number;
  readonly findings: readonly { readonly number: number; readonly examples: readonly Finding[] }[];
  readonly milliseconds: number;
}

const EXAMPLES = 5;

/** Makes the checks of the OpenAIRE CRIS validator and those that it leaves out, over every set and both versions. */
export async function checkEndpoint(
  stranger: Stranger,
  progress?: (records: number) => void,
): Promise<CheckReport> {
  const check = new Check(stranger, progress);
  const began = performance.now();
  await check.run();
  return { ...check.report(), milliseconds: Math.round(performance.now() - began) };
}

class Check {
  readonly #stranger: Stranger;
  readonly #progress: ((records: number) => void) | undefined;
  readonly #found = new Map<string, { number: number; examples: Finding[] }>();
  #records = 0;
  #deleted = 0;

  constructor(stranger: Stranger, progress?: (records: number) => void) {
    this.#progress = progress;
    this.#stranger = {
      ...stranger,
      heard: ({ contentType }) => {
        if (!isXml(contentType)) this.#tell([finding('content-type-wrong', { contentType })]);
      },
    };
  }

  report(): Omit<CheckReport, 'milliseconds'> {
    return {
      endpoint: this.#stranger.baseUrl,
      records: this.#records,
      deleted: this.#deleted,
      findings: [...this.#found.values()],
    };
  }

  async run() {
    await this.#orTell(async () => {
      const identity = await askEndpoint.identity(this.#stranger);
      const formats = await askEndpoint.formats(this.#stranger);
      this.#tell(judgeIdentity(identity, this.#stranger.baseUrl, formats));
      this.#tell(judgeFormats(formats));
      await this.#orTell(async () => this.#tell(judgeSets(await askEndpoint.sets(this.#stranger))));
      for (const { prefix } of cerifFormats(formats)) await this.#checkFormat(prefix, repositoryOf(identity));
    });
  }

  async #checkFormat(prefix: string, repository: string) {
    const agreement = new Agreement();
    for (const { spec: set, entity } of cerifSets)
      await this.#orTell(async () => {
        for await (const record of harvest(this.#stranger, { prefix, set })) {
          this.#records++;
          this.#progress?.(this.#records);
          this.#tell(judgeRecord(record, { entity, repository, agreement }));
          if (record.header.isDeleted) this.#deleted++;
        }
      });
    this.#tell(agreement.end());
  }

  /** A list that cannot be read is a finding, and the next one is asked all the same. */
  async #orTell(work: () => Promise<void>) {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.#tell([finding('harvest-failed', { code: error.code, ...error.facts })]);
    }
  }

  #tell(findings: readonly Finding[]) {
    for (const one of findings) {
      const known = this.#found.get(one.code) ?? { number: 0, examples: [] };
      this.#found.set(one.code, known);
      known.number++;
      if (known.examples.length < EXAMPLES) known.examples.push(one);
    }
  }
}

interface Around {
  readonly entity: string;
  readonly repository: string;
  readonly agreement: Agreement;
}

function judgeRecord({ header, metadata }: OaiRecord, { entity, repository, agreement }: Around): Finding[] {
  if (!metadata) return [];
  const record = header.identifier;
  if (metadata.name !== entity) return [finding('entity-out-of-place', { record, entity: metadata.name })];
  const id = attributeOf(metadata, 'id');
  const wanted = [`oai:${repository}:${id}`, `oai:${repository}:${entity}s/${id}`];
  return [
    ...(id === undefined ? [finding('record-without-id', { record })] : []),
    ...(id === undefined || wanted.includes(record)
      ? []
      : [finding('identifier-wrong', { record, wanted: wanted[0] })]),
    ...judgePayload(metadata, record),
    ...agreement.add(metadata, record),
  ];
}
