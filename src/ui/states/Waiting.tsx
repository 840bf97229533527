import { useTexts } from '../language/use-texts.ts';
import { texts } from '../texts.ts';

/** Lines where words will stand, and a sentence that says what is awaited. */
export function Waiting({ says, lines = 3 }: { says?: string; lines?: number }) {
  const t = useTexts(texts);
  return (
    <div className="waiting">
      <output>{says ?? t('waiting')}</output>
      {Array.from({ length: lines }, (_, place) => (
        <i key={place} aria-hidden="true" />
      ))}
    </div>
  );
}
