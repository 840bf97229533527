import { languages, languageTag, type Multilingual } from '#platform/languages';
import { Field, useLanguageNames } from '#ui';
import { useEditing } from '../draft/editing-context.ts';
import { Part } from './Part.tsx';

interface Props {
  legend: string;
  note?: string | undefined;
  value: Multilingual<string | undefined>;
  path: string;
  isLong?: boolean;
  onChange: (value: Multilingual<string | undefined>) => void;
}

/** The same words in up to four languages. */
export function TextsField({ legend, note, value, path, isLong = false, onChange }: Props) {
  const names = useLanguageNames();
  const { faultAt } = useEditing();
  const Control = isLong ? 'textarea' : 'input';
  return (
    <Part legend={legend} note={note} fault={faultAt(path)}>
      <div className="register-languages">
        {languages.map((language) => (
          <Field key={language} label={names.name(language)} fault={faultAt(`${path}.${language}`)}>
            {(ids) => (
              <Control
                className="input"
                lang={languageTag[language]}
                autoComplete="off"
                {...(isLong && { rows: 3 })}
                value={value[language] ?? ''}
                onChange={({ target }: { target: { value: string } }) =>
                  onChange({ ...value, [language]: target.value })
                }
                {...ids}
              />
            )}
          </Field>
        ))}
      </div>
    </Part>
  );
}
