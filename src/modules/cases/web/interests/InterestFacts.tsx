import type { Interest } from '#contracts/cases';
import { Facts, langOf, Section, Tag, useTexts } from '#ui';
import { useCaseNames } from '../names/use-case-names.ts';
import { interestTexts } from './texts/interests.ts';

/** Who takes part, as far as the reader may know, and whether names are told. */
export function InterestFacts({ interest }: { interest: Interest }) {
  const t = useTexts(interestTexts);
  const names = useCaseNames();
  const { interested, owner, part, hasAgreed, reopensAtTrl } = interest;
  const agreement = hasAgreed.interested
    ? hasAgreed.owner
      ? 'namesTold'
      : 'namesInterested'
    : hasAgreed.owner
      ? 'namesOwner'
      : 'namesNone';
  return (
    <Section title={t('facts')}>
      <Facts
        rows={[
          { term: t('interested'), value: <Named of={interested} /> },
          { term: t('owner'), value: <Named of={owner} /> },
          { term: t('names'), value: t(agreement) },
          { term: t('yourPart'), value: names.of('as', part) },
        ]}
      />
      {reopensAtTrl !== undefined && <p className="note">{t('reopensAt', { trl: String(reopensAtTrl) })}</p>}
    </Section>
  );
}

function Named({ of }: { of: Interest['owner'] }) {
  const t = useTexts(interestTexts);
  return of ? <bdi {...langOf(of.language)}>{of.name}</bdi> : <Tag look="unknown">{t('notNamed')}</Tag>;
}
