import { type FormEvent, useEffect, useId, useRef } from 'react';
import { submitOpportunity } from '#contracts/opportunities';
import { Button, callEndpoint, useAct, useTexts } from '#ui';
import { StepRefused } from '../desk/steps/StepRefused.tsx';
import { writingTexts } from './texts/texts.ts';

interface Props {
  reference: string;
  flush: () => Promise<number | undefined>;
  onSubmitted: () => void;
  onClose: () => void;
}

/** Says what handing in means, and does it with exactly what the writer saw. */
export function SubmitDialog({ reference, flush, onSubmitted, onClose }: Props) {
  const t = useTexts(writingTexts);
  const id = useId();
  const act = useAct();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const send = (event: FormEvent) => {
    event.preventDefault();
    act.run(async () => {
      const version = await flush();
      if (version !== undefined) {
        await callEndpoint(submitOpportunity, { reference, version });
        onSubmitted();
      }
      dialog.current?.close();
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
      <form className="stack-s" onSubmit={send}>
        <h2 id={`${id}-ask`}>{t('submitAsk')}</h2>
        <p id={`${id}-say`}>{t('submitSay')}</p>
        <StepRefused error={act.error} />
        <div className="row">
          <Button type="submit" look="main" disabled={act.isBusy}>
            {t('submit')}
          </Button>
          <Button onClick={() => dialog.current?.close()}>{t('cancel')}</Button>
        </div>
      </form>
    </dialog>
  );
}
