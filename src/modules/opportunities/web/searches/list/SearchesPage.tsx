import { useState } from 'react';
import { listSavedSearches, type SavedSearch } from '#contracts/opportunities';
import { Empty, Page, PageLink, Table, useEndpoint, useFormats, useTexts, Waiting } from '#ui';
import { NoEntry } from '../../desk/parts/NoEntry.tsx';
import { NameForm } from './NameForm.tsx';
import { RhythmChoice } from '../RhythmChoice.tsx';
import { queryOf } from '../saved-question.ts';
import { RowActs } from './RowActs.tsx';
import { SaidLine } from './SaidLine.tsx';
import { SearchRefused } from '../SearchRefused.tsx';
import { searchTexts } from '../texts/texts.ts';
import { useQuestionWords } from '../use-question-words.ts';
import { type KeptSearches, useKeptSearches } from './use-kept-searches.ts';
import '../../desk/desk.css';

/** The searches one has saved, and how often one hears of new listings for each. */
export function SearchesPage() {
  const t = useTexts(searchTexts);
  const kept = useEndpoint(listSavedSearches, {}, { isAlwaysAsked: true });
  if (kept.error && !kept.answer)
    return <NoEntry title={t('searches')} error={kept.error} onAgain={kept.again} />;
  return (
    <Page
      title={t('searches')}
      lede={t('searchesLede')}
      crumbs={[{ to: '/opportunities', title: t('listings') }]}
    >
      {kept.answer ? <Kept rows={kept.answer.rows} /> : <Waiting says={t('fetching')} lines={4} />}
    </Page>
  );
}

function Kept({ rows }: { rows: readonly SavedSearch[] }) {
  const keeping = useKeptSearches();
  return (
    <div className="stack-s">
      <SaidLine {...keeping} />
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
  const [renamed, setRenamed] = useState<string>();
  const close = () => setRenamed(undefined);
  return (
    <div className="desk-rows desk-searches">
      <Table
        caption={t('searches')}
        isCaptionHidden
        rows={rows}
        keyOf={({ id }) => id}
        columns={[
          {
            title: t('search'),
            isHead: true,
            cell: (search) =>
              search.id === renamed ? (
                <NameForm
                  name={search.name}
                  onClose={close}
                  onName={(name) => keeping.setName(search, name)}
                />
              ) : (
                <Search {...search} />
              ),
          },
          {
            title: t('rhythm'),
            cell: (search) => (
              <RhythmChoice
                value={search.rhythm}
                aria-label={t('rhythmOf', { name: search.name })}
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
              <RowActs
                search={search}
                isRenaming={search.id === renamed}
                onRename={() => setRenamed(search.id)}
                onRemove={() => keeping.remove(search)}
              />
            ),
          },
        ]}
      />
    </div>
  );
}

/** Its name, which leads to what it finds now, and what it looks for. */
function Search({ name, question }: SavedSearch) {
  const words = useQuestionWords()(question);
  return (
    <>
      <PageLink to="/opportunities" query={queryOf(question)}>
        {name}
      </PageLink>
      {words !== name && <span className="desk-line note">{words}</span>}
    </>
  );
}
