import { Section, Side, Table, useCorridor, useFormats, useTexts } from '#ui';
import type { Claim, RecordContent, RegisterValue } from '../../../contract.ts';
import { claimsOf, sameValues } from '../../../domain/claims.ts';
import { useRegisterWords } from '../../words/use-register-words.ts';
import { ClaimSources } from './ClaimSources.tsx';
import { texts } from '../texts.ts';

interface Amount {
  readonly value: Extract<RegisterValue, { is: 'money' }>;
  readonly claims: readonly Claim[];
}

/** Money by side and currency, each amount as it is stated: sources may speak of the same money, so nothing is added up. */
export function Money({ content }: { content: RecordContent }) {
  const t = useTexts(texts);
  const formats = useFormats();
  const words = useRegisterWords();
  const { sides } = useCorridor();
  const placeOf = ({ value: { side } }: Amount) => (side ? sides.indexOf(side) : sides.length);
  const amounts = sameValues(claimsOf(content, 'money'))
    .flatMap((claims): Amount[] => {
      const value = claims[0]?.value;
      return value?.is === 'money' ? [{ value, claims }] : [];
    })
    .toSorted((one, other) => placeOf(one) - placeOf(other));
  if (amounts.length === 0) return null;
  return (
    <Section title={t('money')}>
      <Table
        caption={t('money')}
        isCaptionHidden
        rows={amounts}
        keyOf={({ value }) => JSON.stringify(value)}
        columns={[
          {
            title: t('whose'),
            isHead: true,
            cell: ({ value: { side } }) => (side ? <Side code={side} /> : t('noSide')),
          },
          { title: t('amount'), isNumber: true, cell: ({ value }) => formats.money(value.money) },
          {
            title: t('sector'),
            cell: ({ value: { sector } }) => (
              <span className="record-short">
                {sector ? words.of('sector', sector) : t('sectorUnstated')}
              </span>
            ),
          },
          { title: t('source'), cell: ({ claims }) => <ClaimSources content={content} claims={claims} /> },
        ]}
      />
    </Section>
  );
}
