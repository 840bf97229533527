import { languages } from '#platform/languages';
import { useCorridor, useLanguageNames, useTexts } from '#ui';
import { recordKinds, recordTypes } from '../../../contract.ts';
import { useRegisterWords } from '../../words/use-register-words.ts';
import { Choice } from './Choice.tsx';
import type { DraftProps } from './ClaimFields.tsx';
import { useEditing } from '../draft/editing-context.ts';
import { Part } from './Part.tsx';
import { editingTexts } from '../texts.ts';

interface Props extends DraftProps {
  isNew: boolean;
}

/** What the record is, its fields, and which way knowledge, money or people go. */
export function KindFields({ draft, isNew, onChange }: Props) {
  const t = useTexts(editingTexts);
  const corridor = useCorridor();
  const names = useLanguageNames();
  const { faultAt } = useEditing();
  return (
    <>
      <KindAndType draft={draft} isNew={isNew} onChange={onChange} />
      <Several
        legend={t('fields')}
        note={t('fieldsNote')}
        fault={faultAt('fields')}
        codes={corridor.fields}
        nameOf={corridor.fieldName}
        chosen={draft.fields}
        onChange={(fields) => onChange({ ...draft, fields })}
      />
      <Several
        legend={t('giving')}
        note={t('givingNote')}
        fault={faultAt('giving')}
        codes={corridor.sides}
        nameOf={corridor.sideName}
        chosen={draft.giving}
        onChange={(giving) => onChange({ ...draft, giving })}
      />
      <Several
        legend={t('translated')}
        note={t('translatedNote')}
        codes={languages}
        nameOf={names.name}
        chosen={draft.translated}
        onChange={(translated) => onChange({ ...draft, translated })}
      />
    </>
  );
}

function KindAndType({ draft, isNew, onChange }: Props) {
  const t = useTexts(editingTexts);
  const words = useRegisterWords();
  const { faultAt } = useEditing();
  const types = recordTypes[draft.kind].map((code) => ({ value: code, label: words.type(draft.kind, code) }));
  return (
    <div className="register-line">
      {isNew && (
        <Choice
          label={t('kind')}
          note={t('kindNote')}
          options={recordKinds.map((code) => ({ value: code, label: words.kind(code) }))}
          value={draft.kind}
          onChange={(kind) => onChange({ ...draft, kind, type: '' })}
        />
      )}
      {types.length > 0 && (
        <Choice
          label={t('type')}
          fault={faultAt('type')}
          options={[{ value: '', label: t('notSaid') }, ...types]}
          value={draft.type ?? ''}
          onChange={(type) => onChange({ ...draft, type })}
        />
      )}
    </div>
  );
}

interface SeveralProps<Code extends string> {
  legend: string;
  note: string;
  fault?: string | undefined;
  codes: readonly Code[];
  nameOf: (code: Code) => string;
  chosen: readonly Code[];
  onChange: (chosen: Code[]) => void;
}

function Several<Code extends string>({
  legend,
  note,
  fault,
  codes,
  nameOf,
  chosen,
  onChange,
}: SeveralProps<Code>) {
  return (
    <Part legend={legend} note={note} fault={fault}>
      <div className="register-choices">
        {codes.map((code) => (
          <label key={code} className="check">
            <input
              type="checkbox"
              checked={chosen.includes(code)}
              onChange={({ target }) =>
                onChange(target.checked ? [...chosen, code] : chosen.filter((one) => one !== code))
              }
            />
            <span>{nameOf(code)}</span>
          </label>
        ))}
      </div>
    </Part>
  );
}
