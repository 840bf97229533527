import { Empty, PageLink, useFormats, useTexts } from '#ui';
import { texts } from '../texts.ts';

/** No listing fits a question and its filters: what nobody has, and what to try. */
export function NothingFound({ q, words }: { q: string; words: readonly string[] }) {
  const t = useTexts(texts);
  const formats = useFormats();
  const unknown = words.slice(0, 8).map((word) => t('quoted', { word }));
  return (
    <Empty
      title={t('nothingFound')}
      tries={[
        unknown.length > 0 && t('nothingWords', { words: formats.list(unknown) }),
        t('tryFewer'),
        q !== '' && t('tryOther'),
        q !== '' && (
          <PageLink key="words" to="/words" query={{ q: q.slice(0, 200) }}>
            {t('tryThesaurus')}
          </PageLink>
        ),
        <PageLink key="text" to="/">
          {t('tryText')}
        </PageLink>,
      ].filter((one) => !!one)}
    />
  );
}
