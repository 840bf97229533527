import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button, useAct, useTexts } from '#ui';
import { isOvertaken } from './overtaken.ts';
import { Refused } from './Refused.tsx';
import { partTexts } from './texts/parts.ts';

/** What a dialog asks for: names of fields that were left empty although they are needed. */
export type Faults = ReadonlySet<string>;

export interface Asking {
  readonly title: string;
  /** What will follow. */
  readonly says: ReactNode;
  /** Words of the button that decides. */
  readonly verb: string;
  /** Fields that cannot be left empty. */
  readonly needs?: readonly string[];
  take(value: (name: string) => string): Promise<void>;
}

interface Props {
  asking: Asking;
  onTaken: () => void;
  onOvertaken: () => void;
  onClose: () => void;
  children?: ((faults: Faults) => ReactNode) | undefined;
}

/** Asks before something is done that others will see: what follows, and what has to be said with it. */
export function StepDialog({ asking, onTaken, onOvertaken, onClose, children }: Props) {
  const t = useTexts(partTexts);
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    // Not on the button that decides: an Enter held too long would press it.
    heading.current?.focus();
  }, []);
  /** Closing gives the focus back to the button that opened it; what follows may take it further. */
  const leave = (then: () => void) => {
    dialog.current?.close();
    then();
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
        {asking.title}
      </h2>
      <div id={`${id}-say`}>{asking.says}</div>
      <StepForm
        asking={asking}
        onTaken={() => leave(onTaken)}
        onOvertaken={() => leave(onOvertaken)}
        cancel={<Button onClick={() => dialog.current?.close()}>{t('cancel')}</Button>}
      >
        {children}
      </StepForm>
    </dialog>
  );
}

interface FormProps extends Omit<Props, 'onClose'> {
  cancel: ReactNode;
}

function StepForm({ asking, onTaken, onOvertaken, cancel, children }: FormProps) {
  const t = useTexts(partTexts);
  const act = useAct();
  const [faults, setFaults] = useState<Faults>(new Set());
  const take = async (value: (name: string) => string) => {
    try {
      await asking.take(value);
    } catch (error) {
      if (!isOvertaken(error)) throw error;
      return onOvertaken();
    }
    onTaken();
  };
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const value = valuesOf(form);
    const missing = (asking.needs ?? []).filter((name) => value(name) === '');
    setFaults(new Set(missing));
    const [first] = missing;
    if (first !== undefined) return form.querySelector<HTMLElement>(`[name=${first}]`)?.focus();
    act.run(() => take(value));
  };
  return (
    <form className="stack-s" noValidate onSubmit={send}>
      {children?.(faults)}
      <Refused error={act.error} />
      <div className="row">
        <Button type="submit" look="main" disabled={act.isBusy}>
          {act.isBusy ? t('underWay') : asking.verb}
        </Button>
        {cancel}
      </div>
    </form>
  );
}

function valuesOf(form: HTMLFormElement) {
  const given = new FormData(form);
  return (name: string) => {
    const one = given.get(name);
    return typeof one === 'string' ? one.trim() : '';
  };
}
