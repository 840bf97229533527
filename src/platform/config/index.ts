import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { type FilesSettings, filesSchema, filesSettings } from './files.ts';
import { SettingsError } from './settings-error.ts';
import { watchingSchema, type WatchingSettings, watchingSettings } from './watching.ts';

const root = path.resolve(import.meta.dirname, '../../..');

const databaseUrl = z
  .string()
  .regex(/^postgres(ql)?:\/\//, 'must start with postgres:// or postgresql://')
  .optional();

const schema = z.object({
  PORT: z.coerce
    .number('must be a port number, 0 to 65535')
    .int('must be a whole number')
    .min(0, 'must be 0 to 65535')
    .max(65_535, 'must be 0 to 65535')
    .default(8080),
  HOST: z.string().min(1, 'must not be empty').default('127.0.0.1'),
  GREEN_CHANNEL_DATA: z.string().min(1, 'must name a folder').default(path.join(root, '.data')),
  DATABASE_URL: databaseUrl,
  DATABASE_APP_URL: databaseUrl,
  DATABASE_CENTRE_URL: databaseUrl,
  DATABASE_REPLICA_URL: databaseUrl,
  DATABASE_WAIT: z.coerce.number('must be a number').min(1, 'must be at least 1').max(600).default(10),
  DATABASE_POOL: z.coerce.number('must be a number').int().min(2, 'must be at least 2').max(200).default(10),
  REQUESTS_PER_MINUTE: z.coerce
    .number('must be a number, 0 for no limit')
    .int('must be a whole number')
    .min(0, 'must be 0 or more')
    .default(600),
  GUESSES_PER_MINUTE: z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(1, 'must be at least 1')
    .default(30),
  TRUSTED_PROXIES: z
    .string()
    .regex(/^[\da-f:./, ]+$/i, 'must be addresses or networks, separated by commas')
    .optional(),
  PUBLIC_URL: z
    .string()
    .regex(/^https?:\/\/[^/?#@\s]+\/?$/, 'must be an address without a path, such as https://centre.example')
    .optional(),
  REPOSITORY_IDENTIFIER: z
    .string()
    .regex(
      /^[a-z\d][a-z\d-]*(\.[a-z\d][a-z\d-]*)+$/i,
      'must be a domain name with at least one dot, such as centre.example',
    )
    .optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must start with smtp:// or smtps://')
    .optional(),
  MAIL_FROM: z.string().min(3, 'must be an e-mail address').default('green-channel@localhost'),
  SINGLE_SIGN_ON: z.string().min(1, 'must name a file').optional(),
  KEY_FILE: z.string().min(1, 'must name a file').optional(),
  BACKUP_PASSPHRASE_FILE: z.string().min(1, 'must name a file').optional(),
  BACKUP_EVERY_DAYS: z.coerce.number('must be a number').positive('must be more than 0').default(8),
  GREEN_CHANNEL_CALLED_FROM: z.string().optional(),
  XDG_RUNTIME_DIR: z.string().optional(),
  ...filesSchema,
  ...watchingSchema,
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], 'must be debug, info, warn, error or silent')
    .default('warn'),
});

/** Every variable that the centre reads. */
export const settingNames: readonly string[] = Object.keys(schema.shape);

/** Everything the centre can be told from outside, read once at start. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Folder of database, indexes and caches. */
  readonly dataFolder: string;
  /** The login that owns the schema and migrates it; absent means the embedded database. */
  readonly databaseUrl: string | undefined;
  /** The two run-time logins, where their passwords are not to be derived from the owner's. */
  readonly databaseAppUrl: string | undefined;
  readonly databaseCentreUrl: string | undefined;
  /** A replica of that database, which answers what may be a little old. */
  readonly databaseReplicaUrl: string | undefined;
  readonly databasePool: number;
  /** How long a connection may take before whoever wants it is told that the database does not answer. */
  readonly databaseWaitSeconds: number;
  /** Where the socket of the embedded database may lie; the temporary folder when absent. */
  readonly socketParent: string | undefined;
  readonly logLevel: string;
  /** From one address, and as many for one account; 0 for no limit at all. */
  readonly requestsPerMinute: number;
  /** From one address, at what could be guessed. */
  readonly guessesPerMinute: number;
  /** Whose word about the sender's address is believed. */
  readonly trustedProxies: readonly string[];
  /** Origin under which browsers find the centre; absent: the address that they asked. */
  readonly publicUrl: string | undefined;
  /** A domain name that is part of what records are called among all repositories; never to be changed once they were harvested. */
  readonly repositoryIdentifier: string | undefined;
  /** The server that takes our mail; absent: none goes out, and on this machine alone the web app shows it. */
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  /** File with the identity providers that people may sign in with. */
  readonly singleSignOnFile: string | undefined;
  /** File with the key that seals secrets in the database; nodes that share a database share it. */
  readonly keyFile: string;
  /** File with the passphrase of backups; kept elsewhere, too, or a backup is of no use. */
  readonly backupPassphraseFile: string | undefined;
  /** A last backup that is older is called too old by the doctor. */
  readonly backupEveryDays: number;
  /** Where stored files lie, and the keys that open them. */
  readonly files: FilesSettings;
  /** Who may look at the centre from outside, and who is told of its steps. */
  readonly watching: WatchingSettings;
  /** What can be made again (compiled words): in the checkout, or beside the data where that is read-only. */
  readonly cacheFolder: string;
  /** Where the person stood who named a file on the command line. */
  readonly calledFrom: string;
  /** The checkout: packs, migrations, the built web app. */
  readonly root: string;
}

function isWritable(folder: string): boolean {
  try {
    fs.accessSync(folder, fs.constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

export { SettingsError };
export type { FilesSettings };

/** Logins and a replica belong to a database elsewhere. */
function demandDatabase(data: z.output<typeof schema>): void {
  if (data.DATABASE_URL) return;
  if (data.DATABASE_APP_URL ?? data.DATABASE_CENTRE_URL)
    throw new SettingsError('DATABASE_APP_URL and DATABASE_CENTRE_URL need DATABASE_URL beside them');
  if (data.DATABASE_REPLICA_URL)
    throw new SettingsError(
      'DATABASE_REPLICA_URL needs DATABASE_URL beside it: the address of what it follows',
    );
}

/** Reads the environment; throws a SettingsError that names every wrong variable and how to mend it. */
export function readSettings(environment: Record<string, string | undefined> = process.env): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const read = schema.safeParse(given);
  if (!read.success)
    throw new SettingsError(
      read.error.issues.map(({ path: [name], message }) => `${String(name)} ${message}`).join('\n'),
    );
  const { data } = read;
  demandDatabase(data);
  const dataFolder = path.resolve(data.GREEN_CHANNEL_DATA.replace(/^~(?=$|\/)/, os.homedir()));
  return {
    port: data.PORT,
    host: data.HOST,
    dataFolder,
    cacheFolder: isWritable(root) ? path.join(root, '.cache') : path.join(dataFolder, 'cache'),
    databaseUrl: data.DATABASE_URL,
    databaseAppUrl: data.DATABASE_APP_URL,
    databaseCentreUrl: data.DATABASE_CENTRE_URL,
    databaseReplicaUrl: data.DATABASE_REPLICA_URL,
    databasePool: data.DATABASE_POOL,
    databaseWaitSeconds: data.DATABASE_WAIT,
    socketParent: data.XDG_RUNTIME_DIR,
    logLevel: data.LOG_LEVEL,
    requestsPerMinute: data.REQUESTS_PER_MINUTE,
    guessesPerMinute: data.GUESSES_PER_MINUTE,
    trustedProxies: (data.TRUSTED_PROXIES ?? '').split(/[, ]+/).filter((one) => one !== ''),
    publicUrl: data.PUBLIC_URL?.replace(/\/$/, ''),
    repositoryIdentifier: data.REPOSITORY_IDENTIFIER,
    smtpUrl: data.SMTP_URL,
    mailFrom: data.MAIL_FROM,
    singleSignOnFile: data.SINGLE_SIGN_ON,
    keyFile: data.KEY_FILE ?? path.join(dataFolder, 'keys/access.key'),
    backupPassphraseFile: data.BACKUP_PASSPHRASE_FILE,
    backupEveryDays: data.BACKUP_EVERY_DAYS,
    files: filesSettings(data, dataFolder),
    watching: watchingSettings(data, dataFolder),
    calledFrom: data.GREEN_CHANNEL_CALLED_FROM ?? process.cwd(),
    root,
  };
}
