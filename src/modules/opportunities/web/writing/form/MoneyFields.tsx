import { useEffect } from 'react';
import { useTexts } from '#ui';
import { useOpportunityNames } from '../../names/use-opportunity-names.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { remarksOn, PlaceField } from './PlaceField.tsx';
import { PlaceRemarks } from '../remarks/PlaceRemarks.tsx';
import { placeAttribute } from '../remarks/go-to-place.ts';
import { writingTexts } from '../texts/texts.ts';
import { useWritingTable } from '../places/writing-context.ts';

const INSTRUMENTS = ['equity', 'convertible', 'loan', 'grant', 'fund', 'any'] as const;

/** How much money, in which form. */
export function MoneyFields() {
  const t = useTexts(writingTexts);
  const names = useOpportunityNames();
  const { listing, remarks, isReadOnly, change } = useWritingTable();
  const isMissing = listing.investment === undefined;
  useEffect(() => {
    if (isMissing && !isReadOnly)
      change({ ...listing, investment: { currency: 'EUR', instrument: 'any' } }, 'investment');
  }, [isMissing, isReadOnly, change, listing]);
  return (
    <fieldset className="listing-choices" tabIndex={-1} {...placeAttribute('investment')}>
      <legend>{t('investment')}</legend>
      <div className="listing-row two">
        <PlaceField place="investment.least" label={t('least')} />
        <PlaceField place="investment.most" label={t('most')} />
        <ChoiceField
          place="investment.currency"
          label={t('currency')}
          choices={['EUR', 'CNY', 'USD'].map((value) => ({ value, label: value }))}
        />
        <ChoiceField
          place="investment.instrument"
          label={t('instrument')}
          choices={INSTRUMENTS.map((value) => ({ value, label: names.of('instrument', value) }))}
        />
      </div>
      <PlaceRemarks
        id="listing-investment-remarks"
        remarks={remarksOn(remarks, 'investment').filter(({ path }) => path === 'investment')}
      />
    </fieldset>
  );
}
