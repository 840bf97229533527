import fc from 'fast-check';
import { faultsOnWire, overWire } from './answers/wire.ts';
import type { Finding } from './fuzz.ts';
import { wireBytes } from './requests/wire.ts';

const LANES = 16;

/** Sends broken HTTP and hears what comes back; the first fault ends it. */
export async function fuzzWire(
  base: string,
  { seed, runs }: { readonly seed: number; readonly runs: number },
): Promise<Finding[]> {
  const bunch = fc.array(wireBytes, { minLength: 1, maxLength: LANES });
  let faults: string[] = [];
  const property = fc.asyncProperty(bunch, async (all) => {
    const found = (await Promise.all(all.map((bytes) => overWire(base, bytes)))).flatMap(faultsOnWire);
    if (found.length > 0) faults = found;
    return found.length === 0;
  });
  const told = await fc.check(property, { seed, numRuns: Math.max(1, Math.ceil(runs / (LANES / 2))) });
  if (!told.failed || !told.counterexample) return [];
  const { hostname, port } = new URL(base);
  const [[bytes]] = told.counterexample;
  return [
    {
      operation: 'broken HTTP',
      faults,
      curl: `echo ${bytes?.toString('base64')} | base64 -d | nc ${hostname} ${port}`,
      path: told.counterexamplePath ?? '',
    },
  ];
}
