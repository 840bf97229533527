import { useState } from 'react';
import { listSavedSearches, type SavedSearch } from '#contracts/opportunities';
import { Button, Empty, Page, PageLink, Table, useEndpoint, useFormats, useTexts, Waiting } from '#ui';
import { NoEntry } from '../desk/parts/NoEntry.tsx';
import { NameForm } from './NameForm.tsx';
import { RhythmChoice } from './RhythmChoice.tsx';
import { queryOf } from './saved-question.ts';
import { SearchRefused } from './SearchRefused.tsx';
import { searchTexts } from './texts/texts.ts';
import { useQuestionWords } from './use-question-words.ts';
import { type KeptSearches, useKeptSearches } from './use-kept-searches.ts';
import '../desk/desk.css';

/** The searches one has saved, and how often one hears of new listings for each. */
export function SearchesPage() {
  const t = useTexts(searchTexts);
  const kept = useEndpoint(listSavedSearches, {}, { isAlwaysAsked: true });
  if (kept.error && !kept.answer)
    return <NoEntry title={t('searches')} error={kept.error} onAgain={kept.again} />;
  return (
    <Page title={t('searches')} lede={t('searchesLede')}>
      {kept.answer ? <Kept rows={kept.answer.rows} /> : <Waiting says={t('fetching')} lines={4} />}
    </Page>
  );
}

function Kept({ rows }: { rows: readonly SavedSearch[] }) {
  const t = useTexts(searchTexts);
  const keeping = useKeptSearches();
  const { said, removed } = keeping;
  return (
    <div className="stack">
      <div className="row">
        <output>{said}</output>
        {removed && (
          <Button look="quiet" onClick={keeping.undo} disabled={keeping.isBusy}>
            {t('undo')}
          </Button>
        )}
      </div>
      <SearchRefused error={keeping.error} />
      {rows.length === 0 ? <None /> : <SearchTable rows={rows} keeping={keeping} />}
    </div>
  );
}

function None() {
  const t = useTexts(searchTexts);
  return (
    <Empty title={t('noneTitle')} tries={[t('noneTry')]}>
      <p>
        <PageLink to="/opportunities">{t('toListings')}</PageLink>
      </p>
    </Empty>
  );
}

function SearchTable({ rows, keeping }: { rows: readonly SavedSearch[]; keeping: KeptSearches }) {
  const t = useTexts(searchTexts);
  const { day } = useFormats();
  return (
    <div className="desk-rows">
      <Table
        caption={t('searches')}
        isCaptionHidden
        rows={rows}
        keyOf={({ id }) => id}
        columns={[
          {
            title: t('search'),
            isHead: true,
            cell: (search) => <Search search={search} keeping={keeping} />,
          },
          {
            title: t('rhythm'),
            cell: (search) => (
              <RhythmChoice
                value={search.rhythm}
                aria-label={t('rhythmOf', { name: search.name })}
                disabled={keeping.isBusy}
                onChange={(rhythm) => keeping.setRhythm(search, rhythm)}
              />
            ),
          },
          {
            title: t('last'),
            cell: ({ told }) =>
              told ? t('lastTold', { day: day(told.on), listings: told.listings }) : t('lastNone'),
          },
          {
            title: t('actions'),
            cell: (search) => (
              <Button
                look="quiet"
                aria-label={t('removeOf', { name: search.name })}
                disabled={keeping.isBusy}
                onClick={() => keeping.remove(search)}
              >
                {t('remove')}
              </Button>
            ),
          },
        ]}
      />
    </div>
  );
}

/** Its name, which leads to what it finds now; what it looks for; and another name when wanted. */
function Search({ search, keeping }: { search: SavedSearch; keeping: KeptSearches }) {
  const t = useTexts(searchTexts);
  const wordsOf = useQuestionWords();
  const [isRenaming, setRenaming] = useState(false);
  const words = wordsOf(search.question);
  if (isRenaming)
    return (
      <NameForm
        name={search.name}
        onClose={() => setRenaming(false)}
        onName={(name) => keeping.setName(search, name)}
      />
    );
  return (
    <>
      <PageLink to="/opportunities" query={queryOf(search.question)}>
        {search.name}
      </PageLink>{' '}
      <Button look="quiet" onClick={() => setRenaming(true)}>
        {t('rename')}
      </Button>
      {words !== search.name && <span className="desk-line note">{words}</span>}
    </>
  );
}
