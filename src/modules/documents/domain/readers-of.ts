import type { Day } from '#platform/calendar';
import { sideOf } from './permissions.ts';

interface Limited {
  readonly compartment: string;
  readonly broughtAs: string;
  readonly openUntil: Day | null;
}

/** In which compartment people are told of news about a document: in its own, but after its last day only on its own side. */
export const readersOf = ({ compartment, broughtAs, openUntil }: Limited, today: Day): string =>
  compartment === 'shared' && openUntil !== null && openUntil < today ? sideOf(broughtAs) : compartment;
