import type { Reason } from '../../contract.ts';
import { useWords } from './use-words.ts';

/** Sentences that say why, one for each fact that decides. */
export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  const words = useWords();
  return (
    <ul className="reasons">
      {reasons.map(({ text }) => (
        <li key={text.en}>{words(text)}</li>
      ))}
    </ul>
  );
}
