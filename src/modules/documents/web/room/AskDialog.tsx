import { type FormEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { Button, useAct, useTexts } from '#ui';
import { roomTexts } from '../texts/room.ts';
import { Refused } from './Refused.tsx';

interface Props {
  title: string;
  says: string;
  verb: string;
  take: (form: FormData) => Promise<void>;
  onDone: () => void;
  onClose: () => void;
  children?: ReactNode;
}

/** Asks before something is done, in a dialog; what was asked for stands in its form. */
export function AskDialog({ title, says, verb, take, onDone, onClose, children }: Props) {
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
    // What a field says is wrong is corrected first.
    if (event.currentTarget.querySelector('[aria-invalid]')) return;
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
      className="dialog"
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
