import { globSync } from 'node:fs';
import path from 'node:path';
import { type Language, languages } from '#platform/languages';

export type Sentences = Readonly<Record<string, string>>;

export interface Catalogue {
  /** `src/modules/parties/web/texts` */
  readonly name: string;
  readonly sentences: Readonly<Record<Language, Sentences>>;
}

/** Every set of sentences under src, in its four languages. */
export async function loadCatalogues(root: string): Promise<Catalogue[]> {
  const names = globSync('src/**/*.en.ts', { cwd: root }).map((file) => file.replace(/\.en\.ts$/, ''));
  return Promise.all(
    names.toSorted().map(async (name) => {
      const loaded = await Promise.all(languages.map((language) => load(path.join(root, name), language)));
      return { name, sentences: Object.fromEntries(loaded) as Catalogue['sentences'] };
    }),
  );
}

async function load(file: string, language: Language): Promise<[Language, Sentences]> {
  const found = (await import(`${file}.${language}.ts`)) as Record<string, Sentences>;
  return [language, found[language] ?? {}];
}
