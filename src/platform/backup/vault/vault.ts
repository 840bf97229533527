import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { makeFile, replaceFile, syncFolder } from '#platform/files';
import { BackupFault } from '../backup-fault.ts';
import { type Manifest, piecesOf, readManifest } from '../manifest.ts';
import { PieceStore } from './piece-store.ts';
import { open, seal } from './seal.ts';
import { makeKeys, openKeys, type VaultKeys } from './vault-keys.ts';

const HEAD = 'vault.json';
const ENDING = '.manifest';

/**
 * A folder of backups: `vault.json` (the keys, wrapped by the passphrase), `pieces/` and `backups/`. A backup is there when its
 * manifest is, which is written last; what a killed backup left behind is of use to the next one, or swept.
 */
export class Vault {
  readonly folder: string;
  readonly #keys: VaultKeys;

  private constructor(folder: string, keys: VaultKeys) {
    this.folder = folder;
    this.#keys = keys;
  }

  /** Throws BackupFault where there is none, or the passphrase is another one. */
  static async open(folder: string, passphrase: string): Promise<Vault> {
    const file = path.join(folder, HEAD);
    const text = await fs.readFile(file, 'utf8').catch(() => undefined);
    if (text === undefined)
      throw new BackupFault(`${folder} is no folder of backups: ${HEAD} is not there. Nothing was changed.`);
    return new Vault(folder, await openKeys(text, passphrase, file));
  }

  /** Makes the folder when it is new or empty, and refuses one that holds something else. */
  static async openOrMake(folder: string, passphrase: string): Promise<Vault> {
    const names = await fs.readdir(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [] as string[];
      throw new BackupFault(`${folder} cannot be read (${error.code}). Nothing was written.`);
    });
    if (names.includes(HEAD)) return Vault.open(folder, passphrase);
    if (names.some((name) => !name.startsWith(`${HEAD}.new-`)))
      throw new BackupFault(
        `${folder} holds something else (${names.slice(0, 3).join(', ')}): name an empty or a new folder. Nothing was written.`,
      );
    const { text } = await makeKeys(passphrase);
    await fs.mkdir(path.join(folder, 'backups'), { recursive: true, mode: 0o700 });
    await makeFile(path.join(folder, HEAD), text);
    return Vault.open(folder, passphrase);
  }

  pieces(known: Parameters<typeof piecesOf>[0] | undefined): PieceStore {
    return new PieceStore(path.join(this.folder, 'pieces'), this.#keys, known ? piecesOf(known) : []);
  }

  /** Oldest first. */
  async names(): Promise<string[]> {
    const files = await fs.readdir(path.join(this.folder, 'backups')).catch(() => []);
    return files
      .filter((name) => name.endsWith(ENDING))
      .map((name) => name.slice(0, -ENDING.length))
      .toSorted();
  }

  async last(): Promise<Manifest | undefined> {
    const name = (await this.names()).at(-1);
    return name === undefined ? undefined : this.manifest(name);
  }

  /** The one of this name, or the last. */
  async manifest(name?: string): Promise<Manifest> {
    const names = await this.names();
    const wanted = name ?? names.at(-1);
    if (wanted === undefined || !names.includes(wanted))
      throw new BackupFault(
        `${this.folder} holds no backup${name === undefined ? '' : ` ${name}`}. ${names.length > 0 ? `There are: ${names.join(', ')}.` : ''}`.trim(),
      );
    const file = this.#fileOf(wanted);
    try {
      return readManifest(
        gunzipSync(open(await fs.readFile(file), this.#keys.sealing, `manifest ${wanted}`)).toString(),
      );
    } catch {
      throw new BackupFault(
        `${file} was touched or is damaged: bring it back from a copy of the folder, or restore another backup (backup list). Nothing was changed.`,
      );
    }
  }

  /** From here on the backup is there. Beside it lies what `sha256sum -c` checks without any key. */
  async add(manifest: Manifest): Promise<void> {
    const sealed = seal(gzipSync(JSON.stringify(manifest)), this.#keys.sealing, `manifest ${manifest.name}`);
    const sums = new Map<string, string>(
      piecesOf(manifest).map(({ id, sha256 }) => [`pieces/${id.slice(0, 2)}/${id}`, sha256]),
    );
    sums.set(`backups/${manifest.name}${ENDING}`, createHash('sha256').update(sealed).digest('hex'));
    const lines = [...sums].map(([file, sum]) => `${sum}  ${file}\n`);
    for (const shard of new Set([...sums.keys()].map((file) => path.dirname(file))))
      await syncFolder(path.join(this.folder, shard));
    await replaceFile(path.join(this.folder, 'backups', `${manifest.name}.sha256`), lines.join(''));
    await replaceFile(this.#fileOf(manifest.name), sealed);
  }

  /** Leaves the last `count` backups and what they need. All of them are opened before anything goes. */
  async keepLast(count: number): Promise<{ removed: string[]; swept: number }> {
    const names = await this.names();
    const kept = names.slice(-count);
    const manifests = await Promise.all(kept.map((name) => this.manifest(name)));
    const removed = names.slice(0, -count);
    for (const name of removed) {
      await fs.rm(this.#fileOf(name));
      await fs.rm(path.join(this.folder, 'backups', `${name}.sha256`), { force: true });
    }
    const needed = new Set(manifests.flatMap(piecesOf).map(({ id }) => id));
    return { removed, swept: await this.pieces(undefined).sweep(needed) };
  }

  #fileOf(name: string): string {
    return path.join(this.folder, 'backups', `${name}${ENDING}`);
  }
}
