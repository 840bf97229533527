import { type FormEvent, useState } from 'react';
import { ProblemError, useAct } from '#ui';
import { faultsIn, type FormFaults } from './form-faults.ts';
import type { Filled } from './read-form.ts';
import type { Stretch } from './SaidFields.tsx';

interface Recording {
  readonly stretch: Stretch;
  needed(filled: Filled): readonly string[];
  /** Sends what was filled in. */
  take(filled: Filled): Promise<void>;
}

/** A form of the ledger that is sent: what it holds stays until it was taken, and what is wrong stands at its field. */
export function useRecording({ stretch, needed, take }: Recording) {
  const act = useAct();
  const [faults, setFaults] = useState<FormFaults>({});
  const show = (form: HTMLFormElement, found: FormFaults) => {
    setFaults(found);
    const [first = ''] = Object.keys(found);
    const [name = '', place = '0'] = first.split('.');
    form.querySelectorAll<HTMLElement>(`[name="${name}"]`)[Number(place)]?.focus();
  };
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const filled = { ...valuesOf(form), ...stretch };
    const missing = needed(filled).filter((name) => filled.one(name) === '');
    show(form, Object.fromEntries(missing.map((name) => [name, { code: 'missing' }])));
    if (missing.length > 0) return;
    act.run(async () => {
      try {
        await take(filled);
      } catch (error) {
        const found = error instanceof ProblemError ? faultsIn(error.problem) : {};
        if (Object.keys(found).length === 0) throw error;
        show(form, found);
      }
    });
  };
  return { faults, send, isBusy: act.isBusy, error: act.error };
}

function valuesOf(form: HTMLFormElement): Pick<Filled, 'one' | 'all'> {
  const given = new FormData(form);
  const all = (name: string) =>
    given.getAll(name).map((value) => (typeof value === 'string' ? value.trim() : ''));
  return { all, one: (name) => all(name)[0] ?? '' };
}
