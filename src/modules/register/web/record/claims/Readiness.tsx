import { Section, Table, Tag, useTexts } from '#ui';
import type { Claim, RecordContent, RegisterValue } from '../../../contract.ts';
import { claimsOf } from '../../../domain/claims.ts';
import { RegisterDate } from '../../words/RegisterDate.tsx';
import { TextFor } from '../../words/TextFor.tsx';
import { useRegisterWords } from '../../words/use-register-words.ts';
import { ClaimSource } from './ClaimSource.tsx';
import { texts } from '../texts.ts';

interface Step {
  readonly claim: Claim;
  readonly value: Extract<RegisterValue, { is: 'readiness' }>;
}

/** How ready the technology was, when, and what shows it. */
export function Readiness({ content }: { content: RecordContent }) {
  const t = useTexts(texts);
  const words = useRegisterWords();
  const steps = claimsOf(content, 'readiness')
    .flatMap((claim): Step[] => (claim.value.is === 'readiness' ? [{ claim, value: claim.value }] : []))
    .toSorted((one, other) => one.value.on.localeCompare(other.value.on));
  if (steps.length === 0) return null;
  return (
    <Section title={words.of('property', 'readiness')}>
      <Table
        caption={words.of('property', 'readiness')}
        isCaptionHidden
        rows={steps}
        keyOf={({ value, claim }) => `${value.on} ${value.level} ${claim.source}`}
        columns={[
          { title: t('level'), isHead: true, cell: ({ value }) => words.readiness(value.level) },
          { title: t('when'), cell: ({ value }) => <RegisterDate date={value.on} /> },
          {
            title: t('evidence'),
            cell: ({ value: { evidence } }) =>
              evidence ? <TextFor of={evidence} /> : <Tag look="unknown">{t('notStated')}</Tag>,
          },
          { title: t('source'), cell: ({ claim }) => <ClaimSource content={content} of={claim} /> },
        ]}
      />
    </Section>
  );
}
