import { PageLink } from '#ui';
import type { RegisterValue } from '../../../contract.ts';
import { TextFor } from '../../words/TextFor.tsx';

type Party = Extract<RegisterValue, { is: 'party' }>;

/** Whom a source means: a page of the centre where it has one, else the name alone. */
export function PartyName({ of: { partyId, name }, isPerson = false }: { of: Party; isPerson?: boolean }) {
  const shown = <TextFor of={name} as="bdi" className="name" />;
  return partyId === undefined ? (
    shown
  ) : (
    <PageLink to={`/${isPerson ? 'people' : 'organisations'}/${encodeURIComponent(partyId)}`}>
      {shown}
    </PageLink>
  );
}
