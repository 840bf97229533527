import type { Rulebook } from '../../domain/rules/catalogue.ts';
import { writeCaseText } from '../../domain/sharing/case-text.ts';
import type { PackHealth } from '../../store/following/follow-packs.ts';
import { describeFact } from './describe-fact.ts';

/** Every fact in the order of the vocabulary, and the names of everything that plans speak of. */
export const describeVocabulary = (rulebook: Rulebook) => ({
  reviewed: rulebook.reviewed,
  groups: [...rulebook.groups],
  facts: rulebook.facts.map((fact) => describeFact(rulebook, fact)),
  milestones: [...rulebook.milestones],
  natures: [...rulebook.natures],
  subjects: [...rulebook.subjects],
});

export const describeSituations = ({ situations }: Rulebook) =>
  situations.map(({ id, name, story, facts }) => ({
    id,
    name,
    story,
    facts: Object.fromEntries(
      Object.entries(facts).map(([fact, answer]) => [
        fact,
        typeof answer === 'object' && answer !== null ? [...answer] : (answer ?? null),
      ]),
    ),
    case: writeCaseText(facts),
  }));

/** How the packs stand; with nothing to count when there has been no good version yet. */
export function describePacks({ state, readAt, faults }: PackHealth, rulebook: Rulebook | undefined) {
  return {
    state,
    faults: [...faults],
    ...(rulebook &&
      readAt !== undefined && {
        answering: {
          reviewed: rulebook.reviewed,
          readAt,
          procedures: rulebook.procedures.length,
          figures: rulebook.parameters.length,
          blocks: rulebook.blocks.length,
          facts: rulebook.facts.length,
          packs: rulebook.packs.map(({ editions: _told, ...pack }) => pack),
        },
      }),
  };
}
