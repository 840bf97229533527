import { type ForeignOutcome, type ForeignRecord, type RegisterDeps, takeForeign } from '#modules/register';
import type { ImportReport, RowFault } from '#platform/imports';
import type { Language } from '#platform/languages';
import { Refusal } from '#platform/refusal';
import { repositoryOf } from '../../domain/conformity/judge-endpoint.ts';
import { refused } from '../../domain/refusals.ts';
import { askEndpoint } from '../harvesting/ask-endpoint.ts';
import { harvest } from '../harvesting/harvest.ts';
import type { Stranger } from '../harvesting/stranger.ts';
import { sayRefusal } from '../../texts/refusals.ts';
import { type Hearing, hearings } from './hearings.ts';

export interface HarvestWish {
  /** Only what changed from then on. */
  readonly from?: string | undefined;
  readonly language: Language;
  /** The side of organisations of which CERIF does not say where they are. */
  readonly side?: string | undefined;
  progress?(records: number): void;
}

export interface HarvestReport extends ImportReport {
  /** From when to ask the next time, so that nothing is missed. */
  readonly next: string;
}

const MOST_TOLD = 1000;

/** Takes what another register tells over OAI-PMH: each record whole or not at all, what waits for others once they are there. */
export async function harvestRegister(
  deps: RegisterDeps,
  stranger: Stranger,
  wish: HarvestWish,
): Promise<HarvestReport> {
  const began = performance.now();
  const identity = await askEndpoint.identity(stranger);
  const formats = await askEndpoint.formats(stranger);
  const hearing = hearings.find(({ namespace }) => formats.some((format) => format.namespace === namespace));
  if (!hearing) throw refused('format-missing', { formats: formats.map(({ prefix }) => prefix).join(', ') });
  const repository = repositoryOf(identity) || new URL(stranger.baseUrl).hostname;
  const register = {
    repository,
    isOfOurs: hearing.isOfOurs,
    aliases: new Map<string, string>(),
    language: wish.language,
  };
  const taking = new Taking(wish, (record) => takeForeign(deps, record, register));
  const { prefix } = formats.find(({ namespace }) => namespace === hearing.namespace)!;
  const sides = { ofOthers: wish.side, ofCharacters: sideOfCharacters(deps) };
  let next = '';
  const heard = { ...stranger, answeredAt: (moment: string) => (next ||= moment) };
  const teller = { repository, title: identity.name, href: stranger.baseUrl, sides };
  const asked = { prefix, from: wish.from, granularity: identity.granularity };
  const stoppedBy = await untilRefused(async () => {
    for await (const record of recordsOf(heard, hearing, asked))
      await taking.take(hearing.read(record, teller));
  });
  await taking.takeWaiting();
  const milliseconds = Math.round(performance.now() - began);
  return { ...taking.report(stoppedBy), name: stranger.baseUrl, format: prefix, milliseconds, next };
}

const sideOfCharacters = ({ corridor }: RegisterDeps) =>
  corridor.sides.find(({ languages }) => languages.includes('zh'))?.code;

interface Asked {
  readonly prefix: string;
  readonly from: string | undefined;
  readonly granularity: string;
}

async function* recordsOf(stranger: Stranger, { sets }: Hearing, { prefix, from, granularity }: Asked) {
  const since = from !== undefined && granularity === 'YYYY-MM-DD' ? from.slice(0, 10) : from;
  for (const set of sets ?? [undefined]) yield* harvest(stranger, { prefix, set, from: since });
}

/** What was whole before the list went wrong is kept; the report says where it ended. */
async function untilRefused(work: () => Promise<void>): Promise<Refusal | undefined> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

type Heard = ReturnType<Hearing['read']>;

/** Counts what becomes of records, and keeps those that wait for others. */
class Taking {
  readonly #wish: HarvestWish;
  readonly #keep: (record: ForeignRecord) => Promise<ForeignOutcome>;
  readonly #counts = { created: 0, changed: 0, unchanged: 0, refused: 0 };
  readonly #faults: RowFault[] = [];
  #waiting: ForeignRecord[] = [];
  #rows = 0;

  constructor(wish: HarvestWish, keep: (record: ForeignRecord) => Promise<ForeignOutcome>) {
    this.#wish = wish;
    this.#keep = keep;
  }

  async take(heard: Heard) {
    const line = ++this.#rows;
    this.#wish.progress?.(line);
    if ('fault' in heard) this.#refuse([{ line, ...heard.fault(this.#wish.language) }]);
    else await this.#try({ line, ...heard });
  }

  /** Again and again, as long as any comes in. */
  async takeWaiting() {
    for (let left = Infinity; this.#waiting.length < left && this.#waiting.length > 0;) {
      left = this.#waiting.length;
      const again = this.#waiting;
      this.#waiting = [];
      for (const record of again) await this.#try(record);
    }
    for (const record of this.#waiting) this.#refuse((await this.#told(record)).faults);
    this.#waiting = [];
  }

  report(stoppedBy: Refusal | undefined) {
    const { language } = this.#wish;
    const message = stoppedBy && (sayRefusal(stoppedBy, language) ?? stoppedBy.code);
    const { refused: refusedRows, ...taken } = this.#counts;
    return {
      rows: this.#rows,
      ...taken,
      refused: refusedRows,
      refusals: this.#faults.slice(0, MOST_TOLD),
      refusalsLeftOut: Math.max(0, this.#faults.length - MOST_TOLD),
      isComplete: stoppedBy === undefined,
      ...(stoppedBy && { stoppedBy: { line: this.#rows + 1, code: stoppedBy.code, message: message! } }),
    };
  }

  async #try(record: ForeignRecord) {
    const outcome = await this.#keep(record);
    if (outcome.is === 'waiting') this.#waiting.push(record);
    else if (outcome.is === 'refused') this.#refuse(outcome.faults);
    else this.#counts[outcome.is]++;
  }

  async #told(record: ForeignRecord) {
    const outcome = await this.#keep(record);
    return { faults: 'faults' in outcome ? outcome.faults : [] };
  }

  #refuse(faults: readonly RowFault[]) {
    this.#counts.refused++;
    this.#faults.push(...faults);
  }
}
