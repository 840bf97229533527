import { otlpRequest, type Sender } from './otlp.ts';
import type { EndedSpan } from './tracer.ts';

/** Where spans go. */
export interface Collector {
  /** Without `/v1/traces`, such as `http://127.0.0.1:4318`. */
  readonly endpoint: string;
  /** Such as a key of the collector. */
  readonly headers: Readonly<Record<string, string>>;
}

interface Exporting {
  readonly collector: Collector;
  readonly sender: Sender;
  /** Told when a delivery fails after one that did not, once. */
  failed(reason: string): void;
  /** Between two deliveries; OpenTelemetry's own when absent. */
  readonly everyMs?: number;
}

/** Limits of OpenTelemetry's batch processor: a collector that is away costs this much memory, and nothing else. */
const MOST_WAITING = 2048;
const BATCH = 512;
const EVERY_MS = 5000;
const LATEST_MS = 10_000;
const LONGEST_PAUSE_MS = 60_000;
/** Too much for the collector now, or nobody there: worth another try. */
const PASSING = new Set([429, 502, 503, 504]);

/** Gathers ended spans and hands them to a collector (OTLP over HTTP, JSON). Never holds up who ends a span, and never throws. */
export class SpanExporter {
  readonly counts = { exported: 0, dropped: 0 };
  readonly #exporting: Exporting;
  #waiting: EndedSpan[] = [];
  #timer: NodeJS.Timeout | undefined;
  #pauseMs: number;
  #isFailing = false;
  #sending: Promise<unknown> = Promise.resolve();

  constructor(exporting: Exporting) {
    this.#exporting = exporting;
    this.#pauseMs = this.#everyMs;
  }

  take(span: EndedSpan): void {
    if (this.#waiting.length >= MOST_WAITING) {
      this.counts.dropped += 1;
      return;
    }
    this.#waiting.push(span);
    this.#timer ??= setTimeout(() => void this.#deliver(), this.#pauseMs).unref();
  }

  /** Delivers what waits, once; what cannot be delivered is lost. */
  async stop(): Promise<void> {
    await this.#sending;
    while (this.#waiting.length > 0) {
      const before = this.#waiting.length;
      await this.#deliver();
      if (this.#waiting.length >= before) break;
    }
    clearTimeout(this.#timer);
  }

  get #everyMs(): number {
    return this.#exporting.everyMs ?? EVERY_MS;
  }

  async #deliver(): Promise<void> {
    clearTimeout(this.#timer);
    const batch = this.#waiting.splice(0, BATCH);
    const sent = this.#send(batch);
    this.#sending = sent;
    const outcome = await sent;
    if (outcome === 'taken') this.counts.exported += batch.length;
    else if (outcome === 'refused') this.counts.dropped += batch.length;
    else this.#putBack(batch);
    this.#pauseMs = outcome === 'later' ? Math.min(this.#pauseMs * 2, LONGEST_PAUSE_MS) : this.#everyMs;
    const soon = outcome === 'later' || this.#waiting.length < BATCH ? this.#pauseMs : 0;
    this.#timer = this.#waiting.length > 0 ? setTimeout(() => void this.#deliver(), soon).unref() : undefined;
  }

  /** In front of what came meanwhile; the newest are given up where there is no room. */
  #putBack(batch: EndedSpan[]): void {
    const all = [...batch, ...this.#waiting];
    this.counts.dropped += Math.max(0, all.length - MOST_WAITING);
    this.#waiting = all.slice(0, MOST_WAITING);
  }

  async #send(batch: readonly EndedSpan[]): Promise<'taken' | 'refused' | 'later'> {
    const { collector, sender } = this.#exporting;
    try {
      const { ok, status, body } = await fetch(`${collector.endpoint}/v1/traces`, {
        method: 'POST',
        headers: { ...collector.headers, 'content-type': 'application/json' },
        body: JSON.stringify(otlpRequest(sender, batch)),
        signal: AbortSignal.timeout(LATEST_MS),
        redirect: 'error',
      });
      await body?.cancel();
      if (!ok) this.#tell(`the collector answered ${status}`);
      else this.#isFailing = false;
      return ok ? 'taken' : PASSING.has(status) ? 'later' : 'refused';
    } catch (error) {
      this.#tell(error instanceof Error ? error.message : String(error));
      return 'later';
    }
  }

  #tell(reason: string): void {
    if (!this.#isFailing) this.#exporting.failed(reason);
    this.#isFailing = true;
  }
}
