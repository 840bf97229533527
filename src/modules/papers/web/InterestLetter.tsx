import { useState } from 'react';
import { makeInterestLetter, paperFormats } from '#contracts/papers';
import { addressOf } from '#platform/contract';
import { Section, useLanguage, useTexts } from '#ui';
import { LanguageChoice } from './LanguageChoice.tsx';
import { MakeButton } from './MakeButton.tsx';
import { MakingNews } from './MakingNews.tsx';
import { papersTexts } from './texts/papers.ts';
import { useMaking } from './use-making.ts';
import './papers.css';

/** The interest as a letter to the owner of the listing. */
export function InterestLetter({ interestId }: { interestId: string }) {
  const t = useTexts(papersTexts);
  const [language, setLanguage] = useState(useLanguage());
  const making = useMaking();
  return (
    <Section title={t('letter')} className="no-print">
      <div className="stack-s">
        <p className="note">{t('letterSay')}</p>
        <LanguageChoice language={language} onLanguage={setLanguage} />
        <div className="row">
          {paperFormats.map((format) => (
            <MakeButton
              key={format}
              making={making}
              address={addressOf(makeInterestLetter, { id: interestId, language, format })}
              says={format.toUpperCase()}
              named={t('named', { paper: t('letter'), format: format.toUpperCase() })}
            />
          ))}
        </div>
        <MakingNews making={making} />
      </div>
    </Section>
  );
}
