import { organisationTokens } from './names/organisation-key.ts';

export interface NameOfParty {
  readonly partyId: string;
  readonly text: string;
}

/** A sign that so many share says nothing about who is whom. */
const LARGEST_GROUP = 12;
const SHORTEST_TO_VARY = 3;
const LONGEST_TO_VARY = 12;

/**
 * Pairs of parties with a name that has the same tokens, or all but one of them: what is left when each token in turn is
 * left out. Groups by signs instead of comparing every name with every other. Pairs are ordered by id.
 */
export function pairsByName(names: Iterable<NameOfParty>): [one: string, other: string][] {
  const parties = new Map<string, Set<string>>();
  for (const { partyId, text } of names)
    for (const sign of signsOf(text)) parties.set(sign, (parties.get(sign) ?? new Set()).add(partyId));
  const pairs = new Map<string, [string, string]>();
  for (const group of parties.values()) {
    if (group.size < 2 || group.size > LARGEST_GROUP) continue;
    const ids = [...group].toSorted();
    for (const [place, one] of ids.entries())
      for (const other of ids.slice(place + 1)) pairs.set(`${one} ${other}`, [one, other]);
  }
  return [...pairs.values()];
}

function signsOf(text: string): string[] {
  const tokens = [...new Set(organisationTokens(text))].toSorted();
  const signs = [tokens.join(' ')];
  if (tokens.length >= SHORTEST_TO_VARY && tokens.length <= LONGEST_TO_VARY)
    for (const left of tokens.keys()) signs.push(tokens.toSpliced(left, 1).join(' '));
  return signs.filter(Boolean);
}
