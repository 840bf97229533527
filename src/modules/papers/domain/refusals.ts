import type { PaperFormat, PaperRow } from '#contracts/papers';
import { Refusal } from '#platform/refusal';

/** With every reason, as the list of papers tells them. */
export const paperHindered = (paper: string, hindrances: PaperRow['hindrances']) =>
  new Refusal('conflict', 'papers.hindered', { paper, hindrances });

export const formatNotMade = (paper: string, formats: readonly PaperFormat[]) =>
  new Refusal('invalid', 'papers.format-not-made', { paper, formats });

export const pairNotMade = (paper: string) => new Refusal('invalid', 'papers.pair-not-made', { paper });
