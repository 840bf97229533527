import { useState } from 'react';
import { type Language, languageTag, ownName } from '#platform/languages';
import { Button, Notice, Section, useIsNarrow, useLanguage, useTexts } from '#ui';
import { texts as catalogue } from '../texts.ts';
import { chooseTexts, type ShownText, type ShownTexts } from './choose-texts.ts';
import { paragraphsOf } from './paragraphs.ts';
import { TextColumn } from './TextColumn.tsx';

type View = 'both' | 'original' | 'translation';

/** The original and a translation beside it, with what the translation does not know yet. */
export function ListingTexts({ texts }: { texts: readonly ShownText[] }) {
  const t = useTexts(catalogue);
  const reader = useLanguage();
  const [wanted, setWanted] = useState<Language>();
  const chosen = chooseTexts(texts, reader, wanted);
  const { view, beginsWithOwn, setView } = useView(chosen);
  const { beside, translations, isOwnMissing } = chosen;
  const show = (language: Language) => {
    setWanted(language);
    setView('both');
  };
  return (
    <Section title={t('theText')} meta={beside && <Views view={view} onChange={setView} />}>
      {isOwnMissing && <p className="listing-missing">{t('notInYours')}</p>}
      {beside?.isStale && <Stale count={beside.newerInOriginal?.length ?? 0} />}
      <Pair chosen={chosen} view={beside ? view : 'original'} beginsWithOwn={beginsWithOwn} />
      <Others texts={translations.filter((one) => one !== beside)} onChoose={show} />
    </Section>
  );
}

/** What was asked for; until then both, or the own language alone where there is no room for two and it does not lag behind. */
function useView({ beside }: ShownTexts) {
  const reader = useLanguage();
  const isNarrow = useIsNarrow();
  const [asked, setView] = useState<View>();
  const beginsWithOwn = asked === undefined && beside?.language === reader && !beside.isStale;
  const view = asked ?? (isNarrow && beginsWithOwn ? 'translation' : 'both');
  return { view, beginsWithOwn, setView };
}

interface PairProps {
  chosen: ShownTexts;
  view: View;
  /** A style sheet leaves the original away where there is no room for it. */
  beginsWithOwn: boolean;
}

/** One text, or two with their paragraphs level. */
function Pair({ chosen: { original, beside, translations }, view, beginsWithOwn }: PairProps) {
  const reader = useLanguage();
  const shown = [
    ...(view === 'translation' ? [] : [original]),
    ...(view !== 'original' && beside ? [beside] : []),
  ];
  // The heading of the page shows the original's title and the reader's.
  const isTitleShown = shown.some((text) => text !== original && text.language !== reader);
  const rows = Math.max(...shown.map(({ description }) => paragraphsOf(description).length));
  const newer = (view === 'both' && beside?.isStale && beside.newerInOriginal) || [];
  return (
    <div
      className={shown.length === 1 ? 'listing-single' : `listing-pair ${beginsWithOwn ? 'own-first' : ''}`}
    >
      {shown.map((text) => (
        <TextColumn
          key={text.language}
          text={text}
          isAlone={translations.length === 0}
          rows={rows}
          newer={text === original ? newer : []}
          isTitleShown={isTitleShown}
        />
      ))}
    </div>
  );
}

function Stale({ count }: { count: number }) {
  const t = useTexts(catalogue);
  return (
    <Notice>
      <b>{t('stale')}</b> {count > 0 ? t('stalePassages', { count }) : t('staleElsewhere')}
    </Notice>
  );
}

/** Languages that could stand beside the original, each named in itself. */
function Others({
  texts,
  onChoose,
}: {
  texts: readonly ShownText[];
  onChoose: (language: Language) => void;
}) {
  const t = useTexts(catalogue);
  if (texts.length === 0) return null;
  return (
    <p className="row listing-others no-print">
      <span className="meta">{t('compareWith')}</span>
      {texts.map(({ language, isStale }) => (
        <Button key={language} look="quiet" onClick={() => onChoose(language)}>
          <span lang={languageTag[language]}>{ownName[language]}</span>
          {isStale && ` (${t('older')})`}
        </Button>
      ))}
    </p>
  );
}

const viewTexts = { both: 'both', original: 'onlyOriginal', translation: 'onlyTranslation' } as const;

function Views({ view, onChange }: { view: View; onChange: (view: View) => void }) {
  const t = useTexts(catalogue);
  return (
    <fieldset className="listing-views no-print">
      <legend className="sr">{t('which')}</legend>
      {(Object.keys(viewTexts) as View[]).map((one) => (
        <label key={one}>
          <input type="radio" name="listing-view" checked={view === one} onChange={() => onChange(one)} />
          <span>{t(viewTexts[one])}</span>
        </label>
      ))}
    </fieldset>
  );
}
