import { Field, useCorridor, useTexts } from '#ui';
import { papersTexts } from './texts/papers.ts';

interface Props {
  places: readonly string[];
  place: string | undefined;
  onPlace: (place: string) => void;
}

/** In which compartment of the room a paper is kept: the narrowest first. */
export function PlaceChoice({ places, place, onPlace }: Props) {
  const t = useTexts(papersTexts);
  const corridor = useCorridor();
  const nameOf = (code: string) => {
    if (code === 'shared') return t('place_shared');
    return code.includes('/') ? t('place_own') : t('place_side', { side: corridor.sideName(code) });
  };
  return (
    <Field label={t('keepIn')} note={t('keepSay')}>
      {(ids) => (
        <select className="input" value={place} onChange={({ target }) => onPlace(target.value)} {...ids}>
          {places.toReversed().map((code) => (
            <option key={code} value={code}>
              {nameOf(code)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
