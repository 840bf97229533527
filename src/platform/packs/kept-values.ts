import { createHash, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** Packs are a few dozen files; what more lies here are their former versions. */
const MOST_KEPT = 300;

let folder: string | undefined;

/**
 * From now on this thread keeps in `place/packs` what YAML files say: parsing 18,000 lines takes most of a second of every start.
 * Undefined: nothing is kept, as at first.
 */
export function keepParsedIn(place: string | undefined): void {
  folder = place === undefined ? undefined : path.join(place, 'packs');
}

/** What was parsed of the very same text before. YAML says nothing here that JSON cannot. */
export function keptValueOf(text: string): { readonly value: unknown } | undefined {
  if (folder === undefined) return undefined;
  try {
    return { value: JSON.parse(fs.readFileSync(placeOf(folder, text), 'utf8')) as unknown };
  } catch {
    return undefined;
  }
}

/** Keeps a value for the next start; where it cannot be kept, that one parses again. */
export function keepValue(text: string, value: unknown): void {
  if (folder === undefined) return;
  try {
    fs.mkdirSync(folder, { recursive: true });
    const draft = path.join(folder, `${randomUUID()}.draft`);
    fs.writeFileSync(draft, JSON.stringify(value));
    fs.renameSync(draft, placeOf(folder, text));
    forgetOld(folder);
  } catch {
    // A full or read-only disk is told elsewhere.
  }
}

const placeOf = (within: string, text: string) =>
  path.join(within, `${createHash('sha256').update(text).digest('hex')}.json`);

function forgetOld(within: string): void {
  const names = fs.readdirSync(within);
  if (names.length <= MOST_KEPT) return;
  const byAge = names
    .map((name) => ({ name, at: fs.statSync(path.join(within, name)).mtimeMs }))
    .toSorted((one, other) => other.at - one.at);
  for (const { name } of byAge.slice(MOST_KEPT / 2)) fs.rmSync(path.join(within, name), { force: true });
}
