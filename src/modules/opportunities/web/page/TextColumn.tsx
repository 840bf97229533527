import { Fragment } from 'react';
import { languageTag } from '#platform/languages';
import { Tag, useFormats, useLanguage, useLanguageNames, useTexts } from '#ui';
import { texts as catalogue } from '../texts.ts';
import type { ShownText } from './choose-texts.ts';
import { paragraphsOf, type Piece } from './paragraphs.ts';

interface Props {
  text: ShownText;
  /** The listing has no other text, so "original" would say nothing. */
  isAlone: boolean;
  /** As many paragraphs as the longer of the two texts has: the shorter one is filled up, so that what follows is level. */
  rows: number;
  newer: readonly { start: number; end: number }[];
  /** The page's heading does not show it already. */
  isTitleShown: boolean;
}

/** One language version of a listing. */
export function TextColumn({ text, isAlone, rows, newer, isTitleShown }: Props) {
  const t = useTexts(catalogue);
  const reader = useLanguage();
  const paragraphs = paragraphsOf(text.description, newer);
  const label = text.isOriginal ? t('original') : t('translation');
  return (
    <section
      className="listing-text"
      lang={languageTag[text.language]}
      aria-label={`${label}: ${text.title}`}
    >
      <ColumnHead text={text} isAlone={isAlone} label={label} />
      {isTitleShown && <h3>{text.title}</h3>}
      {text.summary ? <p className="read listing-summary">{text.summary}</p> : <i aria-hidden="true" />}
      {paragraphs.map((pieces, place) => (
        <p key={place} className="read">
          <Pieces of={pieces} />
        </p>
      ))}
      {Array.from({ length: Math.max(0, rows - paragraphs.length) }, (_, place) => (
        <i key={place} aria-hidden="true" />
      ))}
      {text.advantages && (
        <div className="listing-advantages">
          <h3 lang={languageTag[reader]}>{t('advantages')}</h3>
          <p className="read">{text.advantages}</p>
        </div>
      )}
    </section>
  );
}

/** Says in the reader's language what the text below is. */
function ColumnHead({ text, isAlone, label }: Pick<Props, 'text' | 'isAlone'> & { label: string }) {
  const t = useTexts(catalogue);
  const reader = useLanguage();
  const languages = useLanguageNames();
  const formats = useFormats();
  return (
    <div className="listing-head row base" lang={languageTag[reader]}>
      {!isAlone && <b>{label}</b>}
      <span className="lang-tag">{languages.name(text.language)}</span>
      <span className="meta num">{formats.day(text.changedOn)}</span>
      {text.isStale && <Tag look="unknown">{t('older')}</Tag>}
      {text.isMachineMade && <Tag look="unknown">{t('byMachine')}</Tag>}
      {text.isMachineMade && <span className="note">{t('byMachineSay')}</span>}
    </div>
  );
}

function Pieces({ of }: { of: readonly Piece[] }) {
  const t = useTexts(catalogue);
  const reader = useLanguage();
  return of.map(({ text, isNewer }, place) =>
    isNewer ? (
      <ins key={place} className="listing-newer">
        {text}
        <span className="sr" lang={languageTag[reader]}>
          {` (${t('newer')})`}
        </span>
      </ins>
    ) : (
      <Fragment key={place}>{text}</Fragment>
    ),
  );
}
