const PREFIXES =
  `un non auto under over multi pseudo anti bio micro nano photo electro hydro thermo inter intra trans
super semi sub pre post re co poly mono neuro cardio geo eco agro cyber tele ultra hyper macro meta para quasi retro counter
antibio immuno radio aero opto piezo ferro magneto`
    .split(/\s+/)
    .toSorted((a, b) => b.length - a.length);

const SHORTEST_REST = 4;

/** The word behind a bound prefix (auto|encoder, multi|modal), when that word is known; its place within the word. */
export function behindPrefix(
  word: string,
  isWord: (rest: string) => boolean,
): { start: number; rest: string } | undefined {
  for (const prefix of PREFIXES) {
    const rest = word.slice(prefix.length);
    if (word.startsWith(prefix) && rest.length >= SHORTEST_REST && isWord(rest))
      return { start: prefix.length, rest };
  }
  return undefined;
}
