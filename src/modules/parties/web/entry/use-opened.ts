import { useEndpoint } from '#ui';
import { type ChangeProposal, openEntry, openPerson } from '../../contract.ts';

/** Which entry: of an organisation or of a person. */
export type About = Pick<ChangeProposal['about'], 'kind' | 'id'>;

/** Where an entry is shown. */
export const pageOf = ({ kind, id }: About): string =>
  `/${kind === 'person' ? 'people' : 'organisations'}/${encodeURIComponent(id)}`;

/** What an entry says now, and what the reader may do with it. */
export function useOpened({ kind, id }: About) {
  const organisation = useEndpoint(openEntry, { id }, { enabled: kind === 'organisation' });
  const person = useEndpoint(openPerson, { id }, { enabled: kind === 'person' });
  return kind === 'person' ? person : organisation;
}
