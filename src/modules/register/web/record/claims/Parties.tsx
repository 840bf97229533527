import { Facts, Section, Side, useTexts } from '#ui';
import { type Claim, partyRoles, type Property, type RecordContent } from '../../../contract.ts';
import { claimsOf, sameValues } from '../../../domain/claims.ts';
import { useRegisterWords } from '../../words/use-register-words.ts';
import { ClaimSources } from './ClaimSources.tsx';
import { PartyName } from './PartyName.tsx';
import { texts } from '../texts.ts';

const roles = [...partyRoles, 'speaker'] as const satisfies readonly Property[];

/** Who took part, in which role, and who says so. */
export function Parties({ content }: { content: RecordContent }) {
  const t = useTexts(texts);
  const words = useRegisterWords();
  const rows = roles
    .map((role) => ({ role, parties: sameValues(claimsOf(content, role)) }))
    .filter(({ parties }) => parties.length > 0);
  return (
    rows.length > 0 && (
      <Section title={t('parties')}>
        <Facts
          rows={rows.map(({ role, parties }) => ({
            term: words.of('property', role),
            value: (
              <ul className="record-parties">
                {parties.map((claims) => (
                  <Party key={JSON.stringify(claims[0]!.value)} claims={claims} content={content} />
                ))}
              </ul>
            ),
          }))}
        />
      </Section>
    )
  );
}

function Party({ claims, content }: { claims: readonly Claim[]; content: RecordContent }) {
  const { value, property } = claims[0]!;
  if (value.is !== 'party') return null;
  return (
    <li>
      {value.side && <Side code={value.side} isNameHidden />}{' '}
      <PartyName of={value} isPerson={property === 'speaker'} />
      <ClaimSources content={content} claims={claims} />
    </li>
  );
}
