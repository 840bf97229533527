import { type Language, languages, languageTag, ownName } from '#platform/languages';
import { Button, Field, useTexts } from '#ui';
import { withLanguage, withoutLanguage } from '../places/places.ts';
import { writingTexts } from '../texts/texts.ts';
import { useWritingTable } from '../places/writing-context.ts';

interface Props {
  original: Language;
  beside: Language | undefined;
  onBeside: (language: Language | undefined) => void;
}

/** Which language is the original, which translation stands beside it, and what can be added or taken away. */
export function LanguageChoice(props: Props) {
  const t = useTexts(writingTexts);
  const { listing, isReadOnly } = useWritingTable();
  const { original, beside, onBeside } = props;
  const translations = listing.texts.map(({ language }) => language).filter((one) => one !== original);
  return (
    <div className="listing-languages">
      <p className="meta">{t('originalIn', { language: ownName[original] })}</p>
      {translations.length > 0 && (
        <Field label={t('besideIt')}>
          {(ids) => (
            <select
              className="input"
              value={beside ?? ''}
              onChange={({ target }) => onBeside((target.value || undefined) as Language | undefined)}
              {...ids}
            >
              <option value="">{t('noTranslation')}</option>
              {translations.map((language) => (
                <option key={language} value={language} lang={languageTag[language]}>
                  {ownName[language]}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {!isReadOnly && <ChangeLanguages {...props} />}
    </div>
  );
}

function ChangeLanguages({ original, beside, onBeside }: Props) {
  const t = useTexts(writingTexts);
  const { listing, change } = useWritingTable();
  const written = listing.texts.map(({ language }) => language);
  const add = (language: Language) => {
    change(withLanguage(listing, language), `languages.${language}`);
    onBeside(language);
  };
  const remove = (language: Language) => {
    if (!globalThis.confirm(t('removeLanguageAsk', { language: ownName[language] }))) return;
    change(withoutLanguage(listing, language), `languages.${language}`);
    onBeside(undefined);
  };
  const begin = (language: Language) => {
    const texts = listing.texts.map((text) => ({ ...text, isOriginal: text.language === language }));
    change({ ...listing, texts }, 'languages.original');
    onBeside(original);
  };
  return (
    <div className="row no-print">
      {languages
        .filter((language) => !written.includes(language))
        .map((language) => (
          <Button key={language} look="quiet" onClick={() => add(language)}>
            {t('addLanguage', { language: ownName[language] })}
          </Button>
        ))}
      {beside && (
        <>
          <Button look="quiet" onClick={() => begin(beside)}>
            {t('makeOriginal', { language: ownName[beside] })}
          </Button>
          <Button look="quiet" onClick={() => remove(beside)}>
            {t('removeLanguage', { language: ownName[beside] })}
          </Button>
        </>
      )}
    </div>
  );
}
