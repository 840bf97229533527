import type { ChangeProposal, EntryPart } from '../../contract.ts';

/** Under which name a part of an entry stands in the texts: Chinese has one word for names of people, another for those of bodies. */
export const partKey = (kind: ChangeProposal['about']['kind'], part: EntryPart) =>
  kind === 'person' && part === 'names' ? ('personNames' as const) : (`part_${part}` as const);
