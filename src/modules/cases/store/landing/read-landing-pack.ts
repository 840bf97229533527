import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { readYaml } from '#platform/packs';
import type { LandingPack } from '../../domain/landing/pack.ts';

const inFour = (most: number) => {
  const words = z.string().trim().min(1).max(most);
  return z.strictObject({ zh: words, en: words, fr: words, nl: words });
};

const sideFile = z.strictObject({
  side: z.string(),
  version: z.string(),
  reviewed: z.iso.date(),
  tasks: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z-]+$/),
        owner: z.enum(['firm', 'host']),
        title: inFour(200),
        note: inFour(1_000),
        authority: inFour(200),
        source: z
          .strictObject({
            title: z.string().trim().min(1),
            href: z.url(),
            /** False: a known address that nobody has read for this pack. */
            opened: z.boolean(),
          })
          .optional(),
      }),
    )
    .min(1),
});

/** Reads the landing tasks of every side; throws PackFaults with file and line of what does not hold. */
export function readLandingPack(folder: string): LandingPack {
  const files = fs.readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return new Map(
    files.map((name) => {
      const { side, tasks } = readYaml(path.join(folder, name), sideFile);
      return [side, tasks];
    }),
  );
}
