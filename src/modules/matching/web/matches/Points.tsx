import { useCorridor, useFormats, useTexts } from '#ui';
import type { StructuredPoint } from '../../contract.ts';
import { useOpportunityNames } from '#web/opportunities';
import { type TextKey, texts } from '../texts.ts';

/** Every counterpart has these by the way it was looked for; to repeat them would say nothing. */
const UNDERSTOOD = new Set<StructuredPoint['code']>(['other-side', 'answers-direction']);

/** What speaks for a match besides its words in one line, then what speaks against it, a line each. */
export function Points({ points }: { points: readonly StructuredPoint[] }) {
  const say = usePointText();
  const told = points.filter(({ code }) => !UNDERSTOOD.has(code));
  const inFavour = told.filter((point) => point.is === 'for');
  const against = told.filter((point) => point.is === 'against');
  if (told.length === 0) return null;
  return (
    <ul className="points">
      {inFavour.length > 0 && <li className="for">{inFavour.map(say).join(' · ')}</li>}
      {against.map((point) => (
        <li key={point.code} className="against">
          {say(point)}
        </li>
      ))}
    </ul>
  );
}

/** Says a point in the reader's words, its codes replaced by names. */
function usePointText() {
  const t = useTexts(texts);
  const names = useOpportunityNames();
  const corridor = useCorridor();
  const formats = useFormats();
  const naming: Readonly<Record<string, (code: string) => string>> = {
    side: corridor.sideName,
    fields: corridor.fieldName,
    asked: (code) => names.of('kind', code),
    found: (code) => names.of('kind', code),
    type: (code) => names.of('type', code),
    types: (code) => names.of('type', code),
    cooperation: (code) => names.of('cooperation', code),
    words: (word) => t('quoted', { word }),
  };
  const shown = (name: string, value: string | number | readonly string[]) => {
    const nameOf = naming[name] ?? ((code: string) => code);
    if (typeof value === 'number') return value;
    return typeof value === 'string' ? nameOf(value) : formats.list(value.map(nameOf));
  };
  return ({ code, facts }: StructuredPoint) =>
    t(
      `point_${code}` as TextKey,
      Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, shown(name, value)])),
    );
}
