import { globSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Schemas that everybody may name: the journal is written through its door, but checked in invariants. */
const OPEN_TO_ALL = ['journal'];

/** Tables and views of every schema, as the migrations make them: `{ parties: Set { 'party', … } }`. */
export function tablesBySchema(root: string): Map<string, Set<string>> {
  const tables = new Map<string, Set<string>>();
  for (const file of globSync('database/migrations/*.sql', { cwd: root })) {
    const made = readFileSync(path.join(root, file), 'utf8').matchAll(
      /^create (?:or replace )?(?:unlogged )?(?:table|(?:materialized )?view|function)(?: if not exists)? ([a-z_]+)\.([a-z_]+)/gim,
    );
    for (const [, schema = '', table = ''] of made)
      tables.set(schema, (tables.get(schema) ?? new Set<string>()).add(table));
  }
  return tables;
}

/**
 * Places where a module's or a platform room's source names a table of a schema that is not its own.
 * A view called `published_…` is a door. Tests may look at anything.
 */
export function findTrespasses(root: string): string[] {
  const tables = tablesBySchema(root);
  const rooms = ['src/modules', 'src/platform'].flatMap((folder) =>
    readdirSync(path.join(root, folder)).map((name) => ({ name, folder: `${folder}/${name}` })),
  );
  return rooms.flatMap(({ name, folder }) => {
    const foreign = namesOfTables(tables, [name, ...OPEN_TO_ALL]);
    return globSync(`${folder}/**/*.{ts,tsx}`, { cwd: root })
      .filter((file) => !/(\.test\.tsx?|\/testing\.ts)$/.test(file))
      .toSorted()
      .flatMap((file) => trespassesIn(file, readFileSync(path.join(root, file), 'utf8'), foreign));
  });
}

function trespassesIn(file: string, source: string, foreign: RegExp): string[] {
  return source.split('\n').flatMap((line, index) => {
    if (/^\s*(\/\/|\*|\/\*)/.test(line)) return [];
    return [...line.matchAll(foreign)].map((found) => `${file}:${index + 1} ${found[0].replaceAll('"', '')}`);
  });
}

/** Matches `schema.table`, `"schema"."table"` and Kysely's ways of naming a schema; not a refusal such as `parties.name-missing`. */
function namesOfTables(tables: Map<string, Set<string>>, own: string[]): RegExp {
  const foreign = [...tables].filter(([schema]) => !own.includes(schema));
  const names = foreign.map(([schema, made]) => {
    const closed = [...made].filter((table) => !table.startsWith('published_'));
    return `${schema}"?\\."?(?:${closed.join('|')})`;
  });
  const schemas = foreign.map(([schema]) => schema).join('|');
  const table = `(?<![\\w.#/-])"?(?:${names.join('|')})"?(?![\\w-])`;
  const schema = `(?:withSchema|sql\\.(?:id|table|ref))\\(\\s*['"](?:${schemas})['"]`;
  return new RegExp(`${table}|${schema}`, 'g');
}
