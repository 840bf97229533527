import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { keepPaper, listPapers, makePaper, type PaperFormat, type PaperRow } from '#contracts/papers';
import { addressOf, type Asking } from '#platform/contract';
import { type Language, languages, ownName } from '#platform/languages';
import {
  Answer,
  callEndpoint,
  Field,
  Section,
  Tag,
  useCorridor,
  useEndpoint,
  useLanguage,
  useTexts,
  Waiting,
} from '#ui';
import { KeepButton } from './KeepButton.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { MakeButton } from './MakeButton.tsx';
import { MakingNews } from './MakingNews.tsx';
import { PlaceChoice } from './PlaceChoice.tsx';
import { papersTexts } from './texts/papers.ts';
import { type Making, useMaking } from './use-making.ts';
import './papers.css';

/** Papers that the centre makes of a case, in the language that is chosen; what cannot be made says why. */
export function CasePapers({ caseId }: { caseId: string }) {
  const t = useTexts(papersTexts);
  const papers = useEndpoint(listPapers, { id: caseId }, { isAlwaysAsked: true });
  const [language, setLanguage] = useState(useLanguage());
  const [second, setSecond] = useState<Language>();
  const [place, setPlace] = useState<string>();
  const making = useMaking();
  const chosen = { language, second: second === language ? undefined : second };
  return (
    <Section title={t('papers')} className="case-papers no-print">
      <Answer of={papers} waiting={<Waiting says={t('fetching')} lines={3} />}>
        {({ rows, places }) => (
          <div className="stack">
            <div className="paper-choice">
              <LanguageChoice language={language} onLanguage={setLanguage} />
              <SecondLanguage language={language} second={chosen.second} onSecond={setSecond} />
              {places.length > 0 && (
                <PlaceChoice places={places} place={place ?? narrowest(places)} onPlace={setPlace} />
              )}
            </div>
            <ul className="paper-list">
              {rows.map((row) => (
                <Paper
                  key={row.paper}
                  row={row}
                  at={{ caseId, place: place ?? narrowest(places), ...chosen }}
                  making={making}
                />
              ))}
            </ul>
            <MakingNews making={making} />
          </div>
        )}
      </Answer>
    </Section>
  );
}

/** What is kept by mistake is then seen by the fewest. */
const narrowest = (places: readonly string[]): string | undefined => places.at(-1);

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
  at: AtCase;
  making: Making;
}

interface AtCase {
  readonly caseId: string;
  readonly language: Language;
  readonly second: Language | undefined;
  /** The compartment of the room; none: it takes nothing now. */
  readonly place: string | undefined;
}

function Paper({ row, at, making }: PaperProps) {
  const t = useTexts(papersTexts);
  const { paper, isTemplate, hindrances } = row;
  return (
    <li className="paper-entry">
      <div>
        <span className="paper-name">{t(`paper_${paper}`)}</span>{' '}
        {isTemplate && <Tag look="quiet">{t('template')}</Tag>}
        <p className="note">{t(`say_${paper}`)}</p>
        {hindrances.length > 0 && (
          <ul className="paper-hindrances note">
            {hindrances.map((one) => (
              <Hindrance key={one.code} hindrance={one} />
            ))}
          </ul>
        )}
      </div>
      {hindrances.length === 0 && <Ways row={row} at={at} making={making} />}
    </li>
  );
}

/** A paper as a file, and as a document of the room, in each of its formats. */
function Ways({ row: { paper, formats, takesPair }, at, making }: PaperProps) {
  const t = useTexts(papersTexts);
  const keepIn = useKeeping();
  const { caseId: id, language, second, place } = at;
  const pair = takesPair && second ? { second } : {};
  const named = (format: PaperFormat) => ({ paper: t(`paper_${paper}`), format: format.toUpperCase() });
  return (
    <div className="paper-ways">
      {formats.map((format) => {
        const asked = { id, paper, language, format, ...pair };
        return (
          <div key={format} className="row">
            <MakeButton
              making={making}
              address={addressOf(makePaper, asked)}
              says={format.toUpperCase()}
              named={t('named', named(format))}
            />
            {place !== undefined && (
              <KeepButton
                making={making}
                name={`${paper} ${format}`}
                keep={() => keepIn({ ...asked, compartment: place })}
                says={t('keep', named(format))}
                named={t('keepNamed', named(format))}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}

/** Keeps a paper in the room, which then shows it; says as what it is there. */
function useKeeping() {
  const t = useTexts(papersTexts);
  const answers = useQueryClient();
  return async (asked: Asking<typeof keepPaper.input>) => {
    const { title, version } = await callEndpoint(keepPaper, asked);
    void answers.invalidateQueries();
    return t('keptVersion', { title, version });
  };
}

function Hindrance({ hindrance: { code, sides } }: { hindrance: PaperRow['hindrances'][number] }) {
  const t = useTexts(papersTexts);
  const corridor = useCorridor();
  const named = sides.map((side) => corridor.sideName(side)).join(t('and'));
  return <li>{t(`hindrance_${code}`, { sides: named })}</li>;
}
