import { deleteDocument, type DocumentRow, shareDocument } from '#contracts/documents';
import { callEndpoint, Field, useTexts } from '#ui';
import { roomTexts } from '../texts/room.ts';
import { AskDialog } from './AskDialog.tsx';
import { useCompartmentNames } from '../room/use-compartment-names.ts';

interface Props {
  caseId: string;
  document: DocumentRow;
  onDone: () => void;
  onClose: () => void;
}

/** Moves a document into a wider compartment: asked before, since there is no way back. */
export function ShareDialog({ caseId, document: { id: documentId, title, mayShareInto }, ...rest }: Props) {
  const t = useTexts(roomTexts);
  const nameOf = useCompartmentNames();
  const take = async (form: FormData) => {
    const into = String(form.get('into') ?? 'shared');
    await callEndpoint(shareDocument, { id: caseId, documentId, into });
  };
  return (
    <AskDialog
      title={t('shareTitle', { title })}
      says={t('shareSay')}
      verb={t('share')}
      take={take}
      {...rest}
    >
      <Field label={t('shareInto')}>
        {(ids) => (
          <select className="input" name="into" {...ids}>
            {mayShareInto.map((code) => (
              <option key={code} value={code}>
                {nameOf(code)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </AskDialog>
  );
}

export function RemoveDialog({ caseId, document: { id: documentId, title }, ...rest }: Props) {
  const t = useTexts(roomTexts);
  const take = async () => void (await callEndpoint(deleteDocument, { id: caseId, documentId }));
  return (
    <AskDialog
      title={t('removeTitle', { title })}
      says={t('removeSay')}
      verb={t('remove')}
      take={take}
      {...rest}
    />
  );
}
