import { useTexts } from '#ui';
import { texts } from '../texts.ts';

const levels = ['low', 'medium', 'high'] as const;

/** How sure the packs are: three squares and the word. */
export function Confidence({ level }: { level: (typeof levels)[number] }) {
  const t = useTexts(texts);
  return (
    <span className="confidence">
      <svg viewBox="0 0 20 8" aria-hidden="true">
        {levels.map((one, place) => (
          <rect
            key={one}
            className={place <= levels.indexOf(level) ? 'on' : 'off'}
            x={0.5 + place * 7}
            y="1"
            width="5"
            height="6"
          />
        ))}
      </svg>
      {t(`confidence_${level}`)}
    </span>
  );
}
