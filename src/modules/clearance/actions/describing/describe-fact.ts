import type { Fact } from '../../contract.ts';
import type { FactDefinition, Rulebook } from '../../domain/rules/catalogue.ts';
import { namedIn } from './named-in.ts';

/** A fact with the words to ask for it. */
export const describeFact = ({ units }: Rulebook, fact: FactDefinition): Fact => ({
  id: fact.id,
  group: fact.group,
  type: fact.type,
  question: fact.question,
  help: fact.help,
  ...(fact.unit !== undefined && { unit: namedIn(units, fact.unit) }),
  ...(fact.unit === 'percent' && { maximum: 100 }),
  values: fact.values.filter(({ id }) => id !== 'none').map(({ id, name }) => ({ id, name })),
});
