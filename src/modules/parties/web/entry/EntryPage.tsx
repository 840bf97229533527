import { useState } from 'react';
import type { z } from 'zod';
import { Answer, callEndpoint, Page, useEndpoint, useTexts } from '#ui';
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
import { EntryForm } from './EntryForm.tsx';
import { NotOpen } from './NotOpen.tsx';
import { entryTexts } from './texts.ts';
import '../parties.css';

interface Props {
  id: string;
  /** Whether the reader proposes the change or makes it. */
  isProposal: boolean;
}

/** The form of an organisation's entry, for those who change it and for those who propose. */
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
        {(answer) =>
          (isProposal ? answer.may.propose : answer.may.change) ? (
            <OrganisationForm opened={answer} isProposal={isProposal} again={opened.again} />
          ) : (
            <NotOpen kind="organisation" page={page} isSignedIn={answer.may.propose} />
          )
        }
      </Answer>
    </Page>
  );
}

interface FormProps {
  opened: z.output<typeof openEntry.output>;
  isProposal: boolean;
  again: () => void;
}

function OrganisationForm({ opened, isProposal, again }: FormProps) {
  const { id, version } = opened;
  // Parts that nobody touched here follow the entry when it is loaded again.
  const [touched, setTouched] = useState<Partial<OrganisationEntry>>({});
  const entry = { ...opened.entry, ...touched };
  const send = (reason: string | undefined): Promise<unknown> => {
    const change = changeIn(entry, opened.entry);
    return reason === undefined
      ? callEndpoint(changeOrganisation, { id, version, change })
      : callEndpoint(proposeChange, { id, change, reason });
  };
  return (
    <EntryForm page={`/organisations/${id}`} isProposal={isProposal} send={send} again={again}>
      {(faultAt) => (
        <EntryFields
          entry={entry}
          onChange={(part) => setTouched({ ...touched, ...part })}
          faultAt={faultAt}
        />
      )}
    </EntryForm>
  );
}

/** Only what differs is sent. */
function changeIn(entry: OrganisationEntry, before: OrganisationEntry): OrganisationChange {
  const { status, ...rest } = entry;
  return differing({ ...rest, ...(status !== 'withdrawn' && { status }) }, before);
}
