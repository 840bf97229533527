import { useEffect, useState } from 'react';
import type { Direction } from '#contracts/opportunities';
import { type Language, languageTag } from '#platform/languages';
import { PageLink, Section, useEndpoint, useLanguage, useTexts } from '#ui';
import { lookAlikesOfOpportunity } from '../contract.ts';
import { texts } from './texts.ts';
import './matching.css';

interface Props {
  reference: string;
  text: string;
  language: Language;
  direction: Direction;
}

/** Fewer words say too little to be compared. */
const LEAST_CHARACTERS = 60;
const QUIET_MS = 2_000;

/** Part of the page on which a listing is written: what is open already and says nearly the same. */
export function LookAlikes({ text, ...listing }: Props) {
  const t = useTexts(texts);
  const reader = useLanguage();
  const settled = useSettled(text);
  const isEnough = settled.trim().length >= LEAST_CHARACTERS;
  const { answer } = useEndpoint(
    lookAlikesOfOpportunity,
    { ...listing, text: settled, reader },
    { enabled: isEnough, keepsFormer: true },
  );
  if (!answer) return null;
  return (
    <Section title={t('lookAlikes')}>
      <p className="note">{t(answer.matches.length > 0 ? 'lookAlikesSay' : 'lookAlikesNone')}</p>
      <ul className="stack-s">
        {answer.matches.map(({ opportunity: { reference, title, language } }) => (
          <li key={reference}>
            <PageLink to={`/opportunities/${encodeURIComponent(reference)}`} lang={languageTag[language]}>
              {title}
            </PageLink>{' '}
            <span className="note num">{reference}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The text once its writer has paused. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), QUIET_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
