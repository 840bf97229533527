import { Bar, langOf, useTexts } from '#ui';
import type { Language } from '#platform/languages';
import type { MatchedPair } from '../../contract.ts';
import { type TextKey, texts } from '../texts.ts';

interface Props {
  pairs: readonly MatchedPair[];
  source: Language | 'unknown' | undefined;
  target: Language;
}

/** So many pairs stand there at once; the weaker ones behind a line that opens. */
const FIRST = 6;

/** The words that made a match, as they stand in both texts, each with its part of the whole and where the pair is known from. */
export function Pairs({ pairs, source, target }: Props) {
  const t = useTexts(texts);
  const [first, rest] = [pairs.slice(0, FIRST), pairs.slice(FIRST)];
  const strongest = pairs[0]?.share ?? 1;
  const list = (some: readonly MatchedPair[]) => (
    <ul className="pairs" aria-label={t('whyLabel')}>
      {some.map((pair) => (
        <li key={pair.number}>
          <span className="pair-number">{pair.number}</span>
          <span>
            <span {...langOf(source)}>{pair.source}</span> <Matches />{' '}
            <span {...langOf(target)}>{pair.target || pair.source}</span>
            <Via of={pair.via} />
          </span>
          <Bar share={pair.share / strongest} />
        </li>
      ))}
    </ul>
  );
  if (pairs.length === 0) return null;
  return (
    <>
      {list(first)}
      {rest.length > 0 && (
        <details>
          <summary>{t('morePairs', { count: rest.length })}</summary>
          {list(rest)}
        </details>
      )}
    </>
  );
}

/** The same in one line, for dense lists. */
export function PairsLine({ pairs, source, target }: Props) {
  return (
    <p className="pairs-line">
      {pairs.slice(0, 4).map((pair) => (
        <span key={pair.number} className="pair">
          <span {...langOf(source)}>{pair.source}</span> <Matches />{' '}
          <span {...langOf(target)}>{pair.target || pair.source}</span>
        </span>
      ))}
    </p>
  );
}

function Matches() {
  const t = useTexts(texts);
  return (
    <>
      <span className="arrow" aria-hidden="true">
        ↔
      </span>
      <span className="sr">{t('matches')}</span>
    </>
  );
}

/** Where a pair is known from; the first source is the strongest. */
function Via({ of }: { of: readonly string[] }) {
  const t = useTexts(texts);
  const known = of.map((via) => `via_${via}`).find((key) => t.knows(key));
  return known ? <span className="via"> {t(known as TextKey)}</span> : null;
}
