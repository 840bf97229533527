import { addDays } from '#platform/calendar';
import { DayField, useTexts, useToday } from '#ui';
import { LONGEST_VALIDITY_DAYS } from '../../../domain/review/judge-opportunity.ts';
import { useWritingTable } from '../places/writing-context.ts';
import { placeAttribute } from '../remarks/go-to-place.ts';
import { PlaceRemarks } from '../remarks/PlaceRemarks.tsx';
import { writingTexts } from '../texts/texts.ts';
import { remarksOn } from './PlaceField.tsx';

/** The last day on which it is open. */
export function LastDay() {
  const t = useTexts(writingTexts);
  const { listing, remarks, isReadOnly, set } = useWritingTable();
  const today = useToday();
  const own = remarksOn(remarks, 'validUntil');
  if (today === undefined) return null;
  return (
    <fieldset className="listing-choices" disabled={isReadOnly} {...placeAttribute('validUntil')}>
      <DayField
        label={t('validUntil')}
        note={t('validUntilNote')}
        value={listing.validUntil ?? today}
        earliest={today}
        latest={addDays(today, LONGEST_VALIDITY_DAYS)}
        onChange={(day) => set('validUntil', day)}
      />
      <PlaceRemarks id="listing-last-day-remarks" remarks={own} />
    </fieldset>
  );
}
