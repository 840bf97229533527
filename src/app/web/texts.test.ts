import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { IntlMessageFormat } from 'intl-messageformat';
import { type Language, languages, locale } from '#platform/languages';
import { type Message, readMessage, writeMessage } from '../../ui/language/message.ts';

const src = path.resolve(import.meta.dirname, '../..');
/** Catalogues of names, refusals and letters hold words for codes, said by the code. */
const saysCodes = (name: string) => /[/](?:names|refusals|words|letters)$/.test(name);
/** Papers get their spaces when they are set (`spaced` of #platform/print). */
const isPrinted = (name: string) => name.includes('/papers/texts/');

const catalogues = fs
  .readdirSync(src, { recursive: true, encoding: 'utf8' })
  // Words of the printed plan are functions, and templates of agreements are clauses: both are tried with the papers.
  .filter((file) => file.endsWith('.en.ts') && !/[/](actions|agreements)[/]/.test(file))
  .map((file) => file.slice(0, -'.en.ts'.length));

type Sentences = Record<string, string>;
const load = async (name: string, language: Language): Promise<Sentences> =>
  ((await import(path.join(src, `${name}.${language}.ts`))) as Record<Language, Sentences>)[language];

/** Every placeholder of a message, wherever it stands, with what kind of value it takes. */
function placeholders(message: Message): Map<string, 'text' | 'number'> {
  const found = new Map<string, 'text' | 'number'>();
  for (const node of message) {
    if (node.is === 'value') found.set(node.name, node.asNumber ? 'number' : 'text');
    if (node.is !== 'plural' && node.is !== 'select') continue;
    for (const inner of Object.values(node.cases))
      for (const [name, is] of placeholders(inner)) found.set(name, is);
    found.set(node.name, node.is === 'plural' ? 'number' : 'text');
  }
  return found;
}

const namesIn = (message: string) => [...placeholders(readMessage(message)).keys()].sort();

/** The code that may say the sentences of a catalogue: everything of its module (or `ui`) but the catalogues. */
function sourcesBeside(name: string): string {
  const folder = path.join(src, name.replace(/^(ui|modules\/[^/]+|.*?\/web)\/.*/, '$1'));
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /[.]tsx?$/.test(file) && !/[.](zh|en|fr|nl|test)[.]ts$/.test(file))
    .map((file) => fs.readFileSync(path.join(folder, file), 'utf8'))
    .join('\n');
}

for (const name of catalogues)
  describe(`the sentences of ${name}`, () => {
    it('are there in all four languages', async () => {
      const keys = Object.keys(await load(name, 'en')).sort();
      assert.ok(keys.length > 0);
      for (const language of languages)
        assert.deepEqual(Object.keys(await load(name, language)).sort(), keys, language);
    });

    it('ask for the same values in all four languages', async () => {
      const english = await load(name, 'en');
      for (const language of languages)
        for (const [key, message] of Object.entries(await load(name, language)))
          assert.deepEqual(namesIn(message), namesIn(english[key]!), `${language} ${key}`);
    });

    it('are written as the reference formatter writes them', async () => {
      for (const language of languages)
        for (const [key, message] of Object.entries(await load(name, language)))
          for (const count of [0, 1, 2, 1234]) {
            const kinds = placeholders(readMessage(message));
            const values = Object.fromEntries(
              [...kinds].map(([one, is]) => [one, is === 'number' ? count : `<${one}>`]),
            );
            const reference = new IntlMessageFormat(message, locale[language]).format(values);
            assert.equal(
              writeMessage(readMessage(message), locale[language], values),
              reference,
              `${language} ${key}`,
            );
          }
    });

    it('are all said somewhere, unless they name codes', async () => {
      if (saysCodes(name)) return;
      const said = sourcesBeside(name);
      const begun = [...said.matchAll(/`(\w+)\$\{/g)].map(([, beginning]) => beginning!);
      const ended = [...said.matchAll(/`\$\{\w+\}(\w+)`/g)].map(([, ending]) => ending!);
      for (const key of Object.keys(await load(name, 'en')).filter((one) => !one.includes('_')))
        assert.ok(
          new RegExp(`['"]${key}['"]`).test(said) ||
            begun.some((one) => key.startsWith(one)) ||
            ended.some((one) => key.endsWith(one)),
          `${key} is never said`,
        );
    });

    it('follow the typography of their language', async () => {
      for (const [key, message] of Object.entries(await load(name, 'fr'))) {
        if (!isPrinted(name))
          assert.doesNotMatch(message, / [:;?!»]|« /, `fr ${key}: a space that does not break`);
        assert.doesNotMatch(message, /\p{L}'\p{L}/u, `fr ${key}: ’`);
      }
      for (const [key, message] of Object.entries(await load(name, 'zh')))
        assert.doesNotMatch(
          message,
          /\p{Script=Han}[,;:?!()]|[,;:?!(] ?\p{Script=Han}/u,
          `zh ${key}: full-width marks`,
        );
      for (const language of ['en', 'nl'] as const)
        for (const [key, message] of Object.entries(await load(name, language)))
          assert.doesNotMatch(message, /\p{L}'\p{L}|"/u, `${language} ${key}: ’ “ ”`);
    });
  });
