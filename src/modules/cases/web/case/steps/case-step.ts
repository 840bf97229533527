import { type Advance, advances, type Cooperation } from '#contracts/cases';

/** What can be done with a case by a button and a dialog; writing belongs to its compartments. */
export type CaseStep = Exclude<Cooperation['may'][number], 'write'>;

export const isAdvance = (step: CaseStep): step is Advance => (advances as readonly string[]).includes(step);
