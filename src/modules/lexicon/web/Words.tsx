import { languageTag } from '#platform/languages';
import { PageLink, useLanguage, useTexts } from '#ui';
import { texts } from './texts.ts';

/** The words of a concept in one language: the preferred one leads to its page, the others stand below it. */
export function Words({ words, to }: { words: readonly string[]; to: string }) {
  const t = useTexts(texts);
  const reader = useLanguage();
  const [preferred, ...others] = words;
  if (!preferred) return <span lang={languageTag[reader]}>{t('none')}</span>;
  return (
    <>
      <PageLink to={to} className="preferred">
        {preferred}
      </PageLink>
      {others.length > 0 && <span className="other-words">{others.join(' · ')}</span>}
    </>
  );
}
