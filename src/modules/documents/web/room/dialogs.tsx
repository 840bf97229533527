import { type FormEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { deleteDocument, type DocumentRow, shareDocument } from '#contracts/documents';
import { Button, callEndpoint, Field, useAct, useTexts } from '#ui';
import { roomTexts } from '../texts/room.ts';
import { Refused } from './Refused.tsx';
import { useCompartmentNames } from './use-compartment-names.ts';

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
    <Ask title={t('shareTitle', { title })} says={t('shareSay')} verb={t('share')} take={take} {...rest}>
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
    </Ask>
  );
}

export function RemoveDialog({ caseId, document: { id: documentId, title }, ...rest }: Props) {
  const t = useTexts(roomTexts);
  const take = async () => void (await callEndpoint(deleteDocument, { id: caseId, documentId }));
  return (
    <Ask title={t('removeTitle', { title })} says={t('removeSay')} verb={t('remove')} take={take} {...rest} />
  );
}

interface AskProps {
  title: string;
  says: string;
  verb: string;
  take: (form: FormData) => Promise<void>;
  onDone: () => void;
  onClose: () => void;
  children?: ReactNode;
}

function Ask({ title, says, verb, take, onDone, onClose, children }: AskProps) {
  const t = useTexts(roomTexts);
  const id = useId();
  const act = useAct();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    // Not on the button that decides: an Enter held too long would press it.
    heading.current?.focus();
  }, []);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    act.run(async () => {
      await take(form);
      dialog.current?.close();
      onDone();
    });
  };
  return (
    <dialog
      ref={dialog}
      className="document-dialog"
      aria-labelledby={`${id}-ask`}
      aria-describedby={`${id}-say`}
      onClose={onClose}
    >
      <h2 id={`${id}-ask`} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p id={`${id}-say`}>{says}</p>
      <form className="stack-s" noValidate onSubmit={send}>
        {children}
        <Refused error={act.error} />
        <div className="row">
          <Button type="submit" look="main" disabled={act.isBusy}>
            {act.isBusy ? t('underWay') : verb}
          </Button>
          <Button onClick={() => dialog.current?.close()}>{t('cancel')}</Button>
        </div>
      </form>
    </dialog>
  );
}
