import { type ChangeEvent, type FormEvent, useState } from 'react';
import { cancelUpload, type DocumentRow, listUploads, type Upload } from '#contracts/documents';
import { type Language, languages, ownName } from '#platform/languages';
import { Button, callEndpoint, Field, useAct, useEndpoint, useLanguage, useTexts } from '#ui';
import { useCompartmentNames } from '../room/use-compartment-names.ts';
import { roomTexts } from '../texts/room.ts';
import { SendingLine } from './SendingLine.tsx';
import type { Uploads } from './use-uploads.ts';

interface Props {
  caseId: string;
  /** None: the room takes nothing; what was begun can be given up. */
  compartments: readonly string[];
  /** The file becomes a further version of this document. */
  target: DocumentRow | undefined;
  onEnd: () => void;
  uploads: Uploads;
}

/** Adds documents: who may read it is asked before the file. */
export function Sender({ caseId, compartments, target, onEnd, uploads }: Props) {
  return (
    <div className="document-sender stack no-print">
      {compartments.length > 0 && (
        <SendForm compartments={compartments} target={target} onEnd={onEnd} uploads={uploads} />
      )}
      {uploads.all.map((one) => (
        <SendingLine key={one.key} one={one} uploads={uploads} />
      ))}
      <Begun caseId={caseId} uploads={uploads} />
    </div>
  );
}

function SendForm({ compartments, target, onEnd, uploads }: Omit<Props, 'caseId'>) {
  const t = useTexts(roomTexts);
  const [isMissing, setMissing] = useState(false);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const files = form.getAll('file').filter((one) => one instanceof File && one.name !== '') as File[];
    setMissing(files.length === 0);
    if (files.length === 0) return;
    for (const file of files)
      uploads.send({
        file,
        compartment: target?.compartment ?? String(form.get('compartment')),
        folder: target?.folder ?? String(form.get('folder') ?? '').trim(),
        language: target?.language ?? (String(form.get('language')) as Language),
        documentId: target?.id,
      });
    event.currentTarget.reset();
    onEnd();
  };
  return (
    <>
      <h3>{target ? t('addVersion', { title: target.title }) : t('add')}</h3>
      <form className="stack-s" noValidate onSubmit={send}>
        {!target && <Place compartments={compartments} />}
        <Field label={t('file')} note={t('fileSay')} fault={isMissing && t('noFile')}>
          {(ids) => <input className="input" type="file" name="file" multiple={!target} {...ids} />}
        </Field>
        <div className="row">
          <Button type="submit" look="main">
            {t('send')}
          </Button>
          {target && <Button onClick={onEnd}>{t('cancel')}</Button>}
        </div>
      </form>
    </>
  );
}

function Place({ compartments }: Pick<Props, 'compartments'>) {
  const t = useTexts(roomTexts);
  const reader = useLanguage();
  const nameOf = useCompartmentNames();
  // The narrowest first: what is sent by mistake is then seen by the fewest.
  const choices = compartments.toReversed();
  return (
    <>
      <Field label={t('into')}>
        {(ids) => (
          <select className="input" name="compartment" {...ids}>
            {choices.map((code) => (
              <option key={code} value={code}>
                {nameOf(code)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('language')}>
        {(ids) => (
          <select className="input" name="language" defaultValue={reader} {...ids}>
            {languages.map((one) => (
              <option key={one} value={one}>
                {ownName[one]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('folder')} note={t('folderSay')}>
        {(ids) => <input className="input" name="folder" maxLength={300} autoComplete="off" {...ids} />}
      </Field>
    </>
  );
}

/** Files begun on another visit: the browser no longer has them, so they are chosen once more. */
function Begun({ caseId, uploads }: Pick<Props, 'caseId' | 'uploads'>) {
  const t = useTexts(roomTexts);
  const { answer, again } = useEndpoint(listUploads, { id: caseId }, { isAlwaysAsked: true });
  const running = new Set(uploads.all.map(({ upload }) => upload?.id));
  const left = (answer?.rows ?? []).filter(({ id }) => !running.has(id));
  if (left.length === 0 || uploads.all.length > 0) return null;
  return (
    <div className="stack-s">
      <h4>{t('begun')}</h4>
      {left.map((upload) => (
        <BegunLine key={upload.id} caseId={caseId} upload={upload} uploads={uploads} onGivenUp={again} />
      ))}
    </div>
  );
}

interface BegunProps extends Pick<Props, 'caseId' | 'uploads'> {
  upload: Upload;
  onGivenUp: () => void;
}

function BegunLine({ caseId, upload, uploads, onGivenUp }: BegunProps) {
  const t = useTexts(roomTexts);
  const language = useLanguage();
  const act = useAct();
  const [isOther, setOther] = useState(false);
  const { id: uploadId, name, bytes, received, compartment, folder } = upload;
  const goOn = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (!file) return;
    const isSame = file.name === name && file.size === bytes;
    setOther(!isSame);
    if (isSame) uploads.send({ file, compartment, folder, language, upload });
  };
  const giveUp = () =>
    act.run(async () => {
      await callEndpoint(cancelUpload, { id: caseId, uploadId });
      onGivenUp();
    });
  const percent = Math.floor((100 * received) / Math.max(1, bytes));
  return (
    <div className="stack-s">
      <Field label={t('begunSay', { name, percent })} fault={isOther && t('otherFile')}>
        {(ids) => <input className="input" type="file" onChange={goOn} {...ids} />}
      </Field>
      <p>
        <Button look="quiet" disabled={act.isBusy} onClick={giveUp}>
          {t('giveUp')}
        </Button>
      </p>
    </div>
  );
}
