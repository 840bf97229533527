import { type FormEvent, type ReactNode, useState } from 'react';
import { Button, Dialog, useAct, useLeave, useTexts } from '#ui';
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
export function StepDialog({ onClose, ...asked }: Props) {
  const { title, says } = asked.asking;
  return (
    <Dialog title={title} says={says} onClose={onClose}>
      <StepForm {...asked} />
    </Dialog>
  );
}

function StepForm({ asking, onTaken, onOvertaken, children }: Omit<Props, 'onClose'>) {
  const t = useTexts(partTexts);
  const leave = useLeave();
  const act = useAct();
  const [faults, setFaults] = useState<Faults>(new Set());
  const take = async (value: (name: string) => string) => {
    try {
      await asking.take(value);
    } catch (error) {
      if (!isOvertaken(error)) throw error;
      return leave(onOvertaken);
    }
    leave(onTaken);
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
        <Button onClick={() => leave()}>{t('cancel')}</Button>
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
