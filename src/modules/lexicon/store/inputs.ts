import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { learnScript } from '../domain/chinese/script.ts';
import type { CompilerInput } from '../domain/compiling/compile.ts';
import { entriesOf, type Entry } from '../domain/compiling/entries.ts';
import { entriesOfDictionary, type DictionaryRow } from '../domain/compiling/gloss.ts';
import type { LetterModel } from '../domain/detection/letters.ts';
import type { ConceptRow } from '../domain/concepts/concept-row.ts';
import { dictionaryPath, readDictionary } from './dictionary.ts';
import { displayNames } from './display-names.ts';
import { readGeneralWords, readThesaurus } from './packs.ts';
import { openStemmers } from './stemmers.ts';
import { readTrained, type TrainedPack } from './trained-pack.ts';

/** Words added at run time, beside the packs. `digest` changes whenever the rows do. */
export interface AddedWords {
  readonly digest: string;
  read(): Promise<readonly Entry[]>;
}

const DOMAIN = fileURLToPath(new URL('../domain/', import.meta.url));
/** The parts of the domain that decide what a compiled lexicon and its terms look like. */
const COMPILING = ['chinese', 'compiling', 'concepts', 'detection', 'sounds', 'tables', 'text'];

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

/** Changes with any pack, with the dictionary, with the words added, and with the code that compiles them. */
export async function digestOfInputs(packs: string, added: readonly AddedWords[]): Promise<string> {
  const hash = createHash('sha256');
  const folders = await Promise.all(COMPILING.map((folder) => filesBelow(join(DOMAIN, folder))));
  const code = folders.flat().filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'));
  for (const path of [...(await filesBelow(packs)).filter((file) => file.endsWith('.tsv')), ...code]) {
    hash.update(path.slice(path.lastIndexOf('/') + 1)).update(await readFile(path));
  }
  hash.update(String((await stat(dictionaryPath())).size)).update(process.versions.icu ?? '');
  for (const { digest } of added) hash.update(digest);
  return hash.digest('hex');
}

export interface Inputs extends CompilerInput {
  readonly concepts: readonly ConceptRow[];
  readonly dictionary: readonly DictionaryRow[];
  readonly letters: LetterModel;
  readonly trainedSpellings: TrainedPack['spellings'];
}

/** Every word the product ships or was given, as the compiler takes it, and the concepts of the thesaurus. */
export async function readInputs(packs: string, added: readonly Entry[]): Promise<Inputs> {
  const dictionary = await readDictionary();
  const trained = await readTrained(packs);
  const { concepts } = await readThesaurus(packs);
  const { words } = await readGeneralWords(packs);
  const entries: Entry[] = [];
  for (const concept of concepts)
    for (const entry of entriesOf(concept.words, 'thesaurus')) entries.push(entry);
  for (const word of words) for (const entry of entriesOf(word, 'general')) entries.push(entry);
  for (const name of displayNames())
    for (const entry of entriesOf(name, 'display-names')) entries.push(entry);
  for (const entry of entriesOfDictionary(dictionary)) entries.push(entry);
  for (const entry of added) entries.push(entry);
  return {
    entries,
    concepts,
    dictionary,
    trained: trained.tables,
    letters: trained.letters,
    trainedSpellings: trained.spellings,
    script: learnScript(dictionary.map(({ traditional, simplified }) => [traditional, simplified])),
    stemmers: openStemmers(),
  };
}
