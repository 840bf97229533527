import fs from 'node:fs';
import path from 'node:path';
import { type Backing, BackupFault, type Progress } from '#platform/backup';
import type { Screen } from '../../terminal/screen.ts';
import { type Call, WrongUsage } from '../../terminal/command.ts';

export const PASSPHRASE_HELP = [
  '--passphrase-file   a file whose first line is the passphrase; or set BACKUP_PASSPHRASE_FILE',
  '',
  'Without its passphrase a backup is worthless; with it, it opens everything, the master keys included.',
  'Keep the passphrase where the backups are not. Make one: openssl rand -base64 32 > FILE',
] as const;

/** The folder and the passphrase that a command about backups was given. */
export function askBacking(call: Call, progress: Progress = () => {}): Backing {
  const { settings, screen } = call;
  return {
    settings,
    folder: path.resolve(settings.calledFrom, call.words[0]!),
    passphrase: passphraseOf(call),
    tell: (line) => screen.note(`· ${line}`),
    progress,
  };
}

function passphraseOf(call: Call): string {
  const { backupPassphraseFile, calledFrom } = call.settings;
  const given = call.option('passphrase-file') ?? backupPassphraseFile;
  if (given === undefined)
    throw new WrongUsage('--passphrase-file is missing, and BACKUP_PASSPHRASE_FILE is not set.');
  const file = path.resolve(calledFrom, given);
  try {
    const [line = ''] = fs.readFileSync(file, 'utf8').split(/\r?\n/);
    if (line.trim() === '') throw new BackupFault(`${file} has no passphrase on its first line.`);
    return line.trim();
  } catch (error) {
    if (error instanceof BackupFault) throw error;
    throw new BackupFault(
      `${file} cannot be read (${(error as NodeJS.ErrnoException).code}). Make a passphrase: openssl rand -base64 32 > ${file}`,
    );
  }
}

/** Shows rows, then files, as far as they are. */
export function showProgress(screen: Screen, verbs: Readonly<Record<'rows' | 'contents', string>>) {
  const nouns = { rows: 'tables', contents: 'files' } as const;
  let open: { what: 'rows' | 'contents'; step: ReturnType<Screen['step']>; words: string } | undefined;
  const end = () => {
    open?.step.end(open.words);
    open = undefined;
  };
  const progress: Progress = (what, done, total) => {
    if (open?.what !== what) {
      end();
      open = { what, step: screen.step(verbs[what]), words: '' };
    }
    open.words = `${done} of ${total} ${nouns[what]}`;
    open.step.at(done / total, open.words);
  };
  return { progress, end };
}

export const sizeInWords = (bytes: number): string =>
  bytes < 1e6
    ? `${Math.ceil(bytes / 1000)} kB`
    : bytes < 1e9
      ? `${(bytes / 1e6).toFixed(1)} MB`
      : `${(bytes / 1e9).toFixed(2)} GB`;
