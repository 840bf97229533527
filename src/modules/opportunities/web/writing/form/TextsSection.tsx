import { useMemo, useState } from 'react';
import { type Language, languageTag, ownName } from '#platform/languages';
import { Button, Notice, Section, Tag, useTexts } from '#ui';
import { newerPassages, type Passage } from '../../../domain/newer-passages.ts';
import { LanguageChoice } from './LanguageChoice.tsx';
import { PlaceField } from './PlaceField.tsx';
import { originalOf, textParts } from '../places/places.ts';
import { writingTexts } from '../texts/texts.ts';
import { WordsField } from './WordsField.tsx';
import { useWritingTable } from '../places/writing-context.ts';

interface Props {
  stale: readonly Language[];
  /** Of each translation, what the original's description said when it was made. */
  rendered: Readonly<Partial<Record<Language, string>>>;
  onConfirm: (language: Language) => void;
}

const LINES = { title: 2, summary: 4, description: 14, advantages: 4 } as const;

/** The original, and a translation beside it, part by part. */
export function TextsSection({ stale, rendered, onConfirm }: Props) {
  const t = useTexts(writingTexts);
  const { listing, guide } = useWritingTable();
  const original = originalOf(listing);
  const translations = listing.texts.filter((text) => text !== original).map(({ language }) => language);
  const [wanted, setWanted] = useState<Language | undefined>(translations[0]);
  const beside = wanted !== undefined && translations.includes(wanted) ? wanted : undefined;
  const shown = [original.language, ...(beside ? [beside] : [])];
  return (
    <Section title={t('texts')}>
      <LanguageChoice original={original.language} beside={beside} onBeside={setWanted} />
      {beside && stale.includes(beside) && (
        <Stale language={beside} before={rendered[beside]} now={original.description} onConfirm={onConfirm} />
      )}
      {textParts.map((part) => (
        <div key={part} className={`listing-row ${beside ? 'two' : ''}`}>
          {shown.map((language) => (
            <PlaceField
              key={language}
              place={`texts.${language}.${part}`}
              label={t('inLanguage', { part: t(part), language: ownName[language] })}
              language={language}
              lines={LINES[part]}
              limits={guide?.lengths[part]}
              {...(language === original.language && { help: part })}
            />
          ))}
        </div>
      ))}
      <div className={`listing-row ${beside ? 'two' : ''}`}>
        {shown.map((language) => (
          <WordsField
            key={language}
            place={`keywords.${language}`}
            label={t('inLanguage', { part: t('keywords'), language: ownName[language] })}
            language={language}
            {...(language === original.language && { help: 'keywords' as const })}
          />
        ))}
      </div>
    </Section>
  );
}

interface StaleProps {
  language: Language;
  before: string | undefined;
  now: string;
  onConfirm: (language: Language) => void;
}

/** What the original says that the translation does not know yet, and the word that it is up to date. */
function Stale({ language, before, now, onConfirm }: StaleProps) {
  const t = useTexts(writingTexts);
  const { listing, isReadOnly } = useWritingTable();
  const passages = useMemo(
    () =>
      (before === undefined ? [] : newerPassages(before, now)).map(({ start, end }: Passage) =>
        now.slice(start, end),
      ),
    [before, now],
  );
  return (
    <Notice>
      <p>
        <span lang={languageTag[language]}>{ownName[language]}</span> <Tag look="unknown">{t('older')}</Tag>
      </p>
      <p>{t(passages.length > 0 ? 'newerPassages' : 'newerElsewhere')}</p>
      {passages.length > 0 && (
        <ul className="listing-newer-list" lang={languageTag[originalOf(listing).language]}>
          {passages.map((passage) => (
            <li key={passage} className="read">
              {passage}
            </li>
          ))}
        </ul>
      )}
      {!isReadOnly && <Button onClick={() => onConfirm(language)}>{t('confirm')}</Button>}
    </Notice>
  );
}
