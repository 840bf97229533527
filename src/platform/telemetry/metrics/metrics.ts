import { type Family, type Labels, written } from './exposition.ts';

/** Of a histogram in seconds, as OpenTelemetry advises for requests; a slow database and a long job fit too. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

/** Beyond this a family takes no new series: a label that somebody outside can choose must not fill the memory. */
const MOST_SERIES = 5000;

/** How long a reading may take; a database that does not answer must not silence the rest. */
const LATEST_READING_MS = 3000;

/** A value as it is when it is asked for. */
export interface Reading {
  readonly name: string;
  readonly help: string;
  /** A counter only ever grows while the process lives. */
  readonly type?: 'gauge' | 'counter';
  readonly values: readonly (readonly [value: number, labels?: Labels])[];
}

/** Readings that are taken together; of one that fails the rest of the page is not concerned. */
export interface Watched {
  /** Names it where it cannot be read. */
  readonly part: string;
  read(): Promise<readonly Reading[]> | readonly Reading[];
}

interface Measured {
  readonly labels: Labels;
  readonly buckets: number[];
  count: number;
  sum: number;
}

interface Kept {
  readonly name: string;
  readonly help: string;
  readonly type: 'histogram' | 'counter';
  readonly bounds: readonly number[];
  readonly series: Map<string, Measured>;
}

/** What this process measures of itself, for Prometheus. */
export class Metrics {
  readonly #kept = new Map<string, Kept>();
  readonly #watched: Watched[] = [];
  #dropped = 0;

  /** Returns what adds to it. */
  counter(name: string, help: string): (labels?: Labels, by?: number) => void {
    const kept = this.#keep({ name, help, type: 'counter', bounds: [] });
    return (labels = {}, by = 1) => {
      const measured = this.#seriesOf(kept, labels);
      if (measured) measured.sum += by;
    };
  }

  /** Returns what observes a duration in seconds. */
  histogram(name: string, help: string): (seconds: number, labels?: Labels) => void {
    const kept = this.#keep({ name, help, type: 'histogram', bounds: SECONDS });
    return (seconds, labels = {}) => {
      const measured = this.#seriesOf(kept, labels);
      if (!measured) return;
      const at = SECONDS.findIndex((bound) => seconds <= bound);
      if (at >= 0) measured.buckets[at]! += 1;
      measured.count += 1;
      measured.sum += seconds;
    };
  }

  /** Reads these too whenever the page is asked for. */
  watch(watched: Watched): void {
    this.#watched.push(watched);
  }

  /** The page, in the text format of Prometheus (0.0.4). */
  async expose(): Promise<string> {
    const read = await Promise.all(this.#watched.map((watched) => readOf(watched)));
    const failed = read.map(({ part, readings }): readonly [number, Labels] => [readings ? 0 : 1, { part }]);
    const own: Reading[] = [
      {
        name: 'green_channel_reading_failed',
        help: 'Whether a part could not be read for this page (1) or was (0).',
        values: failed,
      },
      {
        name: 'green_channel_series_dropped_total',
        help: 'Measurements that were not kept because their family has too many series.',
        type: 'counter',
        values: [[this.#dropped]],
      },
    ];
    return written([
      ...[...this.#kept.values()].map(familyOf),
      ...[...own, ...read.flatMap(({ readings }) => readings ?? [])].map(asFamily),
    ]);
  }

  #keep(described: Omit<Kept, 'series'>): Kept {
    const known = this.#kept.get(described.name);
    if (known) return known;
    const kept = { ...described, series: new Map<string, Measured>() };
    this.#kept.set(described.name, kept);
    return kept;
  }

  #seriesOf({ series, bounds }: Kept, labels: Labels): Measured | undefined {
    const key = Object.values(labels).join('\u0001');
    const known = series.get(key);
    if (known) return known;
    if (series.size >= MOST_SERIES) {
      this.#dropped += 1;
      return undefined;
    }
    const measured = { labels, buckets: bounds.map(() => 0), count: 0, sum: 0 };
    series.set(key, measured);
    return measured;
  }
}

const asFamily = ({ name, help, type = 'gauge', values }: Reading): Family => ({
  name,
  help,
  type,
  samples: values.map(([value, labels]) => ({ value, ...(labels && { labels }) })),
});

function familyOf({ name, help, type, bounds, series }: Kept): Family {
  const samples = [...series.values()].flatMap(({ labels, buckets, count, sum }) => {
    if (type === 'counter') return [{ labels, value: sum }];
    let below = 0;
    return [
      ...bounds.map((bound, at) => {
        below += buckets[at]!;
        return { suffix: '_bucket', labels: { ...labels, le: String(bound) }, value: below };
      }),
      { suffix: '_bucket', labels: { ...labels, le: '+Inf' }, value: count },
      { suffix: '_sum', labels, value: sum },
      { suffix: '_count', labels, value: count },
    ];
  });
  return { name, help, type, samples };
}

async function readOf({ part, read }: Watched) {
  const late = Promise.withResolvers<undefined>();
  const timer = setTimeout(() => late.resolve(undefined), LATEST_READING_MS);
  const readings = await Promise.race([(async () => read())().catch(() => undefined), late.promise]);
  clearTimeout(timer);
  return { part, readings };
}
