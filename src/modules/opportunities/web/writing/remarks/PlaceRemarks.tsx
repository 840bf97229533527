import type { Remark } from '#contracts/opportunities';
import { Button, useTexts } from '#ui';
import { goToPlace } from './go-to-place.ts';
import { writingTexts } from '../texts/texts.ts';

/** The remarks on one field, each with why, what to do, and the way to the words it speaks of. */
export function PlaceRemarks({ id, remarks }: { id: string; remarks: readonly Remark[] }) {
  if (remarks.length === 0) return null;
  return (
    <ul className="listing-remarks" id={id}>
      {remarks.map((remark, place) => (
        <OneRemark key={`${remark.code} ${remark.span?.start ?? place}`} remark={remark} />
      ))}
    </ul>
  );
}

export function OneRemark({ remark }: { remark: Remark }) {
  const t = useTexts(writingTexts);
  const { severity, why, mend, path, span } = remark;
  return (
    <li className={`listing-remark ${severity}`}>
      <b>{t(severity)}</b> {why} {mend}
      {span && (
        <Button look="quiet" onClick={() => goToPlace(path, span)}>
          {t('show')}
        </Button>
      )}
    </li>
  );
}
