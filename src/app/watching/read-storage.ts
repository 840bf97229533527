import fs from 'node:fs/promises';
import type { Settings } from '#platform/config';
import type { Reading } from '#platform/telemetry';

/** The room on the disk of the data folder, and when the last backup was made. */
export async function readStorage({ dataFolder, watching }: Settings): Promise<Reading[]> {
  const { bsize, bavail, blocks } = await fs.statfs(dataFolder);
  // Without the mark no backup was ever complete: 0, so that the alert does not wait for a first one.
  const marked = await fs.stat(watching.backupMark).catch(() => undefined);
  return [
    {
      name: 'green_channel_disk_free_bytes',
      help: 'What is left for the centre on the disk of its data folder.',
      values: [[bavail * bsize]],
    },
    {
      name: 'green_channel_disk_size_bytes',
      help: 'The disk of the data folder.',
      values: [[blocks * bsize]],
    },
    {
      name: 'green_channel_backup_finished_timestamp_seconds',
      help: 'When the last backup was complete, by the time of its mark; 0 where there is none.',
      values: [[(marked?.mtimeMs ?? 0) / 1000]],
    },
  ];
}
