import { type FormEvent, useLayoutEffect, useRef, useState } from 'react';
import { commentOnOpportunity } from '#contracts/opportunities';
import { Button, callEndpoint, Field, useAct, useTexts } from '#ui';
import { StepRefused } from '../steps/StepRefused.tsx';
import { pages } from '../texts/pages.ts';
import type { Marginalia } from './marginalia.ts';

interface Props {
  of: Marginalia;
  path: string;
  /** The thread that is answered; absent: a new one begins. */
  answers?: string;
  /** Whether only the own side reads an answer; a new thread goes by the state of the listing. */
  isPrivate?: boolean;
  open: string;
  openLabel: string;
}

/** A button that becomes a form, and the button again once the words are sent. */
export function SayForm({ open, openLabel, ...form }: Props) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.querySelector('button')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (isOpen) return <Writing {...form} title={openLabel} onClose={() => setOpen(false)} />;
  return (
    <div ref={button} className="no-print">
      <Button look="quiet" className="desk-say-open" aria-label={openLabel} onClick={() => setOpen(true)}>
        {open}
      </Button>
    </div>
  );
}

const LONGEST = 4_000;

interface WritingProps extends Omit<Props, 'open' | 'openLabel'> {
  title: string;
  onClose: () => void;
}

function Writing({ of, path, answers, isPrivate = of.isPrivate, title, onClose }: WritingProps) {
  const t = useTexts(pages);
  const act = useAct();
  const words = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => words.current?.focus(), []);
  const send = (event: FormEvent) => {
    event.preventDefault();
    const text = words.current?.value.trim();
    if (!text) return words.current?.focus();
    act.run(async () => {
      const { reference } = of;
      await callEndpoint(commentOnOpportunity, { reference, path, text, ...(answers && { answers }) });
      of.again();
      onClose();
    });
  };
  return (
    <form className="stack-s" aria-label={title} onSubmit={send}>
      <Field label={t('yourComment')} note={t(isPrivate ? 'readPrivate' : 'readShared')}>
        {(ids) => (
          <textarea
            ref={words}
            className="input desk-words"
            rows={3}
            maxLength={LONGEST}
            onKeyDown={(event) => event.key === 'Escape' && onClose()}
            {...ids}
          />
        )}
      </Field>
      <StepRefused error={act.error} />
      <div className="row">
        <Button type="submit" disabled={act.isBusy}>
          {t('send')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
