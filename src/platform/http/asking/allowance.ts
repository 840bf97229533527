import net from 'node:net';
import { Refusal } from '#platform/refusal';

const MINUTE_MS = 60_000;
/** Beyond this many, whoever came first is forgotten: a flood of addresses must not fill the memory. */
const MOST_KEYS = 50_000;

interface Spent {
  readonly until: number;
  count: number;
}

/** So many a minute for each key, counted in this process. */
export class Allowance {
  readonly #perMinute: number;
  readonly #now: () => number;
  readonly #spent = new Map<string, Spent>();

  /** 0: no limit. */
  constructor(perMinute: number, now: () => number = Date.now) {
    this.#perMinute = perMinute;
    this.#now = now;
  }

  /** Counts one more; throws a refusal that says when to come back. */
  spend(key: string): void {
    if (this.#perMinute === 0) return;
    const now = this.#now();
    const spent = this.#spent.get(key);
    if (!spent || spent.until <= now) {
      this.#forget(key);
      this.#spent.set(key, { until: now + MINUTE_MS, count: 1 });
    } else if (++spent.count > this.#perMinute) throw tooMany(spent.until - now);
  }

  #forget(key: string): void {
    this.#spent.delete(key);
    const [oldest] = this.#spent.keys();
    if (this.#spent.size >= MOST_KEYS && oldest !== undefined) this.#spent.delete(oldest);
  }
}

export const tooMany = (milliseconds: number): Refusal =>
  new Refusal('too-many', 'http.too-many-requests', { seconds: Math.ceil(milliseconds / 1000) });

/** What counts as one sender: an IPv4 address, or an IPv6 network of 64 bits, of which one household has 2⁶⁴ addresses. */
export function senderOf(address: string): string {
  const four = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (four !== undefined || !net.isIPv6(address)) return four ?? address;
  const [before = '', after] = address.split('%')[0]!.split('::');
  const head = before === '' ? [] : before.split(':');
  const tail = after ? after.split(':') : [];
  const zeros = after === undefined ? 0 : 8 - head.length - tail.length;
  const groups = [...head, ...Array.from({ length: zeros }, () => '0'), ...tail];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
