import { Highlighted, langOf, PageLink, Tag, useTexts } from '#ui';
import type { Language } from '#platform/languages';
import type { Match } from '../../contract.ts';
import { texts } from '../texts.ts';
import { ListingLine } from '#web/opportunities';
import { targetMarks } from './marks.ts';
import { MatchedText } from './MatchedText.tsx';
import { Pairs, PairsLine } from './Pairs.tsx';
import { Points } from './Points.tsx';

interface Props {
  match: Match;
  /** The language of the text or listing that was asked with. */
  source: Language | 'unknown' | undefined;
}

const addressOfListing = (match: Pick<Match, 'opportunity'>) =>
  `/opportunities/${encodeURIComponent(match.opportunity.reference)}`;

/** One counterpart with its text and every reason: marked words, pairs, points for and against. */
export function MatchEntry({ match, source, rank }: Props & { rank: number }) {
  const { opportunity, matched } = match;
  const marks = matched.language === opportunity.language ? targetMarks(match, 'title') : [];
  return (
    <>
      <span className="match-rank num" aria-hidden="true">
        {rank}
      </span>
      <div className="match-body">
        <div className="match-head">
          <ListingLine row={opportunity} />
          <Strength of={match} />
        </div>
        <h3 {...langOf(opportunity.language)}>
          <PageLink to={addressOfListing(match)}>
            <Highlighted text={opportunity.title} spans={marks} />
          </PageLink>
        </h3>
        <MatchedText match={match} />
        <Pairs pairs={match.pairs} source={source} target={matched.language} />
        <Points points={match.points} />
      </div>
    </>
  );
}

/** One counterpart in few lines, for the page of a listing or an organisation. */
export function ShortMatchEntry({ match, source }: Props) {
  const { opportunity, matched } = match;
  return (
    <div className="match-body">
      <div className="match-head">
        <ListingLine row={opportunity} />
        <Strength of={match} />
      </div>
      <h3 {...langOf(opportunity.language)}>
        <PageLink to={addressOfListing(match)}>{opportunity.title}</PageLink>
      </h3>
      <PairsLine pairs={match.pairs} source={source} target={matched.language} />
      <Points points={match.points} />
    </div>
  );
}

function Strength({ of }: { of: Pick<Match, 'strength'> }) {
  const t = useTexts(texts);
  return <Tag look={of.strength === 'strong' ? 'open' : 'plain'}>{t(`strength_${of.strength}`)}</Tag>;
}
