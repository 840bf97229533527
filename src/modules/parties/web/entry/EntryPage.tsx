import { type FormEvent, useState } from 'react';
import type { z } from 'zod';
import {
  Answer,
  Button,
  callEndpoint,
  Field,
  Notice,
  Page,
  PageLink,
  useAddress,
  useEndpoint,
  useTexts,
} from '#ui';
import {
  changeOrganisation,
  openEntry,
  type OrganisationChange,
  type OrganisationEntry,
  proposeChange,
} from '../../contract.ts';
import { differing } from '../../domain/entry/entry.ts';
import { texts } from '../texts.ts';
import { EntryFields } from './EntryFields.tsx';
import { EntryRefused } from './EntryRefused.tsx';
import { entryTexts } from './texts.ts';
import { useFaultTexts } from './use-fault-texts.ts';
import '../parties.css';

interface Props {
  id: string;
  /** Whether the reader proposes the change or makes it. */
  isProposal: boolean;
}

/** The form of an entry, for those who change it and for those who propose. */
export function EntryPage({ id, isProposal }: Props) {
  const t = useTexts(entryTexts);
  const words = useTexts(texts);
  const opened = useEndpoint(openEntry, { id });
  const page = `/organisations/${encodeURIComponent(id)}`;
  return (
    <Page
      title={t(isProposal ? 'proposeTitle' : 'editTitle')}
      lede={t(isProposal ? 'proposeLede' : 'editLede')}
      crumbs={[
        { to: '/organisations', title: words('organisations') },
        { to: page, title: opened.answer?.entry.names[0]?.text ?? words('organisation') },
      ]}
    >
      <Answer of={opened}>
        {(answer) => {
          const may = isProposal ? answer.may.propose : answer.may.change;
          if (!may) return <NotOpen page={page} isSignedIn={answer.may.propose} />;
          return <EntryForm opened={answer} isProposal={isProposal} again={opened.again} />;
        }}
      </Answer>
    </Page>
  );
}

function NotOpen({ page, isSignedIn }: { page: string; isSignedIn: boolean }) {
  const t = useTexts(entryTexts);
  const { path } = useAddress();
  return (
    <Notice>
      {t(isSignedIn ? 'notForYou' : 'signInFirst')}{' '}
      {isSignedIn ? (
        <PageLink to={`${page}/propose`}>{t('propose')}</PageLink>
      ) : (
        <PageLink to="/sign-in" query={{ to: path }}>
          {t('signIn')}
        </PageLink>
      )}
    </Notice>
  );
}

interface FormProps {
  opened: z.output<typeof openEntry.output>;
  isProposal: boolean;
  again: () => void;
}

function EntryForm({ opened, isProposal, again }: FormProps) {
  const t = useTexts(entryTexts);
  // Parts that nobody touched here follow the entry when it is loaded again.
  const [touched, setTouched] = useState<Partial<OrganisationEntry>>({});
  const entry = { ...opened.entry, ...touched };
  const [reason, setReason] = useState('');
  const { send, error, isBusy } = useSending(opened);
  const faults = useFaultTexts(error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(changeIn(entry, opened.entry), isProposal ? reason : undefined);
  };
  return (
    <form className="organisation-form stack-s" onSubmit={submit} noValidate>
      <EntryFields
        entry={entry}
        onChange={(part) => setTouched({ ...touched, ...part })}
        faultAt={faults.at}
      />
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
        <PageLink to={`/organisations/${opened.id}`}>{t('cancel')}</PageLink>
      </div>
    </form>
  );
}

/** Only what differs is sent. */
function changeIn(entry: OrganisationEntry, before: OrganisationEntry): OrganisationChange {
  const { status, ...rest } = entry;
  return differing({ ...rest, ...(status !== 'withdrawn' && { status }) }, before);
}

/** Sends a change or a proposal and goes back to the organisation, which then says so. */
function useSending({ id, version }: FormProps['opened']) {
  const { go } = useAddress();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<Error>();
  const make = async (change: OrganisationChange, reason: string | undefined) => {
    if (reason === undefined) await callEndpoint(changeOrganisation, { id, version, change });
    else await callEndpoint(proposeChange, { id, change, reason });
    go(`/organisations/${id}`, { done: reason === undefined ? 'saved' : 'sent' });
  };
  const send = (change: OrganisationChange, reason: string | undefined) => {
    setBusy(true);
    setError(undefined);
    make(change, reason)
      .catch((thrown: unknown) => setError(thrown instanceof Error ? thrown : new Error(String(thrown))))
      .finally(() => setBusy(false));
  };
  return { send, error, isBusy };
}
