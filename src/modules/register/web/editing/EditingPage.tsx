import { Answer, Page, useEndpoint, useTexts } from '#ui';
import { getRecord, type RecordPage } from '../../contract.ts';
import { TextFor } from '../words/TextFor.tsx';
import { useRegisterWords } from '../words/use-register-words.ts';
import { draftOf, emptyDraft } from './draft/draft.ts';
import { ForAdvisers } from './ForAdvisers.tsx';
import { RecordForm } from './form/RecordForm.tsx';
import { editingTexts } from './texts.ts';
import './editing.css';

/** A new record, or what an existing one should say: proposed here, decided by somebody else. */
export function EditingPage({ reference }: { reference?: string }) {
  const t = useTexts(editingTexts);
  return (
    <Page
      title={t(reference ? 'editTitle' : 'newTitle')}
      lede={t('editLede')}
      crumbs={[
        { to: '/register', title: t('register') },
        ...(reference ? [{ to: `/register/${reference}`, title: reference }] : []),
      ]}
    >
      <ForAdvisers>
        {reference ? <Revising reference={reference} /> : <RecordForm begin={emptyDraft} />}
      </ForAdvisers>
    </Page>
  );
}

function Revising({ reference }: { reference: string }) {
  const asked = useEndpoint(getRecord, { reference }, { isAlwaysAsked: true });
  return <Answer of={asked}>{(page) => <OfRecord key={page.line.reference} page={page} />}</Answer>;
}

function OfRecord({ page }: { page: RecordPage }) {
  const words = useRegisterWords();
  const { line, revision, content } = page;
  const titles = new Map(
    [...page.before, ...page.after, ...page.related].map(({ record }) => [record.reference, record.titles]),
  );
  return (
    <>
      <p className="register-about">
        <strong>
          <TextFor of={line.titles} />
        </strong>{' '}
        <span className="note">{words.type(line.kind, line.type)}</span>
      </p>
      <RecordForm
        of={{ reference: line.reference, revision }}
        titles={titles}
        begin={() => draftOf(content)}
      />
    </>
  );
}
