/** Compartments that a document may be moved into: from an organisation to its side or to all, from a side to all. */
export function widerThan(compartment: string): string[] {
  if (compartment === 'shared') return [];
  const [side, organisation] = compartment.split('/');
  return organisation === undefined ? ['shared'] : [side!, 'shared'];
}
