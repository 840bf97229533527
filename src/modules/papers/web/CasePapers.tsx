import { useState } from 'react';
import { listPapers, makePaper, type PaperRow } from '#contracts/papers';
import { addressOf } from '#platform/contract';
import { type Language, languages, ownName } from '#platform/languages';
import { Answer, Field, Section, Tag, useCorridor, useEndpoint, useLanguage, useTexts, Waiting } from '#ui';
import { LanguageChoice } from './LanguageChoice.tsx';
import { MakeButton } from './MakeButton.tsx';
import { MakingNews } from './MakingNews.tsx';
import { papersTexts } from './texts/papers.ts';
import { type Making, useMaking } from './use-making.ts';
import './papers.css';

/** Papers that the centre makes of a case, in the language that is chosen; what cannot be made says why. */
export function CasePapers({ caseId }: { caseId: string }) {
  const t = useTexts(papersTexts);
  const papers = useEndpoint(listPapers, { id: caseId }, { isAlwaysAsked: true });
  const [language, setLanguage] = useState(useLanguage());
  const [second, setSecond] = useState<Language>();
  const making = useMaking();
  const chosen = { language, second: second === language ? undefined : second };
  return (
    <Section title={t('papers')} className="case-papers no-print">
      <Answer of={papers} waiting={<Waiting says={t('fetching')} lines={3} />}>
        {({ rows }) => (
          <div className="stack">
            <div className="paper-choice">
              <LanguageChoice language={language} onLanguage={setLanguage} />
              <SecondLanguage language={language} second={chosen.second} onSecond={setSecond} />
            </div>
            <ul className="paper-list">
              {rows.map((row) => (
                <Paper key={row.paper} row={row} at={{ caseId, ...chosen }} making={making} />
              ))}
            </ul>
            <MakingNews making={making} />
          </div>
        )}
      </Answer>
    </Section>
  );
}

interface SecondProps {
  language: Language;
  second: Language | undefined;
  onSecond: (second: Language | undefined) => void;
}

function SecondLanguage({ language, second, onSecond }: SecondProps) {
  const t = useTexts(papersTexts);
  return (
    <Field label={t('second')} note={t('secondSay')}>
      {(ids) => (
        <select
          className="input"
          value={second ?? ''}
          onChange={(event) => onSecond((event.target.value || undefined) as Language | undefined)}
          {...ids}
        >
          <option value="">{t('noSecond')}</option>
          {languages
            .filter((one) => one !== language)
            .map((one) => (
              <option key={one} value={one} lang={one}>
                {ownName[one]}
              </option>
            ))}
        </select>
      )}
    </Field>
  );
}

interface PaperProps {
  row: PaperRow;
  at: { caseId: string; language: Language; second: Language | undefined };
  making: Making;
}

function Paper({ row, at, making }: PaperProps) {
  const t = useTexts(papersTexts);
  const { paper, formats, isTemplate, takesPair, hindrances } = row;
  const { caseId: id, language, second } = at;
  const name = t(`paper_${paper}`);
  const pair = takesPair && second ? { second } : {};
  return (
    <li className="paper-entry">
      <div>
        <span className="paper-name">{name}</span> {isTemplate && <Tag look="quiet">{t('template')}</Tag>}
        <p className="note">{t(`say_${paper}`)}</p>
        {hindrances.length > 0 && (
          <ul className="paper-hindrances note">
            {hindrances.map((one) => (
              <Hindrance key={one.code} hindrance={one} />
            ))}
          </ul>
        )}
      </div>
      {hindrances.length === 0 && (
        <div className="row">
          {formats.map((format) => (
            <MakeButton
              key={format}
              making={making}
              address={addressOf(makePaper, { id, paper, language, format, ...pair })}
              says={format.toUpperCase()}
              named={t('named', { paper: name, format: format.toUpperCase() })}
            />
          ))}
        </div>
      )}
    </li>
  );
}

function Hindrance({ hindrance: { code, sides } }: { hindrance: PaperRow['hindrances'][number] }) {
  const t = useTexts(papersTexts);
  const corridor = useCorridor();
  const named = sides.map((side) => corridor.sideName(side)).join(t('and'));
  return <li>{t(`hindrance_${code}`, { sides: named })}</li>;
}
