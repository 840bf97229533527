import type { Cooperation } from '#contracts/cases';
import type { CasePaper, HindranceCode, PaperFormat, PaperRow } from '#contracts/papers';

/** What a paper of a case is like. */
export interface PaperKind {
  readonly formats: readonly PaperFormat[];
  readonly isTemplate: boolean;
  readonly takesPair: boolean;
  /** What must hold before it says anything sensible. */
  readonly needs: readonly HindranceCode[];
}

const letter = { formats: ['pdf', 'docx'], isTemplate: false, takesPair: false } as const;
const template = { formats: ['pdf', 'docx'], isTemplate: true, takesPair: true } as const;
const record = { formats: ['pdf'], isTemplate: false, takesPair: false } as const;

export const paperKinds: Readonly<Record<CasePaper, PaperKind>> = {
  introduction: { ...letter, needs: ['names-not-agreed', 'party-missing', 'case-closed'] },
  // Two who are not named to each other yet may still agree on the text: their names are blanks.
  'non-disclosure': { ...template, needs: ['case-closed'] },
  'letter-of-intent': { ...template, needs: ['names-not-agreed', 'party-missing', 'case-closed'] },
  'case-summary': { ...record, needs: [] },
  'clearance-plan': { ...record, needs: ['nothing-answered'] },
};

export interface Standing extends Pick<Cooperation, 'state' | 'isDisclosed' | 'seats'> {
  /** Facts were answered, so that there is a plan to speak of. */
  readonly hasPlan: boolean;
}

/** Whom a paper waits for; nothing when that does not stand in its way. */
const standsInTheWay: Readonly<Record<HindranceCode, (standing: Standing) => readonly string[] | undefined>> =
  {
    'names-not-agreed': ({ isDisclosed, seats }) =>
      isDisclosed ? undefined : seats.filter(({ hasAgreed }) => !hasAgreed).map(({ side }) => side),
    'party-missing': ({ seats }) => {
      const empty = seats.filter(({ partyCount }) => partyCount === 0).map(({ side }) => side);
      return empty.length > 0 ? empty : undefined;
    },
    'case-closed': ({ state }) => (state === 'closed' ? [] : undefined),
    'nothing-answered': ({ hasPlan }) => (hasPlan ? undefined : []),
  };

/** Everything that stands in the way of a paper now. */
export const hindrancesOf = (paper: CasePaper, standing: Standing): PaperRow['hindrances'] =>
  paperKinds[paper].needs.flatMap((code) => {
    const sides = standsInTheWay[code](standing);
    return sides ? [{ code, sides: [...sides] }] : [];
  });
