import fs from 'node:fs/promises';
import path from 'node:path';
import type { Invariant } from './run-doctor.ts';

interface Room {
  /** Bytes that may still be written. */
  readonly free: number;
  readonly total: number;
}

const GIGABYTE = 1024 ** 3;
const LEAST_SHARE = 0.05;

/** Less than a gigabyte, or less than a twentieth of a disk that is not large. */
const isNearlyFull = ({ free, total }: Room): boolean =>
  free < GIGABYTE || (free < 10 * GIGABYTE && free < total * LEAST_SHARE);

async function roomIn(folder: string): Promise<Room> {
  const { bavail, blocks, bsize } = await fs.statfs(await existing(folder));
  return { free: bavail * bsize, total: blocks * bsize };
}

/** A folder that is not made yet will be where its parent is. */
const existing = (folder: string): Promise<string> =>
  fs.access(folder).then(
    () => folder,
    () => existing(path.dirname(folder)),
  );

/** What must hold of the machine: room where the centre writes. */
export const machineInvariants = (
  folders: readonly string[],
  roomOf: (folder: string) => Promise<Room> = roomIn,
): Invariant[] => [
  {
    name: 'machine.disks-have-room',
    sentence: 'There is room where the centre writes: a gigabyte at least.',
    remedy:
      'Make room or take a larger disk, soon: without it PostgreSQL stops. Old backups and logs beside it are the first to move.',
    find: async () => {
      const rooms = await Promise.all(
        [...new Set(folders)].map(async (folder) => ({ folder, room: await roomOf(folder) })),
      );
      return rooms
        .filter(({ room }) => isNearlyFull(room))
        .map(({ folder, room }) => ({
          subject: folder,
          says: `has ${Math.floor(room.free / 1024 ** 2)} MB left of ${Math.floor(room.total / 1024 ** 2)}`,
        }));
    },
  },
];
