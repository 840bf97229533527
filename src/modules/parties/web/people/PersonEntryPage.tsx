import { useState } from 'react';
import type { z } from 'zod';
import { Answer, callEndpoint, Page, useEndpoint, useTexts } from '#ui';
import { changePerson, openPerson, type PersonEntry, proposePersonChange } from '../../contract.ts';
import { differingPerson } from '../../domain/entry/person-entry.ts';
import { ChoiceOfFields } from '../entry/EntryFields.tsx';
import { EntryForm } from '../entry/EntryForm.tsx';
import { NamesField } from '../entry/NamesField.tsx';
import { NotOpen } from '../entry/NotOpen.tsx';
import { entryTexts } from '../entry/texts.ts';
import { NoPerson } from './NoPerson.tsx';
import { peopleTexts } from './texts.ts';
import '../parties.css';

interface Props {
  id: string;
  /** Whether the reader proposes the change or makes it. */
  isProposal: boolean;
}

/** The form of a person's entry: for that person and those who handle it, and for whoever proposes. */
export function PersonEntryPage({ id, isProposal }: Props) {
  const t = useTexts(entryTexts);
  const words = useTexts(peopleTexts);
  const opened = useEndpoint(openPerson, { id });
  const page = `/people/${encodeURIComponent(id)}`;
  if (opened.error && !opened.answer) return <NoPerson error={opened.error} onAgain={opened.again} />;
  return (
    <Page
      title={t(isProposal ? 'proposeTitle' : 'editTitle')}
      lede={t(isProposal ? 'proposeLede' : 'editLede')}
      crumbs={[{ to: page, title: opened.answer?.entry.names[0]?.text ?? words('person') }]}
    >
      <Answer of={opened}>
        {(answer) =>
          (isProposal ? answer.may.propose : answer.may.change) ? (
            <PersonForm opened={answer} isProposal={isProposal} again={opened.again} />
          ) : (
            <NotOpen kind="person" page={page} isSignedIn={answer.may.propose} />
          )
        }
      </Answer>
    </Page>
  );
}

interface FormProps {
  opened: z.output<typeof openPerson.output>;
  isProposal: boolean;
  again: () => void;
}

function PersonForm({ opened, isProposal, again }: FormProps) {
  const t = useTexts(peopleTexts);
  const { id, version } = opened;
  // Parts that nobody touched here follow the entry when it is loaded again.
  const [touched, setTouched] = useState<Partial<PersonEntry>>({});
  const entry = { ...opened.entry, ...touched };
  const send = (reason: string | undefined): Promise<unknown> => {
    const change = differingPerson(entry, opened.entry);
    return reason === undefined
      ? callEndpoint(changePerson, { id, version, change })
      : callEndpoint(proposePersonChange, { id, change, reason });
  };
  return (
    <EntryForm page={`/people/${id}`} isProposal={isProposal} send={send} again={again}>
      {(faultAt) => (
        <>
          <NamesField
            kind="person"
            names={entry.names}
            onChange={(names) => setTouched({ ...touched, names })}
            faultAt={faultAt}
          />
          <ChoiceOfFields
            note={t('fieldsNote')}
            value={entry.fields}
            onChange={(fields) => setTouched({ ...touched, fields })}
            fault={faultAt('fields')}
          />
        </>
      )}
    </EntryForm>
  );
}
