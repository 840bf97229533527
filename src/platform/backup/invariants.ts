import type { Settings } from '#platform/config';
import type { Invariant } from '#platform/doctor';
import { lastBackup } from './note.ts';

const DAY_MS = 86_400_000;

/** Holds also where no backup was ever taken from this machine: another one may take them. */
export const backupInvariants = (
  settings: Pick<Settings, 'dataFolder' | 'backupEveryDays'>,
  now: () => Date,
): Invariant[] => [
  {
    name: 'backup.last-is-young',
    sentence: `The last backup that this machine took is not older than ${settings.backupEveryDays} days.`,
    remedy: 'See why the machine’s clock takes none any more, and take one: bin/green-channel backup FOLDER.',
    find: async () => {
      const last = await lastBackup(settings);
      const days = last ? Math.floor((now().getTime() - Date.parse(last.takenAt)) / DAY_MS) : 0;
      return last && days >= settings.backupEveryDays
        ? [{ subject: last.name, says: `is the last in ${last.folder}, ${days} days old` }]
        : [];
    },
  },
];
