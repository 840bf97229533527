import { Suspense, useState } from 'react';
import { type DocumentRow, limitDocument } from '#contracts/documents';
import { addDays, type Day, today as dayIn } from '#platform/calendar';
import { callEndpoint, DayField, useTexts } from '#ui';
import { roomTexts } from '../texts/room.ts';
import { AskDialog } from './AskDialog.tsx';

export type Limits = Pick<DocumentRow, 'openUntil' | 'isViewOnly'>;

export const setLimits = (caseId: string, documentId: string, { openUntil, isViewOnly }: Limits) =>
  callEndpoint(limitDocument, { id: caseId, documentId, isViewOnly, ...(openUntil && { openUntil }) });

interface Props {
  caseId: string;
  document: DocumentRow;
  onDone: () => void;
  onClose: () => void;
}

/** As long as is proposed where nothing was set. */
const DAYS = 30;

/** Until when the other side may open a document, and whether it gets the original. */
export function LimitsDialog({ caseId, document, ...rest }: Props) {
  const t = useTexts(roomTexts);
  // The last day is one in UTC, between the two sides.
  const [today] = useState(() => dayIn(new Date(), 'UTC'));
  const { id, title, openUntil, isViewOnly, version } = document;
  const [hasEnd, setHasEnd] = useState(openUntil !== undefined);
  const [day, setDay] = useState<Day>(openUntil ?? addDays(today, DAYS));
  const take = async (form: FormData) => {
    await setLimits(caseId, id, {
      isViewOnly: form.get('view') !== null,
      ...(hasEnd && { openUntil: day }),
    });
  };
  return (
    <AskDialog
      title={t('limitTitle', { title })}
      says={t('limitSay')}
      verb={t('limitSave')}
      take={take}
      {...rest}
    >
      <label className="document-choice">
        <input type="checkbox" name="view" defaultChecked={isViewOnly} />
        <span>{t('limitView')}</span>
      </label>
      <p className="note">{t(version.hasPages ? 'limitViewSay' : 'limitViewNone')}</p>
      <label className="document-choice">
        <input type="checkbox" checked={hasEnd} onChange={({ target }) => setHasEnd(target.checked)} />
        <span>{t('limitEnd')}</span>
      </label>
      {hasEnd && (
        // The field fetches sentences of its own; the page around it stays meanwhile.
        <Suspense>
          <DayField
            label={t('limitDay')}
            note={t('limitDaySay')}
            value={day}
            earliest={today}
            onChange={setDay}
          />
        </Suspense>
      )}
    </AskDialog>
  );
}
