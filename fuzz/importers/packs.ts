import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { calendarsOf, checkPacks } from '#modules/clearance';
import { checkPacks as checkWords } from '#modules/lexicon';
import { readCorridor, type Corridor } from '#platform/corridor';
import type { Importer } from './importer.ts';

/** A copy of some files of packs, of which one at a time is damaged and put back. */
function copied(source: string, isWanted: (file: string) => boolean = () => true) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'green-channel-fuzz-packs-'));
  process.on('exit', () => fs.rmSync(folder, { recursive: true, force: true }));
  for (const file of fs.globSync('**/*.{yaml,tsv,md}', { cwd: source }).filter(isWanted)) {
    const copy = path.join(folder, file);
    fs.mkdirSync(path.dirname(copy), { recursive: true });
    fs.copyFileSync(path.join(source, file), copy);
  }
  return {
    folder,
    write: (file: string, text: string) => fs.writeFileSync(path.join(folder, file), text),
    /** Each file by itself, as its editor may break it. */
    importers: (name: string, files: readonly string[], read: () => unknown): Importer[] =>
      files.map((file) => {
        const place = path.join(folder, file);
        const sound = fs.readFileSync(place);
        return {
          name: `${name}, ${path.basename(file)}`,
          samples: [sound],
          share: 1 / files.length,
          take: async (bytes) => {
            fs.writeFileSync(place, bytes);
            try {
              return await read();
            } finally {
              fs.writeFileSync(place, sound);
            }
          },
        };
      }),
  };
}

/** One subject stands for all, with a few procedures, figures and cases of its own: reading every pack makes each try slower and finds no more. */
const SUBJECT = 'eu/investment';
const isOfSubject = (file: string) => !/^(be|cn|eu|cases)\//.test(file) || file.startsWith(`${SUBJECT}/`);

function law(root: string, corridor: Corridor): Importer[] {
  const packs = copied(path.join(root, 'packs/clearance'), isOfSubject);
  // It speaks of procedures of every subject.
  packs.write('watch-list.yaml', 'entries: []\n');
  const check = {
    packs: packs.folder,
    calendars: calendarsOf(corridor),
    today: '2026-11-27',
    reviewMonths: 12,
  };
  const files = ['pack', 'rules', 'figures', 'cases'].map((file) => `${SUBJECT}/${file}.yaml`);
  return packs.importers('packs of law', files, () => checkPacks(check));
}

const WORDS = ['technology/terms/textiles.tsv', 'general/words/x.tsv', 'institutions/words/all.tsv'];

/** Law, words and the corridor, as their editors may break them. */
export function packImporters(root: string, corridor: Corridor): Importer[] {
  const words = copied(path.join(root, 'packs/lexicon'), (file) => WORDS.includes(file));
  const sides = copied(path.join(root, 'packs/corridors/cn-be'));
  return [
    ...law(root, corridor),
    ...words.importers('packs of words', WORDS, () => checkWords(words.folder)),
    ...sides.importers('packs of corridors', ['pack.yaml', 'holidays-cn.yaml', 'holiday-names.yaml'], () =>
      readCorridor(sides.folder),
    ),
  ];
}
