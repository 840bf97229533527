import type { CasePlan, CaseQuestion } from '#contracts/cases';
import { knownPeople } from '#modules/access';
import type { FactDefinition, Rulebook } from '#modules/clearance';
import type { Language } from '#platform/languages';
import type { GivenFact } from '../../store/plan/facts.ts';
import type { CasesDeps } from '../deps.ts';

type FactTold = Omit<CaseQuestion, 'settles'>;

/** A fact with the words to ask for it, in one language. */
function factTold(rulebook: Rulebook, fact: FactDefinition, reader: Language): FactTold {
  const unit = rulebook.units.find(({ id }) => id === fact.unit);
  return {
    id: fact.id,
    type: fact.type,
    question: fact.question[reader],
    help: fact.help[reader],
    values: fact.values.filter(({ id }) => id !== 'none').map(({ id, name }) => ({ id, name: name[reader] })),
    ...(unit && { unit: unit.name[reader] }),
    ...(fact.unit === 'percent' && { maximum: 100 }),
  };
}

/** What the rules of today no longer know has only its id left. */
const unknownFact = (id: string): FactTold => ({ id, type: 'choice', question: id, help: '', values: [] });

interface Asked {
  readonly rulebook: Rulebook;
  readonly notUnderstood: ReadonlySet<string>;
  readonly reader: Language;
}

/** The answers of a case with their questions, and who gave them. */
export async function factsTold(
  db: CasesDeps['db'],
  given: readonly GivenFact[],
  { rulebook, notUnderstood, reader }: Asked,
): Promise<CasePlan['facts']> {
  const people = await knownPeople(db, [...new Set(given.flatMap(({ by }) => by ?? []))]);
  return given.map(({ fact, answer, as, by, at }) => {
    const definition = rulebook.fact.get(fact);
    const person = by === undefined ? undefined : people.get(by);
    return {
      ...(definition ? factTold(rulebook, definition, reader) : unknownFact(fact)),
      answer,
      by: as,
      at: at.toISOString(),
      isUnderstood: !notUnderstood.has(fact),
      ...(person && { person: { id: person.id, name: person.name } }),
    };
  });
}
