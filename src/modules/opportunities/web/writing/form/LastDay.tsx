import { useId } from 'react';
import { useTexts } from '#ui';
import { placeAttribute } from '../remarks/go-to-place.ts';
import { remarksOn } from './PlaceField.tsx';
import { PlaceRemarks } from '../remarks/PlaceRemarks.tsx';
import { writingTexts } from '../texts/texts.ts';
import { useWritingTable } from '../places/writing-context.ts';

/** The last day on which it is open. */
export function LastDay() {
  const t = useTexts(writingTexts);
  const id = useId();
  const { listing, remarks, isReadOnly, set } = useWritingTable();
  const own = remarksOn(remarks, 'validUntil');
  return (
    <div className="field listing-field">
      <label htmlFor={id}>{t('validUntil')}</label>
      <input
        id={id}
        type="date"
        className="input listing-day"
        value={listing.validUntil ?? ''}
        readOnly={isReadOnly}
        aria-describedby={`${id}-note${own.length > 0 ? ` ${id}-remarks` : ''}`}
        {...placeAttribute('validUntil')}
        onChange={({ target }) => set('validUntil', target.value)}
      />
      <p className="note" id={`${id}-note`}>
        {t('validUntilNote')}
      </p>
      <PlaceRemarks id={`${id}-remarks`} remarks={own} />
    </div>
  );
}
