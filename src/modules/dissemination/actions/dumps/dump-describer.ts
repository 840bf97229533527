import { createHash } from 'node:crypto';
import { registerState } from '#modules/register';
import { registerChanging } from '../../domain/refusals.ts';
import { type DumpFormat, dumpFormats, type Step, writeDump } from './write-dump.ts';

/** What a dump is like, of the register as it stands. */
export interface DumpManifest {
  /** The same text means the same register. */
  readonly state: string;
  readonly records: number;
  readonly changedAt?: string;
  readonly files: { name: string; format: DumpFormat; bytes: number; sha256: string }[];
}

/** Tells two states of the register apart. */
export async function readState(step: Step) {
  const { records, changedAt } = await step((db) => registerState(db));
  return {
    records,
    ...(changedAt && { changedAt: changedAt.toISOString() }),
    state: `${records}-${changedAt?.getTime() ?? 0}`,
  };
}

const TRIES = 3;

/**
 * Describes the dumps, each written once for every state of the register: who asks again, or at the same time, has the same
 * answer.
 */
export function dumpDescriber(origin: () => string): (step: Step) => Promise<DumpManifest> {
  let known: { readonly key: string; readonly manifest: Promise<DumpManifest> } | undefined;
  return async (step) => {
    const { state } = await readState(step);
    const key = `${state} ${origin()}`;
    if (known?.key !== key) known = { key, manifest: describe(step, origin()) };
    const mine = known;
    try {
      return await mine.manifest;
    } catch (error) {
      if (known === mine) known = undefined;
      throw error;
    }
  };
}

async function describe(step: Step, origin: string): Promise<DumpManifest> {
  for (let tried = 0; tried < TRIES; tried++) {
    const before = await readState(step);
    const files = [];
    for (const format of dumpFormats) files.push(await weigh(format, step, origin));
    if ((await readState(step)).state === before.state) return { ...before, files };
  }
  throw registerChanging();
}

async function weigh(format: DumpFormat, step: Step, origin: string) {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const text of writeDump(format, { step, origin })) {
    const part = Buffer.from(text);
    hash.update(part);
    bytes += part.length;
  }
  return { name: `register.${format}`, format, bytes, sha256: hash.digest('hex') };
}
