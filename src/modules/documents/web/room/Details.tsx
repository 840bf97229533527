import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import {
  askAboutDocument,
  type DocumentRow,
  downloadVersion,
  getDocument,
  listQuestions,
  listReadings,
} from '#contracts/documents';
import { addressOf } from '#platform/contract';
import {
  Answer,
  Button,
  callEndpoint,
  Field,
  LanguageText,
  Side,
  useAct,
  useEndpoint,
  useLanguage,
  useTexts,
} from '#ui';
import { roomTexts } from '../texts/room.ts';
import { Refused } from './Refused.tsx';
import { useMoments } from './use-moments.ts';
import { useSizes } from './use-sizes.ts';

interface Props {
  caseId: string;
  document: DocumentRow;
}

/** Versions of a document, who was given it, and what was asked about it. */
export function Details({ caseId, document }: Props) {
  return (
    <div className="document-details stack">
      <Versions caseId={caseId} document={document} />
      <Readers caseId={caseId} document={document} />
      <Questions caseId={caseId} document={document} />
    </div>
  );
}

function Versions({ caseId, document: { id: documentId, may } }: Props) {
  const t = useTexts(roomTexts);
  const moments = useMoments();
  const size = useSizes();
  const found = useEndpoint(getDocument, { id: caseId, documentId }, { isAlwaysAsked: true });
  return (
    <div className="stack-s">
      <h4>{t('versions')}</h4>
      <Answer of={found}>
        {({ versions }) => (
          <ul className="document-list">
            {versions.map(({ number, name, bytes, addedAt }) => (
              <li key={number} className="row">
                <span className="num">{t('versionLine', { number, day: moments.day(addedAt) })}</span>
                <bdi className="note">{name}</bdi>
                <span className="note num">{size(bytes)}</span>
                {may.includes('open') && (
                  <a
                    download
                    href={addressOf(downloadVersion, { id: caseId, documentId, number })}
                    aria-label={t('downloadNamed', { title: `${name}, ${number}` })}
                  >
                    {t('download')}
                  </a>
                )}
              </li>
            ))}
          </ul>
        )}
      </Answer>
    </div>
  );
}

function Readers({ caseId, document: { id: documentId } }: Props) {
  const t = useTexts(roomTexts);
  const moments = useMoments();
  const found = useEndpoint(listReadings, { id: caseId, documentId }, { isAlwaysAsked: true });
  return (
    <div className="stack-s">
      <h4>{t('readers')}</h4>
      <Answer of={found}>
        {({ rows }) => (
          <>
            {rows.length === 0 && <p className="note">{t('noReaders')}</p>}
            <ul className="document-list">
              {rows.map(({ id, by, person, version: number, at }) => (
                <li key={id} className="row">
                  <Side code={by.split('/')[0]} />
                  {person && <bdi>{person.name}</bdi>}
                  <span className="note num">{t('readingLine', { number, moment: moments.moment(at) })}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </Answer>
    </div>
  );
}

function Questions({ caseId, document: { id: documentId, may } }: Props) {
  const t = useTexts(roomTexts);
  const moments = useMoments();
  const found = useEndpoint(listQuestions, { id: caseId, documentId, limit: '100' }, { isAlwaysAsked: true });
  return (
    <div className="stack-s">
      <h4>{t('questions')}</h4>
      <Answer of={found}>
        {({ rows }) => (
          <>
            {rows.length === 0 && <p className="note">{t('noQuestions')}</p>}
            <ul className="document-list">
              {rows.map((one) => (
                <li key={one.id} className={one.answers === undefined ? undefined : 'document-answer'}>
                  <p className="row">
                    <Side code={one.by.split('/')[0]} />
                    {one.person && <bdi>{one.person.name}</bdi>}
                    <span className="note num">{moments.moment(one.writtenAt)}</span>
                  </p>
                  <LanguageText language={one.language} as="p" className="document-words">
                    {one.text}
                  </LanguageText>
                </li>
              ))}
            </ul>
            {may.includes('ask') && (
              <AskForm caseId={caseId} documentId={documentId} answers={rows.findLast(isQuestion)?.id} />
            )}
          </>
        )}
      </Answer>
    </div>
  );
}

const isQuestion = ({ answers, isMine }: { answers?: string | undefined; isMine: boolean }) =>
  answers === undefined && !isMine;

interface AskProps {
  caseId: string;
  documentId: string;
  /** The last question of somebody else: what is written is taken for its answer. */
  answers: string | undefined;
}

function AskForm({ caseId, documentId, answers }: AskProps) {
  const t = useTexts(roomTexts);
  const language = useLanguage();
  const known = useQueryClient();
  const act = useAct();
  const [text, setText] = useState('');
  const [isMissing, setMissing] = useState(false);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setMissing(text.trim() === '');
    if (text.trim() === '') return;
    act.run(async () => {
      await callEndpoint(askAboutDocument, { id: caseId, documentId, text, language, answers });
      setText('');
      await known.invalidateQueries();
    });
  };
  return (
    <form className="stack-s no-print" noValidate onSubmit={send}>
      <Field label={t('question')} fault={isMissing && t('missing')}>
        {(ids) => (
          <textarea
            className="input"
            rows={2}
            maxLength={4000}
            value={text}
            onChange={({ target }) => setText(target.value)}
            {...ids}
          />
        )}
      </Field>
      <Refused error={act.error} />
      <p>
        <Button type="submit" disabled={act.isBusy}>
          {t('ask')}
        </Button>
      </p>
    </form>
  );
}
