import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { Button, callEndpoint, Field, Refusal, useAct, useTexts } from '#ui';
import { withdrawEntry, withdrawPromise } from '../../contract.ts';
import { useFaultSentence } from './fields.tsx';
import type { FormFault } from './form-faults.ts';
import type { Outcome, Recorded } from './outcome.ts';
import { recordingTexts } from './texts/recording.ts';

interface Props {
  of: Recorded;
  id: string;
  /** What would be withdrawn, for whoever does not see the line in which the button stands. */
  name: string;
  onOutcome: (outcome: Outcome) => void;
}

const endpoints = { entry: withdrawEntry, promise: withdrawPromise };

/** Takes something out of the ledger again, with the reason that stays there. */
export function Withdraw({ of, id, name, onOutcome }: Props) {
  const t = useTexts(recordingTexts);
  const [isAsked, setAsked] = useState(false);
  return (
    <>
      <Button
        look="quiet"
        className="no-print"
        aria-haspopup="dialog"
        aria-label={`${t('withdraw')}: ${name}`}
        onClick={() => setAsked(true)}
      >
        {t('withdraw')}
      </Button>
      {isAsked && (
        <WithdrawDialog
          onClose={() => setAsked(false)}
          take={async (why) => {
            await callEndpoint(endpoints[of], { id, why });
            onOutcome({ is: 'withdrawn', of, id });
          }}
        />
      )}
    </>
  );
}

interface DialogProps {
  take: (why: string) => Promise<void>;
  onClose: () => void;
}

function WithdrawDialog({ take, onClose }: DialogProps) {
  const t = useTexts(recordingTexts);
  const say = useFaultSentence();
  const act = useAct();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [fault, setFault] = useState<FormFault>();
  useEffect(() => {
    dialog.current?.showModal();
    heading.current?.focus();
  }, []);
  const says = (code: string) => {
    const key = `refused_${code}`;
    return t.knows(key) ? t(key) : undefined;
  };
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const why = String(new FormData(event.currentTarget).get('why')).trim();
    setFault(why === '' ? { code: 'missing' } : undefined);
    if (why === '') return event.currentTarget.querySelector('textarea')?.focus();
    act.run(async () => {
      await take(why);
      dialog.current?.close();
    });
  };
  return (
    <dialog ref={dialog} className="dialog balance-ask" aria-labelledby={`${id}-ask`} onClose={onClose}>
      <h2 id={`${id}-ask`} ref={heading} tabIndex={-1}>
        {t('withdrawTitle')}
      </h2>
      <p>{t('withdrawSay')}</p>
      <form className="stack-s" noValidate onSubmit={send}>
        <Field label={t('why')} fault={say(fault)}>
          {(ids) => <textarea className="input" name="why" rows={3} maxLength={2_000} {...ids} />}
        </Field>
        {act.error && <Refusal error={act.error} says={says} />}
        <div className="row">
          <Button type="submit" look="main" disabled={act.isBusy}>
            {act.isBusy ? t('underWay') : t('withdrawVerb')}
          </Button>
          <Button onClick={() => dialog.current?.close()}>{t('cancel')}</Button>
        </div>
      </form>
    </dialog>
  );
}
