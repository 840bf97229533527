import { type Language, languages, ownName } from '#platform/languages';
import { Field, useTexts } from '#ui';
import { papersTexts } from './texts/papers.ts';

interface Props {
  language: Language;
  onLanguage: (language: Language) => void;
}

/** In which language a paper is made, each named in itself. */
export function LanguageChoice({ language, onLanguage }: Props) {
  const t = useTexts(papersTexts);
  return (
    <Field label={t('language')}>
      {(ids) => (
        <select
          className="input"
          value={language}
          onChange={(event) => onLanguage(event.target.value as Language)}
          {...ids}
        >
          {languages.map((one) => (
            <option key={one} value={one} lang={one}>
              {ownName[one]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
