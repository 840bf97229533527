const plainOf = (term: string): string => term.replaceAll('_', ' ');
const FIRST_CODE = 48;

/** A line per term: how many letters it has in common with its spelling, then the rest; nothing when they are the same. */
export function encodeSpellings(terms: readonly string[], spellings: ReadonlyMap<string, string>): string {
  return terms
    .map((term) => {
      const plain = plainOf(term);
      const spelling = spellings.get(term)?.replaceAll('\n', ' ') ?? plain;
      if (spelling === plain) return '';
      let same = 0;
      while (same < 60 && same < plain.length && plain[same] === spelling[same]) same += 1;
      return String.fromCharCode(FIRST_CODE + same) + spelling.slice(same);
    })
    .join('\n');
}

/** Undoes `encodeSpellings` for one term and its line. */
export function decodeSpelling(term: string, line: string): string {
  const plain = plainOf(term);
  return line === '' ? plain : plain.slice(0, line.charCodeAt(0) - FIRST_CODE) + line.slice(1);
}
