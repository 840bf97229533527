import { type Fact, Facts, Section, Tag, useTexts } from '#ui';
import { properties, type Property, type RecordContent, type RecordKind } from '../../../contract.ts';
import { claimsOf, disputed } from '../../../domain/claims.ts';
import { useRegisterWords } from '../../words/use-register-words.ts';
import { ClaimSources } from './ClaimSources.tsx';
import { ClaimValue } from './ClaimValue.tsx';
import { texts } from '../texts.ts';

/** Said in the title of the page. */
const inTitle: readonly Property[] = ['title', 'short-title', 'summary'];
const named = (Object.keys(properties) as Property[]).filter(
  (name) => properties[name].single && !inTitle.includes(name),
);

/** What a reader looks for, and is told plainly where no source says it. */
const lookedFor: Readonly<Partial<Record<RecordKind, readonly Property[]>>> = {
  agreement: ['signed', 'in-force', 'expires'],
  body: ['begins'],
  session: ['happened', 'place'],
  commitment: ['due'],
  programme: ['begins', 'ends'],
  call: ['opens', 'closes'],
  project: ['begins', 'ends'],
  laboratory: ['begins'],
  event: ['happened', 'place'],
  statement: ['count'],
};

/** Every property that has one value, with its source; what sources disagree on stands above. */
export function Stated({ content }: { content: RecordContent }) {
  const t = useTexts(texts);
  const words = useRegisterWords();
  const doubtful = disputed(content);
  const rows = named.flatMap((property): Fact[] => {
    const claims = claimsOf(content, property);
    const term = words.of('property', property);
    if (doubtful.includes(property)) return [];
    if (claims[0])
      return [
        {
          term,
          value: <ClaimValue of={claims[0].value} />,
          note: <ClaimSources content={content} claims={claims} />,
        },
      ];
    const isMissed = lookedFor[content.kind]?.includes(property);
    return isMissed ? [{ term, value: <Tag look="unknown">{t('notStated')}</Tag> }] : [];
  });
  return (
    rows.length > 0 && (
      <Section title={t('stated')}>
        <Facts rows={rows} />
      </Section>
    )
  );
}
