import { languages, textFor } from '#platform/languages';
import { LanguageText, useLanguage, useLanguageNames, useTexts } from '#ui';
import type { RecordPage } from '../../contract.ts';
import { chosen } from '../../domain/claims.ts';
import { Gap } from '../words/Gap.tsx';
import { TextFor } from '../words/TextFor.tsx';
import { texts } from './texts.ts';

/** Below the title: what it is about, what it is called in the other languages, and which of that the centre wrote. */
export function Titles({ record: { line, content } }: { record: RecordPage }) {
  const t = useTexts(texts);
  const reader = useLanguage();
  const { name } = useLanguageNames();
  const summary = chosen(content, 'summary', 'texts');
  const shown = textFor(line.titles, reader)?.language;
  const others = languages.filter((one) => one !== shown && line.titles[one] !== undefined);
  return (
    <>
      {summary && <TextFor of={summary.texts} as="p" />}
      {others.length > 0 && (
        <details className="no-print">
          <summary>{t('otherTitles')}</summary>
          <ul className="stack-s">
            {others.map((one) => (
              <li key={one}>
                <LanguageText language={one}>{line.titles[one]}</LanguageText>
                {content.translated.includes(one) && (
                  <span className="note">
                    <Gap />
                    {t('translatedByCentre')}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
      {shown && content.translated.includes(shown) && (
        <p className="note">{t('translated', { language: name(shown) })}</p>
      )}
    </>
  );
}
