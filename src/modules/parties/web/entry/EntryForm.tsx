import { type FormEvent, type ReactNode, useState } from 'react';
import { Button, Field, PageLink, useAddress, useTexts } from '#ui';
import { EntryRefused } from './EntryRefused.tsx';
import { entryTexts } from './texts.ts';
import { useFaultTexts } from './use-fault-texts.ts';

interface Props {
  /** Where the entry is shown. */
  page: string;
  isProposal: boolean;
  /** Sends the change, or proposes it with a reason. */
  send: (reason: string | undefined) => Promise<unknown>;
  /** Loads the entry again, where somebody was quicker. */
  again: () => void;
  /** The fields of the entry, each with what is wrong with it. */
  children: (faultAt: (path: string) => string | undefined) => ReactNode;
}

/** What is the same in the forms of organisations and people: the reason, what was refused, sending, and the way back. */
export function EntryForm({ page, isProposal, send, again, children }: Props) {
  const t = useTexts(entryTexts);
  const { go } = useAddress();
  const [reason, setReason] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<Error>();
  const faults = useFaultTexts(error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setError(undefined);
    send(isProposal ? reason : undefined)
      .then(() => go(page, { done: isProposal ? 'sent' : 'saved' }))
      .catch((thrown: unknown) => setError(thrown instanceof Error ? thrown : new Error(String(thrown))))
      .finally(() => setBusy(false));
  };
  return (
    <form className="organisation-form stack-s" onSubmit={submit} noValidate>
      {children(faults.at)}
      {isProposal && (
        <Field label={t('reason')} note={t('reasonNote')} fault={faults.at('reason')}>
          {(ids) => (
            <textarea
              className="input"
              rows={3}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
              {...ids}
            />
          )}
        </Field>
      )}
      <EntryRefused error={error} onReload={again} />
      <div className="row">
        <Button type="submit" look="main" disabled={isBusy}>
          {t(isProposal ? 'send' : 'save')}
        </Button>
        <PageLink to={page}>{t('cancel')}</PageLink>
      </div>
    </form>
  );
}
