import type { Served } from './serve.ts';

/**
 * Declares that what visitors read here may be so old, so that a replica may answer it while it is no older. For lists and counts: what
 * is asked for by its name is answered as it stands, since somebody may just have given that address away or withdrawn what was there.
 */
export function notOlderThan(seconds: number, ...served: readonly Served[]): Served[] {
  return served.map((one) => {
    const { method, path, access, writes } = one.endpoint;
    if (method !== 'GET' || writes || access !== 'public')
      throw new Error(`${method} ${path} is no reading by visitors: it cannot be answered with what is old.`);
    return { ...one, maxStalenessSeconds: seconds };
  });
}
