import { Facts, Section, useTexts } from '#ui';
import type { RecordContent } from '../../../contract.ts';
import { claimsOf, sameValues } from '../../../domain/claims.ts';
import { useRegisterWords } from '../../words/use-register-words.ts';
import { ClaimSources } from './ClaimSources.tsx';
import { ClaimValue } from './ClaimValue.tsx';
import { texts } from '../texts.ts';

const held = ['document', 'evidence', 'website'] as const;

/** What can be read elsewhere: the papers themselves, what shows that something came about, and sites. */
export function Documents({ content }: { content: RecordContent }) {
  const t = useTexts(texts);
  const words = useRegisterWords();
  const rows = held
    .map((property) => ({ property, links: sameValues(claimsOf(content, property)) }))
    .filter(({ links }) => links.length > 0);
  return (
    rows.length > 0 && (
      <Section title={t('documents')}>
        <Facts
          rows={rows.map(({ property, links }) => ({
            term: words.of('property', property),
            value: (
              <ul className="record-parties">
                {links.map((claims) => (
                  <li key={JSON.stringify(claims[0]!.value)}>
                    <ClaimValue of={claims[0]!.value} />
                    <ClaimSources content={content} claims={claims} />
                  </li>
                ))}
              </ul>
            ),
          }))}
        />
      </Section>
    )
  );
}
