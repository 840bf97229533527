import type { Language } from '#platform/languages';
import type { Match } from '../../contract.ts';
import { ShortMatchEntry } from './MatchEntry.tsx';

/** Counterparts in few lines each, for the page of a listing or an organisation. */
export function ShortMatches({
  matches,
  source,
}: {
  matches: readonly Match[];
  source?: Language | undefined;
}) {
  return (
    <ol className="matches short">
      {matches.map((match) => (
        <li key={match.opportunity.reference} className="match">
          <ShortMatchEntry match={match} source={source} />
        </li>
      ))}
    </ol>
  );
}
