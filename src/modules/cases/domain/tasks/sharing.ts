/** Wider compartments than one: from an organisation to its side or to all, from a side to all; never back. */
export function widerThan(compartment: string): string[] {
  const [side = '', organisation] = compartment.split('/');
  if (compartment === 'shared') return [];
  return organisation === undefined ? ['shared'] : [side, 'shared'];
}

/** Whether somebody of a side can be given what stands in a compartment: nobody owes what it cannot see. */
export const isSeenBy = (compartment: string, side: string): boolean =>
  compartment === 'shared' || compartment.split('/')[0] === side;
