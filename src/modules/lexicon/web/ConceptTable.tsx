import { languages, ownName } from '#platform/languages';
import { Empty, LanguageText, PageLink, Pager, Table, useCorridor, useTexts } from '#ui';
import type { ConceptRow } from '../contract.ts';
import { texts } from './texts.ts';
import { Words } from './Words.tsx';

interface Props {
  rows: readonly ConceptRow[];
  total: number;
  next: string | undefined;
}

/** Concepts with their words in four columns of equal weight; the first word of a column is the preferred one. */
export function ConceptTable({ rows, total, next }: Props) {
  const t = useTexts(texts);
  const corridor = useCorridor();
  if (rows.length === 0)
    return (
      <Empty
        title={t('nothing')}
        tries={[
          t('nothingShort'),
          t('nothingOther'),
          <PageLink key="text" to="/understanding">
            {t('nothingText')}
          </PageLink>,
        ]}
      />
    );
  return (
    <section className="concepts" aria-label={t('table')}>
      <output className="meta num">{t('count', { total })}</output>
      <Table
        caption={t('table')}
        isCaptionHidden
        rows={rows}
        keyOf={({ id }) => id}
        columns={[
          ...languages.map((language) => ({
            title: ownName[language],
            cell: ({ id, words }: ConceptRow) => (
              <LanguageText language={language}>
                <Words words={words[language]} to={`/words/${encodeURIComponent(id)}`} />
              </LanguageText>
            ),
          })),
          { title: t('field'), cell: ({ field }: ConceptRow) => corridor.fieldName(field) },
        ]}
      />
      <Pager shown={rows.length} total={total} next={next} />
    </section>
  );
}
