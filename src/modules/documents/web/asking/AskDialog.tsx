import type { FormEvent, ReactNode } from 'react';
import { Button, Dialog, useAct, useLeave, useTexts } from '#ui';
import { Refused } from '../room/Refused.tsx';
import { roomTexts } from '../texts/room.ts';

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
export function AskDialog({ title, says, onClose, ...asking }: Props) {
  return (
    <Dialog title={title} says={<p>{says}</p>} onClose={onClose}>
      <AskForm {...asking} />
    </Dialog>
  );
}

function AskForm({ verb, take, onDone, children }: Omit<Props, 'title' | 'says' | 'onClose'>) {
  const t = useTexts(roomTexts);
  const leave = useLeave();
  const act = useAct();
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    // What a field says is wrong is corrected first.
    if (event.currentTarget.querySelector('[aria-invalid]')) return;
    const form = new FormData(event.currentTarget);
    act.run(async () => {
      await take(form);
      leave(onDone);
    });
  };
  return (
    <form className="stack-s" noValidate onSubmit={send}>
      {children}
      <Refused error={act.error} />
      <div className="row">
        <Button type="submit" look="main" disabled={act.isBusy}>
          {act.isBusy ? t('underWay') : verb}
        </Button>
        <Button onClick={() => leave()}>{t('cancel')}</Button>
      </div>
    </form>
  );
}
