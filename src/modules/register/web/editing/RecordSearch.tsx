import type { Multilingual } from '#platform/languages';
import { Button, useEndpoint, useTexts } from '#ui';
import { listRecords, type RecordKind } from '../../contract.ts';
import { RegisterDate } from '../words/RegisterDate.tsx';
import { TextFor } from '../words/TextFor.tsx';
import { useRegisterWords } from '../words/use-register-words.ts';
import { Found } from './Found.tsx';
import { editingTexts } from './texts.ts';

interface Taken {
  readonly reference: string;
  readonly titles: Multilingual<string | undefined>;
}

interface Props {
  label: string;
  kinds?: readonly RecordKind[];
  /** Not to be found: the record itself. */
  without?: string | undefined;
  onTake: (record: Taken) => void;
}

/** Finds another record by words of its title. */
export function RecordSearch({ label, kinds = [], without, onTake }: Props) {
  const t = useTexts(editingTexts);
  return (
    <Found label={label} note={t('recordSearchNote')}>
      {(q, done) => (
        <Records q={q} kinds={kinds} without={without} onTake={(record) => (onTake(record), done())} />
      )}
    </Found>
  );
}

function Records({ q, kinds = [], without, onTake }: Omit<Props, 'label'> & { q: string }) {
  const t = useTexts(editingTexts);
  const words = useRegisterWords();
  const found = useEndpoint(listRecords, { q, kind: [...kinds], limit: 8 }, { keepsFormer: true });
  const rows = found.answer?.rows.filter(({ reference }) => reference !== without);
  if (rows?.length === 0) return <p className="note">{t('recordNone')}</p>;
  return (
    <ul className="register-found">
      {rows?.map((row) => (
        <li key={row.reference}>
          <Button look="quiet" onClick={() => onTake({ reference: row.reference, titles: row.titles })}>
            <TextFor of={row.titles} />
          </Button>{' '}
          <span className="note">
            {words.type(row.kind, row.type)} · <RegisterDate date={row.date} />
          </span>
        </li>
      ))}
    </ul>
  );
}
