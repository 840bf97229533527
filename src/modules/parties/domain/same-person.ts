import { personKeys, type PersonKeyKind } from './names/person-keys.ts';

/** How a name was found to be possibly the same: written alike, sounding alike in either order, or fitting its initials. */
export const personKeyKinds: readonly PersonKeyKind[] = ['characters', 'spelling', 'initials'];

/**
 * The strongest way in which two names may be of one person; undefined when they are not.
 * A candidate for a human eye: thousands are called Zhang Wei.
 */
export function compareNames(one: string, other: string): PersonKeyKind | undefined {
  const theirs = new Set(personKeys(other).map(({ key }) => key));
  const shared = personKeys(one).filter(({ key }) => theirs.has(key));
  return personKeyKinds.find((kind) => shared.some((key) => key.kind === kind));
}
