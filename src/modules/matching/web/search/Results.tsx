import type { z } from 'zod';
import type { OpportunityRow } from '#contracts/opportunities';
import type { Language } from '#platform/languages';
import {
  Highlighted,
  langOf,
  PageLink,
  Pager,
  useAddress,
  useCorridor,
  useLanguageNames,
  useTexts,
} from '#ui';
import { ListingEntry, ListingLine } from '#web/opportunities';
import type { searchOpportunities } from '../../contract.ts';
import { targetMarks } from '../matches/marks.ts';
import { MatchedText } from '../matches/MatchedText.tsx';
import { PairsLine } from '../matches/Pairs.tsx';
import { texts } from '../texts.ts';
import { NothingFound } from './NothingFound.tsx';

type Found = z.output<typeof searchOpportunities.output>['rows'][number];
type Row = { opportunity: OpportunityRow } & Partial<Found>;

interface Props {
  q: string;
  rows: readonly Row[];
  total: number;
  next?: string | undefined;
  language?: Language | 'unknown';
  milliseconds?: number;
  unmatchedWords?: readonly string[];
}

/** Listings one below the other: newest first without a question, best first with one, its words marked. */
export function Results({ q, rows, total, next, language, milliseconds = 0, unmatchedWords = [] }: Props) {
  const t = useTexts(texts);
  const languages = useLanguageNames();
  const heading = q
    ? t('resultsBest', { total, q, milliseconds: Math.max(1, Math.round(milliseconds)) })
    : t('resultsNewest', { total });
  return (
    <section aria-label={t('results')}>
      <h2 className="sr">{t('results')}</h2>
      <div className="results-head row between base">
        <output className="results-count meta num">
          {heading}
          {language && ` · ${t('readAs', { language: languages.name(language) })}`}
        </output>
        <Saving />
      </div>
      {rows.length === 0 ? (
        <NothingFound q={q} words={unmatchedWords} />
      ) : (
        <ol className="results">
          {rows.map((row) => (
            <li key={row.opportunity.reference} className="result">
              <Result row={row} language={language} />
            </li>
          ))}
        </ol>
      )}
      <Pager shown={rows.length} total={total} next={next} />
    </section>
  );
}

/** Keeps what was asked, wherever in its pages one stands. */
function Saving() {
  const t = useTexts(texts);
  const { after: _place, ...question } = useAddress().query;
  return (
    <span className="row meta no-print">
      <PageLink to="/searches/new" query={question}>
        {t('saveSearch')}
      </PageLink>
      <PageLink to="/searches">{t('savedSearches')}</PageLink>
    </span>
  );
}

function Result({ row, language }: { row: Row; language: Language | 'unknown' | undefined }) {
  const corridor = useCorridor();
  const { opportunity, pairs, matched } = row;
  if (!pairs || !matched) return <ListingEntry row={opportunity} />;
  const match = { opportunity, pairs, matched };
  const marks = matched.language === opportunity.language ? targetMarks(match, 'title') : [];
  return (
    <>
      <ListingLine row={opportunity} />
      <h3 {...langOf(opportunity.language)}>
        <PageLink to={`/opportunities/${encodeURIComponent(opportunity.reference)}`}>
          <Highlighted text={opportunity.title} spans={marks} />
        </PageLink>
      </h3>
      <MatchedText match={match} />
      {language !== matched.language && (
        <PairsLine pairs={pairs} source={language} target={matched.language} />
      )}
      <p className="meta">{opportunity.fields.map(corridor.fieldName).join(' · ')}</p>
    </>
  );
}
