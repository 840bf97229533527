import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '#platform/languages';
import { distinctLines, type ParallelLine } from '../../domain/training/parallel-line.ts';
import { readCatalogues } from './catalogues.ts';
import { readParallelPages, type PageSet } from './parallel-pages.ts';

/** A body of text that installs as Debian packages. `root` is `/`, or where the packages were unpacked. */
export interface TrainingText {
  readonly name: string;
  readonly packages: readonly string[];
  readonly licence: string;
  read(root: string): Promise<ParallelLine[]>;
}

type Names = Readonly<Record<Language, string>>;

const HTML = ['p', 'h[1-6]', 'li', 'td', 'th', 'dt', 'title', 'div'];

function pages(
  root: string,
  names: Names,
  set: Omit<PageSet, 'folders'> & { readonly below: string; readonly folder?: string },
) {
  const folder = (language: Language): string => join(root, set.below, names[language], set.folder ?? '');
  return readParallelPages({
    ...set,
    folders: { zh: folder('zh'), en: folder('en'), fr: folder('fr'), nl: folder('nl') },
  });
}

const ISO_LISTS = [
  'iso_3166-1',
  'iso_3166-2',
  'iso_3166-3',
  'iso_639-2',
  'iso_639-3',
  'iso_639-5',
  'iso_4217',
  'iso_15924',
];

async function catalogues(folder: string, files: readonly string[]): Promise<ParallelLine[]> {
  const place = (language: string, file: string): string => join(folder, language, 'LC_MESSAGES', file);
  const all = files.map((file) =>
    readCatalogues({ zh: place('zh_CN', file), fr: place('fr', file), nl: place('nl', file) }),
  );
  return (await Promise.all(all)).flat();
}

/** Every text that the shipped weights come from. Licences are named in NOTICE; only statistics are kept. */
export const trainingTexts: readonly TrainingText[] = [
  {
    name: 'LibreOffice help',
    packages: [
      'libreoffice-help-en-us',
      'libreoffice-help-fr',
      'libreoffice-help-nl',
      'libreoffice-help-zh-cn',
    ],
    licence: 'MPL-2.0',
    read: (root) =>
      pages(
        root,
        { zh: 'zh-CN', en: 'en-US', fr: 'fr', nl: 'nl' },
        {
          below: 'usr/share/libreoffice/help',
          ending: '.html',
          elements: HTML,
          from: 'id="DisplayArea"',
        },
      ),
  },
  {
    name: 'GNOME user help',
    packages: ['gnome-user-docs'],
    licence: 'CC BY-SA 3.0',
    read: (root) =>
      pages(
        root,
        { zh: 'zh_CN', en: 'C', fr: 'fr', nl: 'nl' },
        {
          below: 'usr/share/help',
          ending: '.page',
          elements: ['p', 'title', 'desc', 'td'],
        },
      ),
  },
  {
    name: 'LibreOffice messages',
    packages: ['libreoffice-l10n-fr', 'libreoffice-l10n-nl', 'libreoffice-l10n-zh-cn'],
    licence: 'MPL-2.0',
    read: async (root) => {
      const folder = join(root, 'usr/lib/libreoffice/program/resource');
      const names = join(folder, 'zh_CN', 'LC_MESSAGES');
      return existsSync(names) ? catalogues(folder, (await readdir(names)).toSorted()) : [];
    },
  },
  {
    name: "The Debian Administrator's Handbook",
    packages: ['debian-handbook'],
    licence: 'CC BY-SA 3.0 (or GPL-2+)',
    read: (root) =>
      pages(
        root,
        { zh: 'zh-CN', en: 'en-US', fr: 'fr-FR', nl: 'nl-NL' },
        {
          below: 'usr/share/doc/debian-handbook/html',
          ending: '.html',
          elements: HTML,
          from: '<body',
        },
      ),
  },
  {
    name: 'ISO codes',
    packages: ['iso-codes'],
    licence: 'LGPL-2.1+',
    read: (root) =>
      catalogues(
        join(root, 'usr/share/locale'),
        ISO_LISTS.map((list) => `${list}.mo`),
      ),
  },
];

/** The distinct lines of all texts found under `root`; a text whose packages are not there has none. */
export async function readTrainingTexts(
  root: string,
  told: (text: TrainingText, lines: number) => void,
): Promise<ParallelLine[]> {
  const all: ParallelLine[] = [];
  for (const text of trainingTexts) {
    const lines = distinctLines(await text.read(root).catch(() => []));
    told(text, lines.length);
    for (const line of lines) all.push(line);
  }
  return distinctLines(all);
}
