import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { calendarsOf, checkPacks } from '#modules/clearance';
import { checkPacks as checkWords } from '#modules/lexicon';
import { readCorridor, type Corridor } from '#platform/corridor';
import type { Importer } from './importer.ts';

/** A copy of packs in which one file at a time is damaged and put back. */
function copied(source: string) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'green-channel-fuzz-packs-'));
  process.on('exit', () => fs.rmSync(folder, { recursive: true, force: true }));
  fs.cpSync(source, folder, { recursive: true });
  return {
    folder,
    read: (file: string) => fs.readFileSync(path.join(folder, file)),
    with: async (file: string, bytes: Buffer, work: () => unknown) => {
      const sound = fs.readFileSync(path.join(folder, file));
      fs.writeFileSync(path.join(folder, file), bytes);
      try {
        return await work();
      } finally {
        fs.writeFileSync(path.join(folder, file), sound);
      }
    },
  };
}

const filesIn = (folder: string, ending: RegExp): string[] =>
  fs
    .globSync('**/*', { cwd: folder })
    .filter((file) => ending.test(file))
    .toSorted();

/** The smallest file that says something; large ones only make each try slower. */
const smallest = (folder: string, files: readonly string[]): string =>
  files
    .map((file) => ({ file, size: fs.statSync(path.join(folder, file)).size }))
    .filter(({ size }) => size > 400)
    .toSorted((one, other) => one.size - other.size)[0]!.file;

/** Law, words and the corridor, as their editors may break them. */
export function packImporters(root: string, corridor: Corridor): Importer[] {
  const law = copied(path.join(root, 'packs/clearance'));
  const lawFile = smallest(law.folder, filesIn(law.folder, /^(be|cn|eu)\/.*\.yaml$/));
  const words = copied(path.join(root, 'packs/lexicon'));
  const wordsFile = smallest(words.folder, filesIn(words.folder, /^technology\/.*\.(tsv|yaml)$/));
  const sides = copied(path.join(root, 'packs/corridors/cn-be'));
  const sidesFile = smallest(sides.folder, filesIn(sides.folder, /\.yaml$/));
  const check = {
    packs: law.folder,
    calendars: calendarsOf(corridor),
    today: '2026-11-27',
    reviewMonths: 12,
  };
  return [
    {
      name: 'packs of law',
      samples: [law.read(lawFile)],
      take: (bytes) => law.with(lawFile, bytes, () => checkPacks(check)),
    },
    {
      name: 'packs of words',
      samples: [words.read(wordsFile)],
      take: (bytes) => words.with(wordsFile, bytes, () => checkWords(words.folder)),
    },
    {
      name: 'packs of corridors',
      samples: [sides.read(sidesFile)],
      take: (bytes) => sides.with(sidesFile, bytes, () => readCorridor(sides.folder)),
    },
  ];
}
