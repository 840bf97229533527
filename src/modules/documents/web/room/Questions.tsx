import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { askAboutDocument, type DocumentRow, listQuestions, type Question } from '#contracts/documents';
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

interface Props {
  caseId: string;
  document: DocumentRow;
}

/** Questions about a document with the answers to each, and a place to ask. */
export function Questions({ caseId, document: { id: documentId, may } }: Props) {
  const t = useTexts(roomTexts);
  const found = useEndpoint(listQuestions, { id: caseId, documentId, limit: '100' }, { isAlwaysAsked: true });
  const at = { caseId, documentId };
  return (
    <div className="stack-s">
      <h4>{t('questions')}</h4>
      <Answer of={found}>
        {({ rows }) => (
          <>
            {rows.length === 0 && <p className="note">{t('noQuestions')}</p>}
            <ul className="document-list">
              {rows
                .filter(({ answers }) => answers === undefined)
                .map((question) => (
                  <li key={question.id} className="stack-s">
                    <Said one={question} />
                    {rows
                      .filter(({ answers }) => answers === question.id)
                      .map((answer) => (
                        <div key={answer.id} className="document-answer">
                          <Said one={answer} />
                        </div>
                      ))}
                    {may.includes('answer') && <Answering at={at} question={question} />}
                  </li>
                ))}
            </ul>
            {may.includes('ask') && <WriteForm at={at} label={t('question')} verb={t('ask')} />}
          </>
        )}
      </Answer>
    </div>
  );
}

function Said({ one }: { one: Question }) {
  const moments = useMoments();
  return (
    <>
      <p className="row">
        <Side code={one.by.split('/')[0]} />
        {one.person && <bdi>{one.person.name}</bdi>}
        <span className="note num">{moments.moment(one.writtenAt)}</span>
      </p>
      <LanguageText language={one.language} as="p" className="document-words">
        {one.text}
      </LanguageText>
    </>
  );
}

interface At {
  caseId: string;
  documentId: string;
}

function Answering({ at, question }: { at: At; question: Question }) {
  const t = useTexts(roomTexts);
  const [isOpen, setOpen] = useState(false);
  if (!isOpen)
    return (
      <p className="no-print">
        <Button look="quiet" aria-expanded={false} onClick={() => setOpen(true)}>
          {t('answer')}
        </Button>
      </p>
    );
  return (
    <div className="document-answer">
      <WriteForm
        at={at}
        label={t('yourAnswer')}
        verb={t('sendAnswer')}
        answers={question.id}
        onEnd={() => setOpen(false)}
      />
    </div>
  );
}

interface WriteProps {
  at: At;
  label: string;
  verb: string;
  /** The question that it answers. */
  answers?: string;
  onEnd?: () => void;
}

function WriteForm({ at: { caseId, documentId }, label, verb, answers, onEnd }: WriteProps) {
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
      onEnd?.();
    });
  };
  return (
    <form className="stack-s no-print" noValidate onSubmit={send}>
      <Field label={label} fault={isMissing && t('missing')}>
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
      <div className="row">
        <Button type="submit" disabled={act.isBusy}>
          {verb}
        </Button>
        {onEnd && <Button onClick={onEnd}>{t('cancel')}</Button>}
      </div>
    </form>
  );
}
