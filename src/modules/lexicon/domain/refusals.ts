import { Refusal } from '#platform/refusal';

export const wordListUnknown = (list: string) =>
  new Refusal('not-found', 'lexicon.word-list-unknown', { list });
export const conceptUnknown = (id: string) => new Refusal('not-found', 'lexicon.concept-unknown', { id });
