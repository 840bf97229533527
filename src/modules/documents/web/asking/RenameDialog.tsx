import { useState } from 'react';
import { type DocumentRow, renameDocument } from '#contracts/documents';
import { type Language, languages, ownName } from '#platform/languages';
import { callEndpoint, Field, useTexts } from '#ui';
import { roomTexts } from '../texts/room.ts';
import { AskDialog } from './AskDialog.tsx';

export type Naming = Pick<DocumentRow, 'title' | 'folder' | 'language'>;

export const setNaming = (caseId: string, documentId: string, { title, folder, language }: Naming) =>
  callEndpoint(renameDocument, { id: caseId, documentId, title, folder, language });

interface Props {
  caseId: string;
  document: DocumentRow;
  /** Those that there are beside it. */
  folders: readonly string[];
  onDone: () => void;
  onClose: () => void;
}

/** Gives a document another title, folder or language; who may read it stays as it is. */
export function RenameDialog({ caseId, document: { id, ...former }, folders, ...rest }: Props) {
  const t = useTexts(roomTexts);
  const [title, setTitle] = useState(former.title);
  const take = async (form: FormData) => {
    const folder = String(form.get('folder') ?? '').trim();
    await setNaming(caseId, id, { title, folder, language: String(form.get('language')) as Language });
  };
  return (
    <AskDialog
      title={t('renameTitle', { title: former.title })}
      says={t(former.compartment === 'shared' ? 'renameSaySeen' : 'renameSay')}
      verb={t('limitSave')}
      take={take}
      {...rest}
    >
      <Field label={t('renameTo')} fault={title.trim() === '' && t('missing')}>
        {(ids) => (
          <input
            className="input"
            value={title}
            maxLength={200}
            autoComplete="off"
            onChange={({ target }) => setTitle(target.value)}
            {...ids}
          />
        )}
      </Field>
      <FolderField folder={former.folder} folders={folders} />
      <Field label={t('language')}>
        {(ids) => (
          <select className="input" name="language" defaultValue={former.language} {...ids}>
            {languages.map((one) => (
              <option key={one} value={one}>
                {ownName[one]}
              </option>
            ))}
          </select>
        )}
      </Field>
    </AskDialog>
  );
}

function FolderField({ folder, folders }: { folder: string; folders: readonly string[] }) {
  const t = useTexts(roomTexts);
  return (
    <Field label={t('folder')} note={t('folderSay')}>
      {(ids) => (
        <>
          <input
            className="input"
            name="folder"
            list={`${ids.id}-folders`}
            defaultValue={folder}
            maxLength={300}
            autoComplete="off"
            {...ids}
          />
          <datalist id={`${ids.id}-folders`}>
            {folders.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
