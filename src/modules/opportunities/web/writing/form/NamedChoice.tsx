import { useTexts } from '#ui';
import { placeAttribute } from '../remarks/go-to-place.ts';
import { writingTexts } from '../texts/texts.ts';
import { useWritingTable } from '../places/writing-context.ts';

/** Whether the public may read whose listing it is. */
export function NamedChoice() {
  const t = useTexts(writingTexts);
  const { listing, isReadOnly, set } = useWritingTable();
  return (
    <div className="listing-named">
      <label className="check">
        <input
          type="checkbox"
          checked={listing.isOwnerNamed}
          disabled={isReadOnly}
          aria-describedby="listing-named-note"
          onChange={({ target }) => set('isOwnerNamed', target.checked)}
          {...placeAttribute('isOwnerNamed')}
        />
        <span>{t('named')}</span>
      </label>
      <p className="note" id="listing-named-note">
        {t('namedNote')}
      </p>
    </div>
  );
}
