import { useTexts } from '#ui';
import type { Match } from '../../contract.ts';
import { texts } from '../texts.ts';

interface Props {
  answer: { matches: readonly Match[]; searched: number; milliseconds: number } | undefined;
}

/** How many were found among how many, and how long it took. */
export function FoundOf({ answer }: Props) {
  const t = useTexts(texts);
  if (!answer) return null;
  const { matches, searched, milliseconds } = answer;
  const figures = { count: matches.length, searched, milliseconds: Math.max(1, Math.round(milliseconds)) };
  return <span className="num">{t(matches.length > 0 ? 'foundOf' : 'noneOf', figures)}</span>;
}
