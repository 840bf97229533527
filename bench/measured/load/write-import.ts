import fs from 'node:fs';
import path from 'node:path';
import type { MadeListings } from '../../synthetic/listings.ts';

const ROWS = 2_000;
/** Numbers that no listing of the filling has. */
const FIRST = 9_000_000;

/** A register that comes again: the same records, each with another text, so that a filled folder does not grow with every run. */
export function writeImport(folder: string, made: MadeListings): string {
  const file = path.join(folder, 'register.jsonl');
  const run = Date.now();
  const records = Array.from({ length: ROWS }, (_, i) => {
    const listing = made.listing(FIRST + i);
    const { language, title, summary, description } = listing.texts[0]!;
    return {
      id: `load-${i}`,
      kind: listing.direction,
      lang: language,
      title,
      abstract: `${summary} ${description} ${run}`,
      fields: [listing.field],
      country: listing.side.toUpperCase(),
      source: 'Register of the bench',
    };
  });
  fs.writeFileSync(file, records.map((one) => JSON.stringify(one)).join('\n'));
  return file;
}
