import { createHmac, randomBytes, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { z } from 'zod';
import { BackupFault } from '../backup-fault.ts';
import { open, seal } from './seal.ts';

/** What the file `vault.json` says. Without the passphrase nothing of it helps. */
const head = z.object({
  format: z.literal(1),
  salt: z.base64(),
  cost: z.number().int().min(1024).max(4_194_304),
  wrapped: z.base64(),
});

/** The keys of one folder of backups. */
export interface VaultKeys {
  readonly sealing: Buffer;
  /** Names of pieces come from it: whoever lacks it cannot tell from a name what is inside. */
  readonly naming: Buffer;
}

/** Each guess costs 128 MB and about half a second. */
const COST = 131_072;
const SHORTEST = 12;
const derive = promisify<string, Buffer, number, object, Buffer>(scrypt);

const keyOf = (passphrase: string, salt: Buffer, cost: number): Promise<Buffer> =>
  derive(passphrase.normalize('NFC'), salt, 32, { N: cost, r: 8, p: 1, maxmem: cost * 1024 * 2 });

/** Draws the keys of a new folder; the text is for its head. */
export async function makeKeys(passphrase: string): Promise<{ keys: VaultKeys; text: string }> {
  if (passphrase.length < SHORTEST)
    throw new BackupFault(
      `The passphrase has fewer than ${SHORTEST} characters: whoever finds the backups could guess it. Nothing was written.`,
    );
  const [master, salt] = [randomBytes(32), randomBytes(16)];
  const wrapped = seal(master, await keyOf(passphrase, salt, COST), 'vault');
  const text = { format: 1, salt: salt.toString('base64'), cost: COST, wrapped: wrapped.toString('base64') };
  return { keys: derived(master), text: `${JSON.stringify(text)}\n` };
}

/** Throws BackupFault for a wrong passphrase, or a head that was touched. */
export async function openKeys(text: string, passphrase: string, file: string): Promise<VaultKeys> {
  const read = head.safeParse(parsed(text));
  if (!read.success)
    throw new BackupFault(`${file} is damaged: bring it back from a copy of the folder of backups.`);
  const { salt, cost, wrapped } = read.data;
  const key = await keyOf(passphrase, Buffer.from(salt, 'base64'), cost);
  try {
    return derived(open(Buffer.from(wrapped, 'base64'), key, 'vault'));
  } catch {
    throw new BackupFault(
      `The passphrase does not open ${file}: it is another one (or that file was touched). Nothing was changed.`,
    );
  }
}

function derived(master: Buffer): VaultKeys {
  const key = (use: string) => createHmac('sha256', master).update(`green-channel backup ${use}`).digest();
  return { sealing: key('sealing'), naming: key('naming') };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
