/** The value below which this share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Seconds of processor time that this process has used, all its threads together. */
export function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

export interface Times {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Mean processor time; on a busy machine nearer to the truth than the time on the wall. */
  readonly processor: number;
}

/** Milliseconds that an act takes for each of the given ones, after a first round that does not count. */
export function timed<Given>(given: readonly Given[], act: (one: Given) => void): Times {
  for (const one of given.slice(0, 100)) act(one);
  const before = processorSeconds();
  const times = given.map((one) => {
    const start = performance.now();
    act(one);
    return performance.now() - start;
  });
  const processor = ((processorSeconds() - before) * 1000) / given.length;
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95), p99: quantile(times, 0.99), processor };
}

/** Bytes this process holds after everything unreachable is gone. */
export function heldBytes(): number {
  for (let i = 0; i < 3; i++) globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** A number for a table: as many digits as say something. */
export function shown(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : Math.abs(value) >= 1 ? 2 : 3;
  return value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

export const megabytes = (bytes: number): string => `${shown(bytes / 1e6)} MB`;

export const timesRow = ({ p50, p95, p99, processor }: Times): string[] =>
  [p50, p95, p99, processor].map(shown);
