import { languages, type Language } from '#platform/languages';
import type { ScriptPairs } from '../chinese/script.ts';
import type { Direction } from '../compiling/sorted-tables.ts';
import type { CompiledConcept } from '../concepts/thesaurus.ts';
import type { Latin } from '../../contract.ts';
import { LATIN, type LetterModel } from '../detection/letters.ts';
import type { CharacterSounds } from '../sounds/learn-sounds.ts';
import type { Readings } from '../sounds/readings.ts';
import { decodeRows, encodeRows } from './coding.ts';
import type { Rows } from './rows.ts';
import { joinSections, splitSections } from './sections.ts';
import { decodeVocabulary, encodeVocabulary, type Vocabulary } from './vocabulary.ts';

/** All that a compiled lexicon keeps; what `openLexicon` needs besides the stemmers. */
export interface Bundle {
  readonly vocabularies: Readonly<Record<Language, Vocabulary>>;
  readonly tables: ReadonlyMap<Direction, Rows>;
  readonly script: ScriptPairs;
  readonly concepts: readonly CompiledConcept[];
  readonly sounds: CharacterSounds;
  readonly readings: Readings;
  readonly letters: LetterModel;
  /** A line per term of the vocabulary; see `decodeSpelling`. */
  readonly spellings: Readonly<Record<Latin, string>>;
}

const fromText = (text: string): Uint8Array => new TextEncoder().encode(text);
const toText = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

function section(sections: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array {
  const bytes = sections.get(name);
  if (!bytes) throw new Error(`The compiled lexicon has no part "${name}"; compile it again.`);
  return bytes;
}

/** One run of bytes, the same for the same bundle. */
export function encodeBundle(bundle: Bundle): Uint8Array {
  const sections = new Map<string, Uint8Array>();
  for (const language of languages) {
    const { prefixes, rests } = encodeVocabulary(bundle.vocabularies[language]);
    sections.set(`${language} prefixes`, prefixes).set(`${language} rests`, rests);
  }
  for (const [direction, rows] of bundle.tables) {
    const { links, weights, marks } = encodeRows(rows);
    sections
      .set(`${direction} links`, links)
      .set(`${direction} weights`, weights)
      .set(`${direction} marks`, marks);
  }
  sections.set('script', fromText([...bundle.script].flat().join('')));
  sections.set('concepts', fromText(JSON.stringify(bundle.concepts)));
  sections.set('sounds', fromText(JSON.stringify([...bundle.sounds])));
  sections.set('readings', fromText(JSON.stringify([...bundle.readings])));
  sections.set('letters', fromText(JSON.stringify([...bundle.letters.grams])));
  for (const language of LATIN) sections.set(`${language} spellings`, fromText(bundle.spellings[language]));
  return joinSections(sections);
}

function decodeScript(pairs: string): ScriptPairs {
  const script = new Map<string, string>();
  for (let i = 0; i + 1 < pairs.length; i += 2) script.set(pairs[i] ?? '', pairs[i + 1] ?? '');
  return script;
}

/** Undoes `encodeBundle`; throws when the bytes are of another version. */
export function decodeBundle(bytes: Uint8Array): Bundle {
  const sections = splitSections(bytes);
  const vocabularies = Object.fromEntries(
    languages.map((language) => [
      language,
      decodeVocabulary(section(sections, `${language} prefixes`), section(sections, `${language} rests`)),
    ]),
  ) as Record<Language, Vocabulary>;
  const tables = new Map<Direction, Rows>();
  for (const from of languages) {
    for (const to of languages) {
      const direction: Direction = `${from}>${to}`;
      if (!sections.has(`${direction} links`)) continue;
      const [links, weights, marks] = ['links', 'weights', 'marks'].map((part) =>
        section(sections, `${direction} ${part}`),
      );
      if (links && weights && marks) tables.set(direction, decodeRows(links, weights, marks));
    }
  }
  return {
    vocabularies,
    tables,
    script: decodeScript(toText(sections.get('script'))),
    concepts: JSON.parse(toText(section(sections, 'concepts'))) as CompiledConcept[],
    sounds: new Map(JSON.parse(toText(section(sections, 'sounds'))) as [string, [string, number][]][]),
    letters: {
      grams: new Map(
        JSON.parse(toText(section(sections, 'letters'))) as [string, [number, number, number]][],
      ),
    },
    spellings: Object.fromEntries(
      LATIN.map((language) => [language, toText(section(sections, `${language} spellings`))]),
    ) as Record<Latin, string>,
    readings: new Map(JSON.parse(toText(section(sections, 'readings'))) as [string, string][]),
  };
}
