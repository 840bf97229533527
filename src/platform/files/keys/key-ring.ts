import { randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { makeFile, replaceFile } from '../durably.ts';

/** A key that wraps the keys of contents. */
export interface MasterKey {
  readonly id: string;
  readonly key: Buffer;
}

/** Master keys, the current one last. Contents wrapped by the others can be read as long as those are there. */
export interface KeyRing {
  /** Where the keys are from, for messages. */
  readonly source: string;
  /** Read again whenever the file has changed, so that a rotation needs no restart. */
  keys(): Promise<readonly MasterKey[]>;
  /** Makes a new current key; refused for keys from the environment, where nothing can be written. */
  add(): Promise<MasterKey>;
}

/** Keys that cannot be read or are missing, with what to do. */
export class UnusableKeys extends Error {}

export interface KeyRingSettings {
  readonly file: string;
  /** `ID:BASE64` each, instead of the file. */
  readonly given: readonly string[] | undefined;
}

const HEAD =
  '# Master keys of stored files, the current one last. Keep a copy apart from database and files.';
const LINE = /^([\w.-]{1,64})[: ]([A-Za-z0-9+/]{43}=)$/;

function parse(lines: readonly string[], source: string): MasterKey[] {
  const keys = lines.map((line, place) => {
    const [, id, key] = LINE.exec(line.trim()) ?? [];
    if (!id || !key)
      throw new UnusableKeys(`${source}: key ${place + 1} must be a name, a space and 32 bytes in base64.`);
    return { id, key: Buffer.from(key, 'base64') };
  });
  if (keys.length === 0) throw new UnusableKeys(`${source} holds no master key.`);
  const names = keys.map(({ id }) => id);
  const twice = names.find((id, place) => names.indexOf(id) !== place);
  if (twice) throw new UnusableKeys(`${source} names the key ${twice} twice.`);
  return keys;
}

export function openKeyRing({ file, given }: KeyRingSettings): KeyRing {
  return given ? givenKeys(given) : new KeyFile(file);
}

function givenKeys(given: readonly string[]): KeyRing {
  const source = 'MASTER_KEYS';
  const keys = parse(given, source);
  return {
    source,
    keys: async () => keys,
    add: () =>
      Promise.reject(
        new UnusableKeys(
          'MASTER_KEYS cannot be written: put the new key behind the others there, then rotate again.',
        ),
      ),
  };
}

class KeyFile implements KeyRing {
  readonly source: string;
  #read: { stamp: string; keys: readonly MasterKey[] } | undefined;

  constructor(file: string) {
    this.source = file;
  }

  async keys(): Promise<readonly MasterKey[]> {
    const { mtimeMs, size, ino } = await fs.stat(this.source);
    const stamp = `${mtimeMs} ${size} ${ino}`;
    if (this.#read?.stamp !== stamp) {
      const text = await fs.readFile(this.source, 'utf8');
      this.#read = { stamp, keys: parse(linesOf(text), this.source) };
    }
    return this.#read.keys;
  }

  async add(): Promise<MasterKey> {
    const text = await fs.readFile(this.source, 'utf8');
    parse(linesOf(text), this.source);
    const made = newKey();
    await replaceFile(this.source, `${text.trimEnd()}\n${lineOf(made)}\n`);
    return made;
  }
}

const linesOf = (text: string): string[] =>
  text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));

const lineOf = ({ id, key }: MasterKey): string => `${id} ${key.toString('base64')}`;

/** The day is in the name for people; nothing depends on it. */
function newKey(): MasterKey {
  const day = new Date().toISOString().slice(0, 10);
  return { id: `${day}-${randomBytes(3).toString('hex')}`, key: randomBytes(32) };
}

/** At the very first start; two nodes that start at once agree on the file that was there first. */
export async function makeKeyFile(file: string): Promise<void> {
  await fs.mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  await makeFile(file, `${HEAD}\n${lineOf(newKey())}\n`);
}
